/** On paper by another browser: every figure once, with its words, though nobody scrolled to it. WebKitGTK's driver prints nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { programOf } from '../../full/servers.ts';
import { codeFor, serveArticles } from '../hosts/places.ts';
import type { Browser } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { BROWSERS } from './installed.ts';
import { serveSite } from './site.ts';

const firefox = BROWSERS.find(({ name }) => name === 'Firefox');
const reader = programOf('pdftotext');

/** The words of a PDF file, with one blank between them. */
function wordsIn(pdf: Buffer): string {
	const folder = mkdtempSync(join(tmpdir(), 'printed-'));
	try {
		const file = join(folder, 'page.pdf');
		writeFileSync(file, pdf);
		const text = execFileSync(reader ?? '', ['-raw', file, '-'], { encoding: 'utf8' });
		return text.replaceAll(/\s+/g, ' ');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const times = (text: string, words: string) => text.split(words.replaceAll(/\s+/g, ' ')).length - 1;

const headlinesOf = (browser: Browser) =>
	browser.run(() =>
		Array.from(document.querySelectorAll('figure > .headline, figure > .head h2'), (headline) =>
			(headline instanceof HTMLElement && headline.offsetParent ? headline.innerText : '')
				.replaceAll(/\s+/g, ' ')
				.trim(),
		).filter(Boolean),
	);

test('Firefox prints every figure once, whole', async () => {
	test.skip(
		!firefox?.path || !reader,
		'Firefox or pdftotext is not installed here: nothing is printed by it',
	);
	const opened: { close(): unknown }[] = [];
	try {
		const site = await serveSite();
		opened.push(site);
		const articles = await serveArticles();
		opened.push(articles);
		const browser = await startFirefox(firefox?.path ?? '');
		opened.push(browser);
		for (const path of ['/', '/figures/trade/', '/ko/figures/border/', '/embed/positions/']) {
			await browser.open(site.origin + path);
			const words = wordsIn(await browser.print());
			const headlines = await headlinesOf(browser);
			expect(headlines.length, path).toBeGreaterThan(0);
			for (const headline of headlines)
				expect.soft(times(words, headline), `${path}: ${headline}`).toBeGreaterThanOrEqual(1);
		}
		const frames = ['trade', 'border'].map((id) => codeFor(id, site.origin));
		articles.show(`<p style="height:3000px">Before</p>${frames.join('')}`);
		await browser.open(articles.origin);
		const words = wordsIn(await browser.print());
		for (const drawn of ['about 71 times', 'Tumen border']) expect.soft(times(words, drawn), drawn).toBe(1);
	} finally {
		for (const each of opened.reverse()) await each.close();
	}
});
