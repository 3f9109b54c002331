import { test } from '@playwright/test';

const out = '/tmp/shots';
for (const scheme of ['light', 'dark'] as const)
	for (const width of [360, 640, 960, 1280])
		test(`${scheme} ${width}`, async ({ browser }) => {
			const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
			for (const [name, path] of [
				['home', '/'],
				['trade', '/figures/trade/'],
				['embed', '/embed/trade/'],
				['embed-ratio', '/embed/ratio-2018/'],
				['sources', '/sources/'],
				['doc', '/sources/004/'],
				['method', '/method/'],
			] as const) {
				await page.goto(path);
				await page.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: true });
			}
		});
