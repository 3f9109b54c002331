/** The trade explorer heard: recordings of what its button plays, read back, and the button itself. */
import { writeFileSync } from 'node:fs';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { toContext } from '#lib/model/context.ts';
import { story } from '../story.ts';
import { drawnPitches } from './drawn-pitches.ts';
import { clicksIn, expectHeard } from './heard.ts';
import { levelOf, recordInstead, soundIn, takeRecording } from './recording.ts';

const SUMMIT_YEAR = Number(toContext(story).summit.date?.slice(0, 4));

/** The button, whatever it says. */
const button = (page: Page) => page.getByRole('button', { name: /^(Listen|Stop)$/ });
const said = (page: Page) => page.locator('.explorer .take [role=status]').first();

async function record(page: Page, path: string, info: TestInfo) {
	await page.addInitScript(recordInstead);
	await page.goto(path);
	await button(page).click();
	await expect(said(page)).toContainText('Playing');
	const drawn = await page.evaluate(drawnPitches);
	const wav = Buffer.from(await page.evaluate(takeRecording), 'base64');
	writeFileSync(info.outputPath('heard.wav'), wav);
	return { drawn, wav };
}

for (const [query, has] of [
	['series=all', { gaps: true, summit: true }],
	['scale=share&from=2003&to=2020', { gaps: false, summit: true }],
	[`scale=linear&flow=dprk_imports&to=${SUMMIT_YEAR - 1}`, { gaps: true, summit: false }],
	['flow=dprk_imports&from=2018', { gaps: true, summit: true }],
] as const)
	test(`what is heard is what is seen: ${query}`, async ({ page }, info) => {
		const { drawn, wav } = await record(page, `/figures/trade/?${query}`, info);
		const { from, to, pitches } = drawn;
		const marks = Object.values(pitches).map((ofPartner) => Object.keys(ofPartner).length);
		for (const count of marks) expect(count).toBeGreaterThan(1);
		expect(marks.some((count) => count < to - from + 1)).toBe(has.gaps);
		expectHeard(wav, drawn);
		const clicks = clicksIn(wav, drawn);
		expect(clicks.map(({ year }) => year)).toEqual(has.summit ? [SUMMIT_YEAR] : []);
		for (const { pitch } of clicks) expect(pitch).toBeGreaterThan(2000);
		// Loud enough to be heard, and nowhere so loud that it is cut off.
		const all = soundIn(wav, 'left', 0, 15);
		expect(levelOf(all)).toBeGreaterThan(0.05);
		expect(all.samples.some((sample) => Math.abs(sample) > 0.95)).toBe(false);
	});

/** The states of all audio contexts that the page has made. */
const contexts = (page: Page) =>
	page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state));

test.describe('the button', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const contexts: AudioContext[] = [];
			class Noted extends AudioContext {
				constructor() {
					super();
					contexts.push(this);
				}
			}
			Object.assign(window, { contexts, AudioContext: Noted });
		});
		await page.goto('/figures/trade/?from=2010&to=2019');
		await expect(button(page)).toBeVisible();
	});

	test('plays by key, says once what, marks what sounds, and ends by itself', async ({ page }) => {
		await expect(button(page)).toHaveText('Listen');
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await expect(button(page)).toHaveAccessibleDescription(/China on the left.*silent.*summit/);
		expect(await contexts(page)).toEqual([]);
		await button(page).focus();
		await page.keyboard.press('Enter');
		await expect(button(page)).toHaveText('Stop');
		await expect(said(page)).toHaveText('Playing 2010 to 2019, about 3 seconds.');
		expect(fetched.filter((url) => url.includes('/workers/chunks/'))).not.toEqual([]);
		const sounding = page.locator('#explored svg:visible [data-sounding]');
		await expect(sounding.first()).toHaveId(/-(china|russia)-20\d\d$/);
		await expect(button(page)).toHaveText('Listen');
		await expect(button(page)).toBeFocused();
		await expect(said(page)).toHaveText('');
		await expect(sounding).toHaveCount(0);
		expect(await contexts(page)).toEqual(['closed']);
	});

	for (const [name, stop] of [
		['Escape', (page: Page) => page.keyboard.press('Escape')],
		['a second press', (page: Page) => button(page).click()],
		['another view', (page: Page) => page.locator('.explorer select').first().selectOption('linear')],
		['closing the explorer', (page: Page) => page.locator('#explore > button').click()],
	] as const)
		test(`is stopped by ${name}`, async ({ page }) => {
			await button(page).click();
			await expect(said(page)).toContainText('Playing');
			expect(await contexts(page)).toEqual(['running']);
			await stop(page);
			await expect.poll(() => contexts(page)).toEqual(['closed']);
			await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
			await expect(page.locator('[data-sounding]')).toHaveCount(0);
		});

	test('says that the sound did not come, and plays at the next press', async ({ page }) => {
		await page.route('**/workers/chunks/**', (route) => route.abort());
		await button(page).click();
		await expect(said(page)).toContainText('could not be loaded');
		await expect(button(page)).toHaveText('Listen');
		await page.unroute('**/workers/chunks/**');
		await button(page).click();
		await expect(said(page)).toContainText('Playing');
	});

	for (const [reducedMotion, width] of [
		['no-preference', /^4px$/],
		['reduce', /^1(\.75)?px$/],
	] as const)
		test(`marks in the drawing stand out as they sound, ${reducedMotion}: ${width}`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion });
			await button(page).click();
			const widthOf = () =>
				page.evaluate(() => {
					const shape = document.querySelector('#explored [data-sounding] > :not(title)');
					return shape ? getComputedStyle(shape).strokeWidth : '';
				});
			await expect.poll(widthOf, { intervals: [20] }).toMatch(width);
		});
});
