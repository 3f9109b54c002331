/** Nothing moves for a reader who asked for no motion; explore.spec.ts has the same of an explorer's marks. */
import { expect, test } from '@playwright/test';
import { EMBEDS, SITE_PAGES } from '../site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('no page or embed has a transition or an animation', async ({ page }) => {
	for (const path of [
		...SITE_PAGES,
		...EMBEDS,
		'/figures/network/?topic=sanctions',
		'/figures/border/?zoom=2',
	]) {
		await page.goto(path);
		const moving = await page.evaluate(() => {
			const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
			return {
				animations: document.getAnimations().length,
				durations: [
					...new Set(styles.flatMap((style) => [style.transitionDuration, style.animationDuration])),
				],
				scrolling: [...new Set(styles.map((style) => style.scrollBehavior))],
			};
		});
		expect.soft(moving, path).toEqual({ animations: 0, durations: ['0s'], scrolling: ['auto'] });
	}
});
