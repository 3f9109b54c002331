import element from '#lib/embed/scripts/element.ts?script';

export const prerender = true;

/** For articles that take a figure as an element of their own page. */
export const GET = () => new Response(`${element}\n`, { headers: { 'content-type': 'text/javascript' } });
