/** The built site for browsers that are compared: its pages note their faults, and are set in the same fonts everywhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { TYPEFACES } from '#lib/files/typefaces.ts';
import { areaAt, headersOf, typeOf } from '../../../src/cli/headers/table.ts';
import { watch } from './look.ts';

const FONTS = '/compared-fonts/';

const faces = TYPEFACES.map(
	({ file, family, weight, italic }) =>
		`@font-face{font-family:"${family}";src:url("${FONTS}${file}");font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};font-display:block}`,
);
const families = [...new Set(TYPEFACES.map(({ family }) => `"${family}"`))].join();
/** Scroll bars take room in some browsers only. */
const STYLE = `<style>${faces.join('')}html{scrollbar-width:none}body,text{font-family:${families}!important}</style>`;
/** Ahead of the page's policy, which has no say in what comes before it and rules the rest as ever. */
const HEAD = `<meta charset="utf-8">${STYLE}<script>(${watch})()</script>`;

export interface Site {
	/** Without a slash at its end. */
	origin: string;
	close(): void;
}

export async function serveSite(): Promise<Site> {
	const server = createServer((request, response) => {
		const path = normalize(decodeURI(new URL(request.url ?? '', 'http://site.invalid').pathname));
		const file = path.startsWith(FONTS)
			? join('src/lib/files/fonts', path.slice(FONTS.length))
			: join('build', path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			...headersOf(areaAt(path)),
			'content-type': typeOf(file) ?? 'application/octet-stream',
			// The port may be another site's tomorrow.
			'cache-control': 'no-store',
		});
		const bytes = readFileSync(file);
		response.end(
			file.endsWith('.html') ? String(bytes).replace('<meta charset="utf-8">', () => HEAD) : bytes,
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
