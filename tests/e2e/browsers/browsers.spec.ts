/** The same pages in other browsers, where they are installed: nothing fails, and drawings are those that Chromium shows. */
import { expect, test } from '@playwright/test';
import { EMBEDS, FOLDERS, FROZEN, KINDS } from '../site.ts';
import type { Browser } from './browser.ts';
import { fromPage } from './chromium.ts';
import { BROWSERS } from './installed.ts';
import { type Look, look } from './look.ts';
import { type Site, serveSite } from './site.ts';

const SIZE = { width: 1000, height: 800 };
/**
 * How far a text may lie from where Chromium has it: its baseline by px, its ends by the room that layouts leave as well, a
 * share of its width. WebKit on Linux rounds each letter's width to whole pixels.
 */
const NEAR = { px: 2, share: 0.12 };

for (const { name, path, start } of BROWSERS)
	test.describe(name, () => {
		test.describe.configure({ mode: 'default' });
		if (!path) {
			test.skip('is not installed here, or finds no screen: no page is tried in it', () => {});
			return;
		}
		let other: Browser;
		let site: Site;

		test.beforeAll(async () => {
			site = await serveSite();
			other = await start(path);
			await other.resize(SIZE);
		});
		test.afterAll(async () => {
			await other?.close();
			site?.close();
		});

		for (const folder of FOLDERS)
			test(`shows the pages of ${folder} as Chromium does`, async ({ page }) => {
				const chromium = fromPage(page);
				await chromium.resize(SIZE);
				for (const path of pathsIn(folder)) {
					const [seen, expected] = await Promise.all(
						[other, chromium].map(async (browser) => {
							await browser.open(site.origin + path);
							return browser.run(look);
						}),
					);
					if (!seen || !expected) throw new Error(`${path} was not seen`);
					expect.soft(seen.faults, `faults of ${path}`).toEqual([]);
					expect.soft(idsOf(seen), `drawings of ${path}: one a figure`).toEqual(seen.figures);
					expect.soft(idsOf(seen), `drawings of ${path}`).toEqual(idsOf(expected));
					expect.soft(textsAstray(seen, expected), `texts of ${path}`).toEqual([]);
				}
			});
	});

const pathsIn = (folder: string): string[] => [
	...new Set([...KINDS, ...EMBEDS.map((path) => path.slice(1))].map((path) => folder + path)),
	...(folder === '/' ? [FROZEN, '/404.html'] : []),
];

const idsOf = ({ drawings }: Look): string[] => drawings.map(({ figure }) => figure);

/** The texts that are others or lie elsewhere, each with how far. */
function textsAstray(seen: Look, expected: Look): string[] {
	const texts = (of: Look) => of.drawings.flatMap((drawing) => drawing.texts);
	const there = texts(expected);
	const here = texts(seen);
	if (here.length !== there.length) return [`${here.length} texts, not ${there.length}`];
	return here.flatMap((text, i) => {
		const textAlternative = there[i];
		if (textAlternative?.text !== text.text) return [`“${text.text}”, not “${textAlternative?.text}”`];
		const [left, right, baseline] = (['left', 'right', 'baseline'] as const).map((edge) =>
			Math.abs(text[edge] - textAlternative[edge]),
		) as [number, number, number];
		const room = NEAR.px + NEAR.share * (textAlternative.right - textAlternative.left);
		const isNear = Math.max(left, right) <= room && baseline <= NEAR.px;
		return isNear ? [] : [`${text.text}: ${[left, right, baseline].map((px) => px.toFixed(1)).join(' ')}`];
	});
}
