/** A copy that wget keeps of a page is styled as the page is: the policy in it still knows its style. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { serveSite } from '../e2e/browsers/site.ts';
import { programOf } from './servers.ts';

const run = promisify(execFile);
const wget = programOf('wget');

describe.skipIf(!wget)('wget, which is not installed everywhere', () => {
	it.each(['', 'figures/trade/', 'ko/', 'ru/figures/border/'])('keeps the style of /%s', async (path) => {
		const site = await serveSite();
		const folder = mkdtempSync(join(tmpdir(), 'copied-'));
		try {
			await run(wget ?? '', [
				'-q',
				'-e',
				'robots=off',
				'-E',
				'-k',
				'-p',
				'-nH',
				'-P',
				folder,
				`${site.origin}/${path}`,
			]);
			const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
			const [policy = ''] = /style-src [^;"]*/.exec(page) ?? [];
			const styles = Array.from(page.matchAll(/<style>(.*?)<\/style>/gs), ([, text = '']) => text);
			// The server adds one of its own, ahead of the policy.
			const known = styles.filter((text) => policy.includes(hashOf(text)));
			expect(known).toHaveLength(styles.length - 1);
			expect(known.join()).toContain('.woff2');
		} finally {
			site.close();
			rmSync(folder, { recursive: true });
		}
	});
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
