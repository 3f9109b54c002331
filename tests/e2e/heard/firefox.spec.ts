/** Pages as Firefox gives them to assistive programs by AT-SPI, whichever those are. */
import { expect, test } from '@playwright/test';
import type { Browser } from '../browsers/browser.ts';
import { startFirefox } from '../browsers/firefox.ts';
import { until } from '../browsers/process.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { FIREFOX, missingOf } from './installed.ts';
import { type Node, namelessIn, scrapsIn } from './judge.ts';

const PATHS = ['/', '/figures/trade/', '/figures/border/', '/figures/network/', '/embed/trade/'];

test.describe('Firefox', () => {
	test.describe.configure({ mode: 'default' });
	const missing = missingOf('firefox-esr', 'xvfb', 'dbus-daemon', 'at-spi2-core', 'python3-pyatspi');
	if (missing.length > 0) {
		test.skip(`is not asked here: ${missing.join(', ')} would have to be installed`, () => {});
		return;
	}
	let desktop: Desktop;
	let firefox: Browser;

	test.beforeAll(async () => {
		desktop = await startDesktop();
		firefox = await startFirefox(FIREFOX ?? '', desktop.env);
	});
	test.afterAll(async () => {
		await firefox?.close();
		await desktop?.close();
	});

	/** A page as it is when it has come whole, which is a little after it has loaded. */
	const treeOf = async (): Promise<Node[]> => {
		const headings = await firefox.run(() => document.querySelectorAll('h1, h2, h3').length);
		let nodes = await desktop.tree();
		await until(async () => {
			const { length } = nodes;
			nodes = await desktop.tree();
			return length > headings && nodes.length === length;
		});
		return nodes;
	};

	test('what is wrong is found', async ({ baseURL }) => {
		await firefox.open(`${baseURL}/method/`);
		await firefox.run(() => {
			const main = document.querySelector('main') as HTMLElement;
			main.innerHTML =
				'<h2></h2><a href="/"></a><svg role="img" aria-label="A"><g role="list"><text role="listitem" y="9">scrap</text></g></svg>';
		});
		const nodes = await treeOf();
		expect(namelessIn(nodes)).toEqual(['heading', 'link']);
		expect(scrapsIn(nodes)).not.toEqual([]);
	});

	for (const path of PATHS)
		test(`${path}: nothing is nameless, and no drawing falls into scraps`, async ({ baseURL }) => {
			await firefox.open(`${baseURL}${path}`);
			const nodes = await treeOf();
			expect.soft(namelessIn(nodes), 'nameless').toEqual([]);
			expect.soft(scrapsIn(nodes), 'read out of drawings').toEqual([]);
		});
});
