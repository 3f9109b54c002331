import host from '#lib/embed/scripts/host-resizer.ts?script';

export const prerender = true;

/** For articles that like their frames to grow; they may do without. */
export const GET = () => new Response(`${host}\n`, { headers: { 'content-type': 'text/javascript' } });
