/**
 * What a finger is meant to hit is 24 px and more, both ways, at 320 px: WCAG 2.5.8. As there, links within a sentence are
 * left out, whose height is their line's. The marks of a drawing are hit from 12 px around them: see reader.spec.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { EMBEDS, isOtherFigure, onlyInFull, SITE_PAGES } from '../site.ts';

test.use({ viewport: { width: 320, height: 800 }, hasTouch: true });

const opened = [
	'/figures/trade/?scale=linear',
	'/figures/network/?topic=sanctions',
	'/figures/border/?zoom=2',
	'/figures/workers/#download',
];

for (const path of [...SITE_PAGES, ...opened, '/404.html'])
	test(path, onlyInFull(isOtherFigure(path)), async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await smallTargetsIn(page)).toEqual([]);
	});

test('every embed', async ({ page }) => {
	for (const path of EMBEDS) {
		await page.goto(path);
		await page.locator('summary').click();
		expect.soft(await smallTargetsIn(page), path).toEqual([]);
	}
});

const smallTargetsIn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const LEAST = 23.99;
		const isInSentence = (element: Element) => {
			const words = [...(element.parentElement?.childNodes ?? [])]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.nodeValue)
				.join(' ');
			return element.localName === 'a' && /\p{L}/u.test(words);
		};
		return [...document.querySelectorAll('a, button, input, select, summary, [tabindex="0"]')]
			.filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
			.filter((element) => !isInSentence(element))
			.flatMap((element) => {
				// A label is part of its field.
				const target = element.matches('input:is([type=checkbox], [type=radio])')
					? (element.closest('label') ?? element)
					: element;
				const { width, height } = target.getBoundingClientRect();
				if (width >= LEAST && height >= LEAST) return [];
				return [
					`${element.localName} “${element.textContent?.trim().slice(0, 30)}” ${width.toFixed(1)} × ${height.toFixed(1)}`,
				];
			});
	});
