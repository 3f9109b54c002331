/** Articles on a server of their own, with the code of a figure in every kind of place, for all browsers alike. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUBLISHED } from '../site.ts';

/** What stands around the code in articles. */
export const PLACES: Readonly<Record<string, (code: string) => string>> = {
	'a block': (code) => `<div>${code}</div>`,
	'a centred column': (code) =>
		`<div style="display:flex;flex-direction:column;align-items:center">${code}</div>`,
	'a row': (code) => `<div style="display:flex;justify-content:center">${code}</div>`,
	'a centred grid': (code) => `<div style="display:grid;justify-items:center">${code}</div>`,
	'a grid of automatic columns': (code) =>
		`<div style="display:grid;grid-template-columns:auto;justify-content:start">${code}</div>`,
	'a table': (code) => `<table cellspacing="0" cellpadding="0"><tr><td>${code}</td></tr></table>`,
	'a float': (code) => `<div style="float:left">${code}</div>`,
	'an inline block': (code) => `<div style="display:inline-block">${code}</div>`,
	'an inline row': (code) => `<div style="display:inline-flex">${code}</div>`,
	'a place of its own': (code) => `<div style="position:absolute">${code}</div>`,
};

/** A column of text on a phone, a tablet and a computer, px. */
export const COLUMNS = [344, 640, 900];

/** A frame as it asks for its width where there is more room, px. */
export const WANTED = 960;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The code of a frame as the page of a figure shows it before any script, for a site at `origin`. */
export function codeFor(id: string, origin: string): string {
	const page = readFileSync(new URL(`../../../build/figures/${id}/index.html`, import.meta.url), 'utf8');
	const [, text = ''] = /<pre[^>]*><code>(&lt;div class.*?)<\/code>/s.exec(page) ?? [];
	return text
		.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
		.replaceAll(PUBLISHED, `${origin}/`);
}

export const withoutStyle = (code: string): string => code.replaceAll(/<style>.*?<\/style>/gs, '');

/** An article that notes how high the frames in it say that their figures are. */
export const articleOf = (body: string): string => `<!doctype html><html lang="en"><title>Article</title>
<body style="margin:0"><script>
var told = new Map();
addEventListener('message', function (event) {
	if (event.data && event.data.sentinel === 'amp') told.set(event.source, event.data.height);
});
</script>${body}</body></html>`;

export interface Articles {
	/** Without a slash at its end; another one than the site's. */
	origin: string;
	/** What is read at every path. */
	show(body: string, headers?: Readonly<Record<string, string>>): void;
	close(): void;
}

export async function serveArticles(): Promise<Articles> {
	let shown = { body: '', headers: {} as Readonly<Record<string, string>> };
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...shown.headers });
		response.end(articleOf(shown.body));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		show(body, headers = {}) {
			shown = { body, headers };
		},
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}

export interface Measured {
	place: string;
	column: number;
	/** The frame's, px. */
	width: number;
	height: number;
	/** What the figure in it says, px; 0 for nothing. */
	told: number;
}

/** Runs in an article, where each place is in a column that names it: what each frame measures once its figure has spoken. */
export async function measurePlaces(): Promise<Measured[]> {
	const { told } = window as unknown as { told: Map<unknown, number> };
	const frames = [...document.querySelectorAll('iframe')];
	for (let i = 0; i < 200 && frames.some(({ contentWindow }) => !told.has(contentWindow)); i++)
		await new Promise((done) => setTimeout(done, 50));
	return frames.map((frame) => {
		const column = frame.closest<HTMLElement>('[data-place]');
		const { width, height } = frame.getBoundingClientRect();
		return {
			place: column?.dataset.place ?? '',
			column: column?.clientWidth ?? 0,
			width,
			height,
			told: told.get(frame.contentWindow) ?? 0,
		};
	});
}

/** Each place in a column of each width. */
export const placesAround = (code: string): string =>
	COLUMNS.flatMap((width) =>
		Object.entries(PLACES).map(
			([name, around]) =>
				`<section data-place="${name}" style="position:relative;width:${width}px;min-height:900px;overflow:hidden">${around(code)}</section>`,
		),
	).join('');
