/** The built site behind a web server, and a browser to read it with. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';

export interface Site {
	browser: Browser;
	/** Without a slash at the end. */
	baseURL: string;
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
};
/** What is not compressed once more. */
const PACKED = ['.woff2', '.png'];

/** Lends both; closed whatever happens. Files are sent in brotli, as hosts send them. */
export async function withSite<T>(use: (site: Site) => Promise<T>): Promise<T> {
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const path = join('build', pathname, pathname.endsWith('/') ? 'index.html' : '');
		if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
		const ending = extname(path);
		const isPacked = PACKED.includes(ending);
		return response
			.writeHead(200, {
				'content-type': TYPES[ending] ?? 'application/octet-stream',
				...(isPacked ? {} : { 'content-encoding': 'br' }),
			})
			.end(isPacked ? readFileSync(path) : compressed(path));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
	try {
		return await use({ browser, baseURL: `http://localhost:${port}` });
	} finally {
		await browser.close();
		server.close();
	}
}

const kept = new Map<string, Buffer>();

/** Each file once: the server must not be what is measured. */
function compressed(path: string): Buffer {
	const known = kept.get(path);
	if (known) return known;
	const bytes = brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
	kept.set(path, bytes);
	return bytes;
}
