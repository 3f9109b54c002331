/** The table as a server of nginx, 1.18 or later: a file for `conf.d` or `sites-enabled`. */
import { AREA_HEADERS, COMMON, isFolder, MISSING, TEXT_TYPES, TYPES, valuesOf } from './table.ts';

export function toNginx(note: string): string {
	const types = Object.entries(TYPES).map(([ending, type]) => `\t\t${type.split(';')[0]} ${ending};`);
	const inUtf8 = Object.values(TYPES)
		.filter((type) => type.includes('charset=utf-8') && !type.startsWith('text/html'))
		.map((type) => type.split(';')[0]);
	return `# ${note}
# The folder and the name are yours to change. Add your certificate, and listen on 443.

${AREA_HEADERS.map(toMap).join('\n\n')}

server {
	listen 80;
	server_name example.org;
	root /var/www/vladivostok-2019;
	index index.html;
	# To a folder's own address by a relative redirect, whatever stands in front of this server.
	absolute_redirect off;
	error_page 404 ${MISSING};

	# A header with an empty value is not sent. "always" holds for errors too, which must not be kept long.
${Object.entries(COMMON)
	.map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
	.join('\n')}
${AREA_HEADERS.map((name) => `\tadd_header ${name} ${variableOf(name)};`).join('\n')}

	charset utf-8;
	charset_types ${inUtf8.join(' ')};
	default_type application/octet-stream;
	types {
${types.join('\n')}
	}

	gzip on;
	gzip_vary on;
	gzip_types ${TEXT_TYPES.join(' ')};
}
`;
}

const variableOf = (header: string): string => `$summit_${header.toLowerCase().replaceAll('-', '_')}`;

/** The header's value by path; a folder is matched by its beginning, any other path is a page's. */
function toMap(header: string): string {
	const values = [...valuesOf(header)];
	const [fallback = ''] = values.find(([, paths]) => paths.includes('/')) ?? [];
	const lines = values
		.filter(([value = '']) => value !== fallback)
		.flatMap(([value = '', paths]) =>
			paths.map((path) => `\t${isFolder(path) ? `~^${path}` : path} "${value}";`),
		);
	return [`map $uri ${variableOf(header)} {`, `\tdefault "${fallback}";`, ...lines, '}'].join('\n');
}
