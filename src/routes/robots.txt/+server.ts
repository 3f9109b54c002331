import { toAbsolute } from '#lib/build/site.ts';

export const prerender = true;

/** All may be read; crawlers ask for it at the root of a host only. */
export const GET = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute('sitemap.xml')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
