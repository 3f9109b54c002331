/**
 * A reader's own spacing of text, as WCAG 1.4.12 asks: nothing is cut off, and a frame tells its host that it has grown.
 * The labels of a drawing are left out, as letters in a picture are: they stand where they were measured, and the table says
 * the same.
 */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { embedAt, embedIn, openArticle } from '../hosts/article.ts';
import { EMBEDS, FIGURES, isOtherFigure, onlyInFull, SITE_PAGES } from '../site.ts';

const SPACING = `
	:not(svg, svg *) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
	p { margin-bottom: 2em !important }
`;

for (const width of [320, 960])
	for (const path of [
		...SITE_PAGES,
		...EMBEDS,
		'/404.html',
		'/figures/trade/?scale=linear',
		'/figures/workers/#cite',
	])
		test(
			`cuts nothing off in ${path} at ${width} px`,
			onlyInFull(width > 320 || isOtherFigure(path)),
			async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(path, { waitUntil: 'networkidle' });
				await space(page);
				expect.soft(await cutIn(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			},
		);

test('lets every embed grow, and its host know', async ({ page, baseURL }) => {
	for (const id of FIGURES) {
		await openArticle(page, `<iframe title="Chart" src="${embedAt(id)}" width="360" height="900"></iframe>`, {
			baseURL,
		});
		const frame = await embedIn(page);
		await page.evaluate(() => {
			const told: number[] = [];
			Object.assign(window, { told });
			addEventListener('message', ({ data }) => {
				if (data?.type === 'iframe-resized') told.push(data.height);
			});
		});
		const before = await heightOf(frame);
		await space(frame);
		const after = await heightOf(frame);
		expect(after, id).toBeGreaterThan(before);
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { told: number[] }).told.at(-1)))
			.toBe(after);
	}
});

const heightOf = (frame: Frame) =>
	frame.locator('figure').evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height));

/** Adopted, since the security policy allows no other style of a guest. */
const space = (page: Page | Frame) =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, SPACING);

/** The elements whose text leaves what would hide it. */
const cutIn = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => !element.closest('svg, .visually-hidden, .marks') && element.checkVisibility())
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				const isCut = (overflow: string, whole: number, seen: number) =>
					['hidden', 'clip'].includes(overflow) && whole > seen + 2;
				return (
					isCut(overflowX, element.scrollWidth, element.clientWidth) ||
					isCut(overflowY, element.scrollHeight, element.clientHeight)
				);
			})
			.map((element) => `${element.localName} “${element.textContent?.trim().slice(0, 30)}”`),
	);
