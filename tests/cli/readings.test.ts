/** A second person's verdicts: taken in with the words of the rows as they are, or refused as a whole. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorKeyOf } from '#lib/model/anchors.ts';
import { loadStory } from '#lib/story/read.ts';
import { statementsIn, unreadIn } from '#lib/story/readings.ts';
import { Copy } from '../story/copy.ts';
import { story } from '../story.ts';
import { run } from './run.ts';

let copy: Copy;
beforeEach(() => {
	copy = new Copy();
});
afterEach(() => copy.delete());

// One that no brief draws: its kind may change.
const position = story.positions.find(({ brief, ask }) => brief === null && ask === null);
if (!position) throw new Error('the story has no position outside the briefs');
const FILE = 'verdicts.csv';
const ROWS = statementsIn(story).length;

/** Takes in verdicts, each a line of the file. */
function take(...lines: string[]) {
	return takeText(['table,row,verdict,remark', ...lines, ''].join('\n'));
}

function takeText(text: string | Buffer) {
	writeFileSync(join(copy.folder, FILE), text);
	return run('readings', join(copy.folder, FILE), copy.folder);
}

describe('readings', () => {
	it('dates a verdict, and holds it for the row as it now is', async () => {
		const other = position.kind === 'stated' ? 'document' : 'stated';
		copy.set('positions.csv', `${position.id},`, 'kind', other);
		const unreadBefore = unreadIn(loadStory(copy.folder)).map(({ table, row }) => anchorKeyOf(table, row));
		expect(unreadBefore).toContain(position.id);
		const { status, stdout } = await take(`positions,${position.id},near,"who, and when?"`);
		expect([status, stdout]).toEqual([
			0,
			`${copy.folder}/readings.csv: ${story.readings.length} of ${ROWS} statements read\n`,
		]);
		const after = loadStory(copy.folder);
		expect(unreadIn(after).map(({ table, row }) => anchorKeyOf(table, row))).not.toContain(position.id);
		expect(after.readings.find(({ row }) => row === position.id)).toMatchObject({
			verdict: 'near',
			read_on: new Date().toISOString().slice(0, 10),
			remark: 'who, and when?',
		});
		expect(after.readings).toHaveLength(story.readings.length);
	});

	it('reads what a spreadsheet writes', async () => {
		const { status } = await takeText(`\uFEFFtable,row,verdict,remark\r\npositions,${position.id},not,\r\n`);
		expect(status).toBe(0);
	});

	it('refuses a remark in letters that are no UTF-8, which would be taken in as others', async () => {
		const before = copy.text('readings.csv');
		const line = `positions,${position.id},not,vérité`;
		expect(await takeText(Buffer.from(`table,row,verdict,remark\n${line}\n`, 'latin1'))).toMatchObject({
			status: 1,
			stderr: `${join(copy.folder, FILE)}:2 "${line.replaceAll('é', '\uFFFD')}" – expected text in UTF-8\n`,
		});
		expect(copy.text('readings.csv')).toBe(before);
	});

	it('writes nothing where one verdict is at fault, and names each that is', async () => {
		const before = copy.text('readings.csv');
		const { status, stderr } = await take(
			`positions,${position.id},not,`,
			'positions,nobody,supported,',
			`positions,${position.id},true,`,
		);
		const file = join(copy.folder, FILE);
		expect([status, stderr]).toEqual([
			1,
			`${file}:3 positions nobody – expected a row of a table of statements\n${file}:4 true – expected supported, near, not, unchecked\n`,
		]);
		expect(copy.text('readings.csv')).toBe(before);
	});

	it.each([[], ['a.csv', 'data', 'more']])('says how it is called for %j', async (...args) => {
		expect(await run('readings', ...args)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('expected a file of verdicts and one folder; --help'),
		});
	});
});
