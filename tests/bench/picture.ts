/** `npm run picture`: the README's picture, the first pictures of the built site's dashboard. Run `npm run build` before it. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/chromium.ts';

const TARGET = '.readme/dashboard.png';
/** CSS px, one pixel each. */
const SIZE = { width: 1280, height: 800 };
/** From the last picture to the lower edge, px. */
const BELOW = 16;
/** Bytes. */
const LIMIT = 225_000;

mkdirSync(dirname(TARGET), { recursive: true });
const server = await preview({
	configFile: false,
	logLevel: 'error',
	build: { outDir: 'build' },
	// Otherwise the browser asks for the font again, and shows the page without it.
	preview: { port: 0, headers: { 'cache-control': 'max-age=600' } },
});
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
try {
	const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
	const address = server.resolvedUrls?.local[0] ?? '';
	// The page never waits for its font: the second visit has it at once.
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	await page.goto(address);
	const front = await page.locator('#front').boundingBox();
	const height = Math.ceil((front?.y ?? 0) + (front?.height ?? 0)) + BELOW;
	await page.screenshot({ path: TARGET, fullPage: true, clip: { x: 0, y: 0, width: SIZE.width, height } });
} finally {
	await browser.close();
	await server.close();
}

const { size } = statSync(TARGET);
console.log(`${TARGET}  ${size} bytes`);
if (size > LIMIT) {
	console.error(`picture: more than ${LIMIT} bytes`);
	process.exitCode = 1;
}
