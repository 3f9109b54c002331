/** In every kind of host the frame comes to be as high as the figure, when all goes well and when things come late. */
import { expect, type Page, test } from '@playwright/test';
import { onlyInFull } from '../site.ts';
import { embedAt, embedIn, figureHeight, openArticle } from './article.ts';
import { HOSTS, type Host } from './hosts.ts';

/** Of the article after the first, px. */
const SIZES = [
	[640, 900],
	[960, 900],
	[400, 900],
	[900, 400],
] as const;

for (const [i, host] of HOSTS.entries())
	test.describe(host.name, () => {
		const isMore = onlyInFull(i > 1);

		test('gives the frame its height at every width, and when the article is turned', async ({
			page,
			baseURL,
		}) => {
			await openIn(page, host, { width: 320, baseURL });
			await listen(page, host);
			await expectRight(page, host);
			for (const [width, height] of SIZES) {
				await page.setViewportSize({ width, height });
				await expectRight(page, host);
			}
		});

		test('and when it begins to listen late', isMore, async ({ page, baseURL }) => {
			await page.clock.install();
			await openIn(page, host, { width: 640, baseURL });
			// Between the second repeat and the last.
			if (host.markup('').includes('iframe')) await embedIn(page);
			await page.clock.runFor(1500);
			await listen(page, host);
			await page.locator('iframe').waitFor();
			await page.clock.runFor(1500);
			await expectRight(page, host);
		});

		test('and when the figure grows, by a font that comes late', isMore, async ({ page, baseURL }) => {
			await openIn(page, host, { width: 640, baseURL });
			await listen(page, host);
			await expectRight(page, host);
			const frame = await embedIn(page);
			const before = await figureHeight(frame);
			await frame.evaluate(async () => {
				// Wider than any font that there is room for.
				const descriptors = { weight: '400', sizeAdjust: '150%' } as FontFaceDescriptors;
				const face = new FontFace('Noto Sans', 'url(/fonts/noto-sans-latin-400.woff2)', descriptors);
				document.fonts.add(await face.load());
			});
			await expect.poll(() => figureHeight(frame)).toBeGreaterThan(before + 10);
			await expectRight(page, host);
		});
	});

interface Options {
	width: number;
	baseURL: string | undefined;
}

const SRC = embedAt('ratio-2018');

async function openIn(page: Page, host: Host, { width, baseURL }: Options): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await openArticle(page, host.markup(SRC), { baseURL });
}

const listen = (page: Page, host: Host) => page.addScriptTag({ type: 'module', content: host.listen(SRC) });

/** The frame is as high as the figure in it, within a pixel. */
async function expectRight(page: Page, host: Host): Promise<void> {
	const frame = await embedIn(page);
	await expect
		.poll(
			async () => {
				const box = await page.locator('iframe').boundingBox();
				return Math.abs((box?.height ?? 0) - host.given(await figureHeight(frame)));
			},
			{ message: `how far the frame in ${host.name} is from its height, px`, intervals: [50], timeout: 8000 },
		)
		.toBeLessThanOrEqual(1);
}
