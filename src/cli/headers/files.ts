/** The files that tell web servers what to send, by their path from the top level: committed, and made of the table. */
import { toCaddyfile } from './caddy.ts';
import { toHeadersFile } from './netlify.ts';
import { toNginx } from './nginx.ts';

const NOTE = 'Made by `npm run build:headers` from src/cli/headers/table.ts; a test compares the two.';

export const headerFiles = (): ReadonlyMap<string, string> =>
	new Map([
		['static/_headers', toHeadersFile(NOTE)],
		['deploy/nginx.conf', toNginx(NOTE)],
		['deploy/Caddyfile', toCaddyfile(NOTE)],
	]);
