/** A year more, a document more, an actor more: tables alone, and every figure is drawn. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { labelFaults } from '#lib/drawing/faults/labels.ts';
import type { Figure } from '#lib/drawing/figure.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import { loadStory } from '#lib/story/read.ts';
import { PERIOD } from '../facts.ts';

import { story } from '../story.ts';
import { Copy } from './copy.ts';

let copy: Copy;
beforeEach(() => {
	copy = new Copy();
});
afterEach(() => copy.delete());

/** Inserts a record behind the last that begins as given. */
function insert(file: string, start: RegExp, ...added: string[]) {
	const records = copy.text(file).split('\n');
	records.splice(records.findLastIndex((line) => start.test(line)) + 1, 0, ...added);
	copy.write(file, records.join('\n'));
}

/** All figures of the changed story, drawn without a label out of place. */
function drawn(): { changed: Story; figures: ReadonlyMap<string, Figure> } {
	expect(copy.problems()).toEqual([]);
	const changed = loadStory(copy.folder);
	const figures = figuresOf(changed);
	for (const figure of figures)
		for (const width of [328, 592, 912])
			expect([figure.id, labelFaults(figure.draw({ width, locale: 'en' }).placed)]).toEqual([figure.id, []]);
	return { changed, figures: new Map(figures.map((figure) => [figure.id, figure])) };
}

it('a year more', () => {
	const year = PERIOD.to + 1;
	const row = (partner: string, flow: string, value: number) =>
		`${year},${partner},${flow},${value},,,,KOTRA,reported,goods,main,,CN42,`;
	insert('trade.csv', /^\d+,China,/, row('China', 'total', 2900));
	insert('trade.csv', /^\d+,Russia,/, row('Russia', 'total', 40));
	const { figures } = drawn();
	expect(figures.get('trade')?.words('en').subtitle).toContain(`${PERIOD.from}–${year}`);
});

it('a document more', () => {
	const id = '005';
	const fingerprint = 'a'.repeat(64);
	insert(
		'sources.csv',
		/^004,/,
		`${id},Wire,A wire report,,,,document,,9,${fingerprint},text,2026-11-26,original,,`,
	);
	for (const { id: question } of story.questions)
		insert('answers.csv', new RegExp(`^${question},004,`), `${question},${id},,,,,silent,`);
	const { figures } = drawn();
	expect(figures.get('outcomes')?.words('en').subtitle).toContain('What 6 articles say');
	expect(figures.get('outcomes')?.table('en').rows).toHaveLength(
		story.answers.length + story.questions.length,
	);
});

it('an actor more, with two ties', () => {
	insert('actors.csv', /^./, 'another,Another Person,commentator,none,Commentator,,EV11');
	insert(
		'relations.csv',
		/^./,
		'another-kim,another,kim-jong-un,comments-on,,Writes of Kim,,,EV11',
		'another-putin,another,vladimir-putin,comments-on,,Writes of Putin,,,EV11',
	);
	const { figures } = drawn();
	const ids = figures
		.get('network')
		?.table('en')
		.rows.map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(['another-kim', 'another-putin']));
});
