/** The table as a Caddyfile, for Caddy 2.6 or later. */
import { AREA_HEADERS, COMMON, isFolder, MISSING, TYPES, valuesOf } from './table.ts';

export function toCaddyfile(note: string): string {
	const types = Object.entries(TYPES).flatMap(([ending, type]) => [
		`\t@${ending} path *.${ending}`,
		`\theader @${ending} Content-Type "${type}"`,
	]);
	return `# ${note}
# The name and the folder are yours to change.

example.org {
	root * /var/www/vladivostok-2019
	encode zstd gzip

	header {
${Object.entries(COMMON)
	.map(([name, value]) => `\t\t${name} "${value}"`)
	.join('\n')}
	}

	# Only for files that are there: an error must not be kept long.
${AREA_HEADERS.flatMap(toMatchers).join('\n')}

${types.join('\n')}

	file_server

	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			# Above, the type was that of the file asked for.
			header Content-Type "${TYPES.html}"
			rewrite * ${MISSING}
			file_server
		}
	}
}
`;
}

const matcherOf = (header: string, i: number): string =>
	`@${header.toLowerCase().replaceAll('-', '_')}_${i + 1}`;

/** The value that pages have is that of every path which no other area names. */
const toMatchers = (header: string): string[] => {
	const values = [...valuesOf(header)];
	const fallback = values.find(([, paths]) => paths.includes('/'));
	const others = values.filter((entry) => entry !== fallback);
	const toPaths = (paths: readonly string[]) =>
		paths.map((path) => (isFolder(path) ? `${path}*` : path)).join(' ');
	const rules = [
		...others.map(([value, paths]) => ({ value, condition: `path ${toPaths(paths)}` })),
		{ value: fallback?.[0], condition: `not path ${toPaths(others.flatMap(([, paths]) => paths))}` },
	];
	return rules.flatMap(({ value, condition }, i) =>
		value === undefined
			? []
			: [
					`\t${matcherOf(header, i)} {`,
					`\t\t${condition}`,
					'\t\tfile {path} {path}index.html',
					'\t}',
					`\theader ${matcherOf(header, i)} ${header} "${value}"`,
				],
	);
};
