/** The Chromium that comes from npm, or the one that CHROMIUM names; no system package, no download. */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import manifest from '../../package.json' with { type: 'json' };

/** Quiet on a closed network, and able to run as root. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none',
];

/** The browser's path; unpacked once into a folder named by its version, since the package reuses any version it finds. */
export async function chromiumPath(): Promise<string> {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	const temporary = process.env.TMPDIR;
	const folder = join(
		tmpdir(),
		`vladivostok-2019-chromium-${manifest.devDependencies['@sparticuz/chromium']}`,
	);
	if (!existsSync(folder)) {
		const unpacking = mkdtempSync(`${folder}-`);
		process.env.TMPDIR = unpacking;
		await chromium.executablePath();
		if (temporary === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = temporary;
		// Whoever comes second throws his copy away.
		if (existsSync(folder)) rmSync(unpacking, { recursive: true });
		else renameSync(unpacking, folder);
	}
	return join(folder, 'chromium');
}

/** Lends a browser, and closes it whatever happens. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await playwright.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}
