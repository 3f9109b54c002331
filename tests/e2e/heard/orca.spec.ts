/** Pages as Orca says them in Firefox, to whom has a keyboard alone. What was heard stays in `test-results/`. */
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { m } from '#lib/drawing/message.ts';
import {
	CODE,
	joined,
	timesIn,
	WORDS_OF_EMBED,
	WORDS_OF_NAME,
	WORDS_TO_FINDING,
	WORDS_TO_KNOW,
	wordCount,
} from './aims.ts';
import { type Landing, type Listener, MISSING, startListener } from './listener.ts';

/** A chart over time, a map and a network. */
const FIGURES = ['trade', 'border', 'network'];

/** Where a description turns from what is known to how it is drawn. */
const HOW_DRAWN = /Line chart|Map:|A heavy line/;

/** Links to the parts of a page stand between a description and its chart. */
const TABS_TO_CHART = 8;

/** From a chart's first mark on: which mark each key comes to. */
const MOVES = { Down: 1, Right: 2, Left: 1, End: -1, Home: 0 };

test.describe('Orca', () => {
	// One listener, page by page.
	test.describe.configure({ mode: 'default' });
	if (MISSING.length > 0) {
		test.skip(`is not heard here: ${MISSING.join(', ')} would have to be installed`, () => {});
		return;
	}
	let listener: Listener;
	let open: (path: string, last: Parameters<Listener['land']>[1]) => Promise<Landing>;

	test.beforeAll(async ({ baseURL }) => {
		listener = await startListener();
		open = (path, last) => listener.land(`${baseURL}${path}`, last);
	});
	// biome-ignore lint/correctness/noEmptyPattern: Playwright asks for fixtures by their names, here for none.
	test.afterEach(({}, info) => writeFileSync(info.outputPath('heard.txt'), listener.notes()));
	test.afterAll(() => listener?.close());

	test('/ comes to its first finding soon, and to the next without a code', async () => {
		const { said, page } = await open('/', ({ findings }) => findings[2]);
		const [first = '', second = '', third = ''] = page.findings;
		expect.soft(said).toContain(third);
		expect.soft(said).not.toMatch(CODE);
		expect.soft(timesIn(said, first), 'times the first headline is said').toBe(1);
		expect.soft(timesIn(said, second), 'times the second headline is said').toBe(1);
	});

	test('/ leads to its first finding by two links', async () => {
		const { page } = await open('/', ({ headings }) => headings[0]);
		const [first = ''] = page.findings;
		await listener.press('Control_L', 'Home');
		const heard: string[] = [];
		for (const key of ['Return', 'Tab', 'Return']) heard.push(...(await listener.press(key)));
		const said = joined(heard);
		expect(said).toContain(first);
		expect(wordCount(upTo(said, first)), 'words before it').toBeLessThanOrEqual(WORDS_TO_FINDING);
	});

	test('/ says every heading, by H', async () => {
		const { page } = await open('/', ({ findings }) => findings[0]);
		const names = new Set<string>();
		// It goes round from wherever it began.
		for (const _ of page.headings) {
			const heard = (await listener.press('h')).find((text) => /heading level \d/.test(text));
			names.add(heard?.replace(/(?: visited)?(?: link)? heading level \d\.?$/, '') ?? 'nothing');
		}
		expect([...names].sort()).toEqual([...new Set(page.headings)].sort());
	});

	for (const id of FIGURES)
		test(`/figures/${id}/ says its finding, its chart and its table`, async () => {
			const { said, page } = await open(`/figures/${id}/`, ({ description }) => description);
			const [finding = ''] = page.findings;
			expect.soft(said).toContain(page.description);
			expect
				// Which links were visited is the listener's own.
				.soft(wordCount(upTo(said, finding).replaceAll('visited ', '')), 'words before the finding')
				.toBeLessThanOrEqual(WORDS_TO_FINDING);
			expect.soft(timesIn(said, finding), 'times the headline is said').toBe(1);
			const known = numbersOf(page.description.split(HOW_DRAWN)[0] ?? '').at(-1) ?? '';
			const reached = said.slice(said.indexOf(finding));
			expect
				.soft(wordCount(reached.slice(0, reached.lastIndexOf(known))), 'words to what is to be known')
				.toBeLessThanOrEqual(WORDS_TO_KNOW);

			const entry = await enterChart(listener);
			expect.soft(entry, 'on coming to the chart').toContain(`List with ${page.marks.length} items`);
			expect.soft(page.chart, 'name of the chart').not.toBe('');
			expect.soft(entry, 'on coming to the chart').toContain(page.chart);
			expect.soft(entry, 'on coming to the chart').toContain(m.reader_help({}, { locale: 'en' }));
			expect.soft(entry, 'on coming to the chart').toContain(page.marks[0]);
			const moved: string[] = [];
			for (const key of Object.keys(MOVES)) moved.push(stopless(await listener.press(key)));
			expect
				.soft(moved, 'marks')
				.toEqual(Object.values(MOVES).map((at) => stopless([page.marks.at(at) ?? ''])));
			expect
				.soft(
					moved.filter((mark) => CODE.test(mark)),
					'marks with a code',
				)
				.toEqual([]);
			expect
				.soft(
					moved.filter((mark) => wordCount(mark) > WORDS_OF_NAME),
					'long marks',
				)
				.toEqual([]);

			// The first closes a mark's box.
			for (const _ of ['box', 'chart']) await listener.press('Escape');
			const [columns, row] = [page.columns, page.row];
			const table = joined(await listener.press('t'));
			expect.soft(table, 'on coming to the table').toContain(page.caption);
			expect.soft(table, 'on coming to the table').toContain(`${columns.length} columns`);
			expect.soft(joined(await listener.press('Alt_L', 'Shift_L', 'Down')), 'first row').toContain(row[0]);
			const cell = joined(await listener.press('Alt_L', 'Shift_L', 'Right'));
			expect.soft(cell, 'first cell').toContain(columns[1]);
			expect.soft(cell, 'first cell').toContain(row[1] || 'blank');
		});

	test('/embed/trade/ says all in a minute, and its marks by arrow keys', async () => {
		const { said, page } = await open('/embed/trade/', () => undefined);
		const [finding = ''] = page.findings;
		expect.soft(said.indexOf(finding), 'where the finding begins').toBe(0);
		expect.soft(said).toContain(page.description);
		expect.soft(said).not.toMatch(CODE);
		expect.soft(wordCount(said), 'words').toBeLessThanOrEqual(WORDS_OF_EMBED);
		await enterChart(listener);
		expect.soft(stopless(await listener.press('Down'))).toBe(page.marks[1]);
	});
});

/** What is said on coming to the chart, by a few presses of Tab from where the description was heard. */
async function enterChart(listener: Listener): Promise<string> {
	let said = '';
	for (let tabs = 0; tabs < TABS_TO_CHART && !said.includes('List with'); tabs++)
		said = joined(await listener.press('Tab'));
	return said;
}

const upTo = (said: string, sought: string): string => said.slice(0, Math.max(said.indexOf(sought), 0));

/** Without the stop that Orca puts behind what has none. */
const stopless = (heard: readonly string[]): string => joined(heard).replace(/\.$/, '');

const numbersOf = (text: string): string[] => text.match(/\d[\d.,]*(?<=\d)/g) ?? [];
