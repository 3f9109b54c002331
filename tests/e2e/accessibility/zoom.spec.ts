/** At 400%, a screen of 1280 px is one of 320: nothing scrolls sideways or is lost, in any language, and where explorers are open. */
import { expect, type Page, test } from '@playwright/test';
import { cutTextsIn, drawingsIn, seenDrawings, smallTextsIn } from '../drawings.ts';
import { FOLDERS, KINDS, onlyInFull } from '../site.ts';

test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

const opened = [
	'/?only=004',
	'/figures/trade/?scale=linear&series=all',
	'/figures/trade/?scale=share',
	'/figures/network/?topic=sanctions',
	'/figures/venue/?zoom=2&a=station&b=fefu',
	'/figures/workers/#download',
	'/figures/workers/#cite',
	'/404.html',
];

for (const folder of FOLDERS)
	for (const kind of [...KINDS, 'figures/outcomes/', 'figures/timeline/'])
		test(`${folder}${kind} at 400%`, onlyInFull(folder !== '/'), ({ page }) => check(page, folder + kind));

for (const path of opened) test(`${path} at 400%`, ({ page }) => check(page, path));

async function check(page: Page, path: string): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	for (const drawing of await seenDrawings(drawingsIn(page))) {
		expect.soft(cutTextsIn(drawing), drawing.figure).toEqual([]);
		expect.soft(smallTextsIn(drawing), drawing.figure).toEqual([]);
	}
	expect(await smallWordsIn(page), 'words below 12 px').toEqual([]);
}

/** Text outside drawings that is set below 12 px. */
const smallWordsIn = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => !element.closest('svg') && element.checkVisibility())
			.filter((element) =>
				[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
			)
			.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
			.map((element) => `${element.localName} “${element.textContent?.trim().slice(0, 30)}”`),
	);
