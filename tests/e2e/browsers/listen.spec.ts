/** The trade explorer heard in other browsers, where they are installed: the same pitches, by their own oscillators. */
import { expect, test } from '@playwright/test';
import { drawnPitches } from '../drawn-pitches.ts';
import { clicksIn, expectHeard } from '../heard.ts';
import { recordInstead, takeRecording } from '../recording.ts';
import { BROWSERS } from './installed.ts';
import { serveSite } from './site.ts';

for (const { name, path, start } of BROWSERS)
	test(`what is heard in ${name} is what is seen`, async () => {
		test.skip(!path, 'is not installed here, or finds no screen');
		const site = await serveSite();
		const browser = await start(path ?? '');
		try {
			await browser.resize({ width: 1000, height: 800 });
			await browser.open(`${site.origin}/figures/trade/?scale=log`);
			await browser.run(recordInstead);
			await browser.run(press);
			const drawn = await browser.run(drawnPitches);
			const wav = Buffer.from(await browser.run(takeRecording), 'base64');
			expectHeard(wav, drawn);
			expect(clicksIn(wav, drawn)).toHaveLength(1);
		} finally {
			await browser.close();
			site.close();
		}
	});

/** Runs in the page: presses the button once it is there, and waits until it plays. */
async function press(): Promise<void> {
	const found = async <T>(look: () => T | null | undefined | false): Promise<T> => {
		for (;;) {
			const seen = look();
			if (seen) return seen;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	const button = await found(() => document.querySelector<HTMLElement>('[aria-describedby="heard"]'));
	button.click();
	await found(() => document.querySelector('.explorer .take [role=status]')?.textContent?.trim());
}
