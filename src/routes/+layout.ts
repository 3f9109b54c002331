import { dev } from '$app/environment';

export const prerender = true;
// Pages carry no script; while developing they do, to be reloaded when a file changes.
export const csr = dev;
export const trailingSlash = 'always';
