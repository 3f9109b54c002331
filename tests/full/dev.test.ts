/** While developing: an edit is on the screen, a figure that cannot be drawn leaves the rest, and commands beside it do no harm. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { withCopy } from '../bench/copy.ts';
import { copyPackages, type DevServer, withDevServer } from '../dev-server.ts';
import { withBrowser } from '../e2e/chromium.ts';

const BRIEF = 'src/lib/figures/positions/brief/layout.ts';
const TABLE = 'data/positions.csv';
const WORDS = 'had emphasised: lift the harsh sanctions';

/** A page is there after an edit within this time, whatever else the machine does; `npm run bench -- --only dev` measures it, ms. */
const SOON = { timeout: 120_000 };

/** Edits a file of the copy; returns what mends it. */
function edit({ folder }: DevServer, file: string, from: string, to: string): () => void {
	const path = join(folder, file);
	const before = readFileSync(path, 'utf8');
	if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
	writeFileSync(path, before.replace(from, to));
	return () => writeFileSync(path, before);
}

const figuresOn = (page: Page) => page.locator('figure[data-figure]').count();

const run = promisify(execFile);

it('npm run dev', { timeout: 1_200_000 }, () =>
	withCopy(process.cwd(), async (copy) => {
		copyPackages(copy);
		await withDevServer(copy, (server) =>
			withBrowser(async (browser) => {
				const page = await browser.newPage();
				page.setDefaultTimeout(SOON.timeout);
				// The first page waits for all modules and packages to be read.
				await page.goto(server.address, { timeout: 400_000 });
				const figures = await figuresOn(page);
				expect(figures).toBeGreaterThan(10);
				// Else an edit might come before the page listens.
				await page.waitForLoadState('networkidle');

				const text = page.locator('svg').getByText('had emphasised once', { exact: false }).first();
				const takeBack = edit(server, TABLE, WORDS, WORDS.replace('emphasised', 'emphasised once'));
				await text.waitFor({ state: 'attached', ...SOON });

				const mend = edit(server, BRIEF, '{\n', "{\n\tthrow new Error('no room for it');\n");
				await page.getByRole('alert').filter({ hasText: 'figure positions: no room for it' }).waitFor(SOON);
				const overlay = page.locator('vite-error-overlay');
				await overlay.getByText('positions/brief/layout.ts:').first().waitFor(SOON);
				expect(await figuresOn(page), 'the others stand').toBe(figures - 1);
				mend();
				await text.waitFor({ state: 'attached', ...SOON });
				await expect.poll(() => overlay.count(), SOON).toBe(0);

				takeBack();
				await text.waitFor({ state: 'detached', ...SOON });
				await page.waitForLoadState('networkidle');
				// What a page that reloads would lose.
				await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
				const command = (name: string, ...args: string[]) =>
					run(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
						cwd: copy,
						env: { ...process.env, NODE_ENV: '', VITEST: '', EMPTY_PICTURES: '1', ONLY_ENGLISH: '1' },
					});
				// All of them end before the copy is removed.
				const ends = await Promise.allSettled([
					command('build'),
					command('export', 'trade', '--format', 'svg', '--out', 'pictures'),
					command('check-data'),
				]);
				expect(ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))).toEqual([]);
				expect(existsSync(join(copy, 'build/index.html'))).toBe(true);
				expect(existsSync(join(copy, 'pictures'))).toBe(true);
				expect(await page.evaluate(() => 'isSame' in globalThis), 'no edit, no reload').toBe(true);
				expect((await page.goto(server.address))?.status()).toBe(200);
				expect(await figuresOn(page)).toBe(figures);
			}),
		);
	}),
);
