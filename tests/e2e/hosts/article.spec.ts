/** An article with many figures: each is there and as high as its code says, and nothing jumps. */
import { expect, test } from '@playwright/test';
import { FIGURES, onlyInFull } from '../site.ts';
import { SITE } from './article.ts';
import { copyCodes, LAST_TOLD, openObserved, readThrough, seenBy } from './observed.ts';

const MANY = 20;

const ARTICLES = [
	{ name: 'the code alone', head: '', widths: [320, 640, 960] },
	{ name: 'our helper', head: `<script src="${SITE}frame.js" async></script>`, widths: [360, 1000] },
];

for (const { name, head, widths } of ARTICLES)
	for (const width of widths)
		test(
			`${MANY} figures by ${name} in an article ${width} px wide do not make it jump`,
			onlyInFull(width !== 360),
			async ({ page, baseURL }) => {
				const ids = Array.from({ length: MANY }, (_, i) => FIGURES[i % FIGURES.length] ?? '');
				const codes = await copyCodes(page, ids, { baseURL });
				await page.setViewportSize({ width, height: 900 });
				await page.clock.install();
				await openObserved(page, codes, { baseURL, head });
				const heights = await readThrough(page);
				await page.clock.runFor(LAST_TOLD);
				expect(heights).toHaveLength(MANY);
				expect(heights.filter(({ frame, figure }) => Math.abs(frame - figure) > 1)).toEqual([]);
				expect((await seenBy(page)).shift).toBe(0);
			},
		);
