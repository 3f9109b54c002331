/** What a web server should send with each file of the built site: the one table that the servers' files are made from. */

import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { WORKBOOK_TYPE } from '#lib/publishing/names.ts';

/** A part of the site that is sent with the same headers. */
export interface Area {
	/** Folders, as `/embed/`, with all that is in them; pages that begin a language, and files, as `/changes.json`. */
	readonly paths: readonly string[];
	/** Whether another site's page may show it in a frame. */
	readonly isFramable?: boolean;
	/** Whether another site's page may show it, and its script read it: a sandboxed frame counts as another site. */
	readonly isShared?: boolean;
	/** Whether its files never change. */
	readonly isFixed?: boolean;
}

/** What is shown in place of a page that is not there. */
export const MISSING = '/404.html';

export type Headers = Readonly<Record<string, string>>;

/** Each path in every language. */
const inEveryEdition = (paths: readonly string[]): string[] =>
	['', ...TRANSLATIONS.map((language) => `/${language}`)].flatMap((folder) =>
		paths.map((path) => folder + path),
	);

/** Pages whose folder is not all theirs. */
const HOMES = inEveryEdition(['/']);

/** Whether a path of an area stands for all that begins with it. */
export const isFolder = (path: string): boolean => path.endsWith('/') && !HOMES.includes(path);

/** The site's own pages, and what is sent for any path that no other area names. */
export const PAGES: Area = {
	paths: [
		...HOMES,
		...inEveryEdition(['/index.html', '/__data.json', '/changes/', '/method/', '/sources/']),
		MISSING,
		// Kit's textAlternative of a page, which is a file here and no folder.
		`${MISSING}__data.json`,
		'/_app/version.json',
		'/gallery/',
		'/robots.txt',
		'/sitemap.xml',
	],
};

/** No path of one begins with a path of another: `_headers` files join what two rules say of one file. */
export const AREAS: readonly Area[] = [
	{ paths: inEveryEdition(['/embed/']), isFramable: true, isShared: true },
	{ paths: ['/v/'], isFramable: true, isShared: true, isFixed: true },
	{ paths: ['/_app/immutable/'], isShared: true, isFixed: true },
	{
		paths: [
			...inEveryEdition(['/figures/', '/oembed/', '/changes.atom', '/changes.json', '/reader.js']),
			...inEveryEdition(['/fonts/']),
			'/package/',
			'/favicon.svg',
			'/explore.js',
			'/frame.js',
			'/element.js',
		],
		isShared: true,
	},
	PAGES,
];

/** With every answer. */
export const COMMON: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy':
		'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
};

/**
 * Who may frame: a policy of one directive, since the rest stands in the page and both must hold. `*` means the web
 * only; `file:` is an article that is tried out from a disk.
 */
const FRAMABLE: Headers = {
	'Content-Security-Policy': 'frame-ancestors * file:',
	// A page that is isolated from others frames only what is so too.
	'Cross-Origin-Embedder-Policy': 'require-corp',
};
const UNFRAMABLE: Headers = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Frame-Options': 'DENY',
};

/** By a script that may read it, or as a picture or a frame in a page that has locked out whatever does not allow it. */
const SHARED: Headers = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};

const FIXED: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Five minutes: a correction is out soon, and a crowd of readers is still served from near by. */
const PASSING: Headers = { 'Cache-Control': 'public, max-age=300' };

/** What an area adds to `COMMON`. */
export const headersOf = ({ isFramable, isShared, isFixed }: Area): Headers => ({
	...(isFramable ? FRAMABLE : UNFRAMABLE),
	...(isShared ? SHARED : {}),
	...(isFixed ? FIXED : PASSING),
});

/** The header's value by area, each value once: what a server's own language switches between. */
export function valuesOf(header: string): ReadonlyMap<string | undefined, readonly string[]> {
	const values = new Map<string | undefined, string[]>();
	for (const area of AREAS) {
		const value = headersOf(area)[header];
		values.set(value, [...(values.get(value) ?? []), ...area.paths]);
	}
	return values;
}

/** Every header that an area adds. */
export const AREA_HEADERS = [...new Set(AREAS.flatMap((area) => Object.keys(headersOf(area))))];

/** The area to which a path of the site belongs, as `/figures/trade.svg`. */
export const areaAt = (path: string): Area =>
	AREAS.find(({ paths }) =>
		paths.some((known) => (isFolder(known) ? path.startsWith(known) : path === known)),
	) ?? PAGES;

/** Types by the file's ending, as an answer gives them. */
export const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	xlsx: WORKBOOK_TYPE,
	txt: 'text/plain; charset=utf-8',
	xml: 'text/xml; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	ttf: 'font/ttf',
	woff2: 'font/woff2',
	pdf: 'application/pdf',
	zip: 'application/zip',
};

/** The types that are worth compressing on the way. */
export const TEXT_TYPES = [
	...new Set(
		['css', 'js', 'csv', 'txt', 'xml', 'atom', 'json', 'svg'].map(
			(ending) => TYPES[ending]?.split(';')[0] ?? '',
		),
	),
];

export const typeOf = (path: string): string | undefined => TYPES[path.slice(path.lastIndexOf('.') + 1)];
