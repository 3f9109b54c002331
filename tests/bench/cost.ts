/**
 * What views of embeds cost a host: bytes and requests, measured; traffic and requests of the origin, computed from
 * assumptions that stand beside them. Names no price: those change, and each host has its own.
 */

/** What is taken for granted, besides the sizes: all of it on the careful side. */
export const ASSUMED = {
	/** HTTP headers of a request's answer, compressed as HTTP/2 does, bytes. */
	headerBytes: 500,
	/** The share of views whose browser has the reader's script from an earlier figure: none. */
	cachedScripts: 0,
	/** Places where a CDN keeps copies, none of which asks another. */
	nodes: 300,
	/** How long a copy is kept before it is asked for again, s: `max-age` of the table of headers. */
	maxAge: 300,
} as const;

const DAY = 86_400;

/** An embed as it is sent: itself, and the script that it defers; bytes, compressed. */
export interface View {
	pageBytes: number;
	scriptBytes: number;
}

export interface Cost {
	bytesPerView: number;
	/** The page and the script: an embed asks for nothing else. */
	requestsPerView: number;
	gigabytesPerDay: number;
	/** Thirty days. */
	gigabytesPerMonth: number;
	/** At the most: each node asks for each file again as soon as its copy is too old. */
	originRequestsPerDay: number;
	/** The same where one node asks for all of them, as hosts offer it (an "origin shield"). */
	shieldedRequestsPerDay: number;
	/** The share of requests that a node answers by itself, at the least. */
	hitShare: number;
}

/** The cost of so many views a day; `files` are all embeds and scripts that are viewed. */
export function costOf(view: View, { views, files }: { views: number; files: number }): Cost {
	const scripts = 1 - ASSUMED.cachedScripts;
	const requestsPerView = 1 + scripts;
	const bytesPerView = view.pageBytes + scripts * view.scriptBytes + requestsPerView * ASSUMED.headerBytes;
	const requests = views * requestsPerView;
	const shieldedRequestsPerDay = Math.min(requests, (DAY / ASSUMED.maxAge) * files);
	const originRequestsPerDay = Math.min(requests, ASSUMED.nodes * shieldedRequestsPerDay);
	const gigabytesPerDay = (views * bytesPerView) / 1e9;
	return {
		bytesPerView,
		requestsPerView,
		gigabytesPerDay,
		gigabytesPerMonth: gigabytesPerDay * 30,
		originRequestsPerDay,
		shieldedRequestsPerDay,
		hitShare: 1 - originRequestsPerDay / requests,
	};
}
