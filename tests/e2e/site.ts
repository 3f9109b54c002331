/** What there is to visit: the figures and the kinds of page of the built site. */
import { readdirSync, readFileSync } from 'node:fs';

const dashboard = readFileSync(new URL('../../build/index.html', import.meta.url), 'utf8');

/** The address that the build was made for, which is not where these tests find it. */
export const PUBLISHED = /<link rel="canonical" href="([^"]*)"/.exec(dashboard)?.[1] ?? '';

/** The ids of the figures that the build holds. */
export const FIGURES = readdirSync(new URL('../../build/embed/', import.meta.url)).sort();

const figurePages = FIGURES.map((id) => `/figures/${id}/`);

/** Every page that stands by itself and has a drawing. */
export const DRAWN_PAGES = ['/', ...figurePages];

export const EMBEDS = FIGURES.map((id) => `/embed/${id}/`);

/** In each language: where its pages begin. */
export const FOLDERS = ['/', '/ru/', '/ko/', '/zh/'];

/** One of each kind: a document and a source found elsewhere are worded differently. */
export const SITE_PAGES = [
	...DRAWN_PAGES,
	'/sources/',
	'/sources/004/',
	'/sources/RU14/',
	'/method/',
	'/changes/',
];

/** One page of each kind, as a path from where a language begins; the dashboard holds every figure. */
export const KINDS = [
	'',
	'figures/trade/',
	'sources/',
	'sources/004/',
	'sources/RU14/',
	'method/',
	'changes/',
	'embed/trade/',
];

/** A figure frozen in the version that the build holds, in English. */
export const FROZEN = `/v/${readdirSync(new URL('../../build/v/', import.meta.url))[0]}/embed/trade/`;

/** A chart, a network and a map: what holds for their pages and embeds holds for the other figures' most of the time. */
const FIRST = ['trade', 'network', 'border'];

/** Whether an address is of a figure that is looked at in `npm run test:full` alone. */
export const isOtherFigure = (path: string): boolean => {
	const [, id] = /\/(?:figures|embed)\/([^/]+)\//.exec(path) ?? [];
	return id !== undefined && !FIRST.includes(id);
};

/** What is left to `npm run test:full`, where it is more of the same. */
export const onlyInFull = (isMore: boolean): { tag: string[] } => ({ tag: isMore ? ['@full'] : [] });
