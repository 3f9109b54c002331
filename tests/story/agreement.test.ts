/** What is wrong of rows that are sound by themselves: a figure would draw them, and draw them wrong. */
import { describe, expect, it } from 'vitest';
import { Copy, lineOf } from './copy.ts';
import { append, both, change, itNames, itRefuses, rewrite, set } from './spoil.ts';

type Cases = Parameters<typeof itNames>[0];

/** Renames a row in the words behind rows, which are called by what they count. */
const renamed = (from: string, to: string) =>
	rewrite('anchors.csv', (text) => text.replace(`,${from},`, `,${to},`));

/** Changes a sum of trade, and the name by which its words know it. */
const trade = (start: string, from: string, to: string) => {
	const key = start.replaceAll(',', '-').toLowerCase();
	return both(
		renamed(`${key}-${from}`, `${key}-${to}`),
		set('trade.csv', `${start},${from},`, 'value_usd_million', to),
	);
};

const namesSum = (value: string, expected: string) =>
	`data/trade.csv:@ value_usd_million: "${value}" – expected ${expected}`;

describe('a total beside its flows', () => {
	const flows = [
		'2018,Russia,dprk_exports,1.979',
		'2018,Russia,dprk_imports,32.073',
		'2016,Russia,dprk_imports',
	];
	const [exports, imports, alone] = flows.map((start) => lineOf('trade.csv', start));
	const note = 'within 1%, or a note in those lines that names this total';
	itNames([
		[
			'a total of less than the flow that stands alone',
			trade('2016,Russia,total', '76.84', '60'),
			namesSum('60', `no less than line ${alone}, 68.05, ${note}`),
		],
		...['20', '40'].map((total): Cases[number] => [
			`a total of ${total}`,
			trade('2018,Russia,total', '34.051', total),
			namesSum(total, `the sum of lines ${exports} and ${imports}, 34.052, ${note}`),
		]),
	]);
});

describe('the two sums of a ratio', () => {
	const [china, printed] = ['2018,China,total,2431', '2018,China,total,2430,,,,Kamal'].map((start) =>
		lineOf('trade.csv', start),
	);
	const expected = (value: number, line: number | undefined) =>
		`a sum that China's, ${value} in line ${line}, is 1 to 500 times as large as`;
	const flows = (total: string) =>
		both(trade('2018,Russia,dprk_exports', '1.979', '0'), trade('2018,Russia,dprk_imports', '32.073', total));
	itNames([
		...['0', '34051', '0.034'].map((total): Cases[number] => [
			`${total} by customs`,
			both(flows(total), trade('2018,Russia,total', '34.051', total)),
			namesSum(total, expected(2431, china)),
		]),
		['0 in print', trade('2018,Russia,total', '34', '0'), namesSum('0', expected(2430, printed))],
	]);
});

describe('verdicts of one question', () => {
	const yes = lineOf('answers.csv', 'first-after-hanoi,002,yes');
	const expected = `another verdict than line ${yes}, or the same in every letter, "yes"`;
	/** As if 003, which was written before the summit, had answered too. */
	const treaty = both(
		set('answers.csv', 'signed,003,', 'answer', 'It speaks of a treaty.'),
		both(
			set('answers.csv', 'signed,003,', 'verdict', 'a treaty'),
			both(
				set('answers.csv', 'signed,003,', 'cites', 'EV01'),
				both(
					set('answers.csv', 'signed,003,', 'kind', 'document'),
					set('answers.csv', 'signed,003,', 'sign', 'yes'),
				),
			),
		),
	);
	itNames([
		...['Yes', 'yes.', 'YES !'].map((verdict): Cases[number] => [
			`${verdict} beside yes`,
			set('answers.csv', 'first-after-hanoi,,no,', 'verdict', verdict),
			`data/answers.csv:@ verdict: "${verdict}" – expected ${expected}`,
		]),
		[
			'one more than there are symbols',
			both(treaty, set('answers.csv', 'signed,,none planned', 'verdict', 'none at all')),
			'data/answers.csv:@ verdict: "none at all" – expected a verdict of another line: symbols tell 5 apart',
		],
		[
			'two that a translation makes one',
			both(append('i18n/ru.csv', 'yes', 'Нет', ''), append('i18n/ru.csv', 'no', 'НЕТ.', '')),
			'data/i18n/ru.csv:@ text: "НЕТ." – expected other words than line 21, another answer to one question',
		],
	]);
});

describe('signs of one question', () => {
	itRefuses('answers.csv', 'signed,002,', [
		['sign', 'yes', 'a sign that agrees with the verdict "no new agreements"'],
		['sign', '', 'a sign for each document that answers a question of the brief'],
	]);
	itRefuses('answers.csv', 'signed,001,', [
		['sign', 'no', 'a sign that agrees with the verdict "a memorandum"'],
	]);
	itNames([
		[
			'two for one verdict',
			set('answers.csv', 'duration,004,', 'sign', 'yes'),
			`data/answers.csv:@ sign: "yes" – expected the sign of line ${lineOf('answers.csv', 'duration,000,')}, which says "one date given" as well`,
		],
	]);
});

describe('what both said', () => {
	itNames([
		[
			'a topic of the brief without it',
			set('positions.csv', 'both-stability,', 'brief', ''),
			'data/positions.csv:@ brief: "" – expected a rank: the brief has its topic, and would show nothing said by both',
		],
	]);
});

describe('what is to stand in a brief, and would not', () => {
	const kim = lineOf('actors.csv', 'kim-jong-un,');
	const trump = lineOf('actors.csv', 'donald-trump,');
	const taken = (line: number | undefined) =>
		`another slot than line ${line}, or none: a slot has one person, with a state of the same side`;
	itRefuses('actors.csv', 'kim-jong-il,', [['slot', 'sender', taken(kim)]]);
	itRefuses('actors.csv', 'japan,', [['slot', 'first-recipient', taken(trump)]]);
	itRefuses('events.csv', 'vladivostok-summit,', [
		['brief', 'venue', 'words of trade, timeline, each once, separated by one blank'],
	]);
	itNames([
		[
			'a line to another than its first row',
			set('relations.csv', 'met-kim-trump-2019,', 'tie', 'kim-putin'),
			`data/relations.csv:@ tie: "kim-putin" – expected the two of line ${lineOf('relations.csv', 'met-kim-putin-2019,')}, which is of the same tie`,
		],
		[
			'a line to an actor without a slot',
			both(
				set('relations.csv', 'met-putin-kim-jong-il,', 'brief', '9'),
				set('relations.csv', 'met-putin-kim-jong-il,', 'tie', 'aside'),
			),
			'data/relations.csv:@ tie: "aside" – expected none, or from and to with a slot each in actors.csv',
		],
		[
			'an ask of an actor without a slot',
			set('positions.csv', 'putin-denuclearisation-peaceful,', 'actor', 'china'),
			'data/positions.csv:@ ask: "1" – expected none: only an actor in the slot sender or messenger has a list there',
		],
		[
			'a position of a third side',
			set('positions.csv', 'kim-sanctions,', 'with', 'xi-jinping'),
			'data/positions.csv:@ brief: "1" – expected none: it has columns for the sides dprk and russia alone',
		],
	]);
});

describe('a number in a sentence', () => {
	const say = (from: string, to: string) => change('notes.csv', from, to);
	const customs = lineOf('trade.csv', '2018,Russia,total,34.051');
	const names = (text: string) =>
		expect.stringMatching(
			new RegExp(`^data/notes\\.csv:\\d+ text: .* – expected .* rounded right, in place of ${text}$`),
		);
	const read = (...edits: ReturnType<typeof change>[]) => {
		const copy = new Copy();
		for (const edit of edits) edit(copy);
		const problems = copy.problems();
		copy.delete();
		// Words without a translation are another matter.
		return problems;
	};

	it.each([
		['34.05 million', '34.06 million', '34.06'],
		['2,431 million', '2,441 million', '2,441'],
		['$2.43 billion', '$2.44 billion', '2\\.44'],
	])('%s is refused as %s', (from, to, text) => {
		expect(read(say(from, to))).toEqual(expect.arrayContaining([names(text)]));
	});

	it.each([
		['34.05 million', '34.1 million'],
		['34.05 million', 'about 34 million'],
		['2,431 million', '2,430 million'],
	])('%s may be said as %s', (from, to) => {
		expect(read(say(from, to))).toEqual([]);
	});

	it('names the row whose number is meant', () => {
		expect(read(say('34.05 million', '34.06 million')).join()).toContain(`34.051 of trade.csv:${customs}`);
	});
});

describe('a relation', () => {
	const body = 'an actor of kind body at this end of veto-power';
	itRefuses('relations.csv', 'veto-china,', [['to', 'north-korea', body]]);
	itRefuses('relations.csv', 'met-kim-trump-2019,', [
		['date', '2019-06-30', 'a date not after the summit, 2019-04-25: later ties are not drawn'],
	]);
	itNames([
		[
			'ends exchanged',
			both(
				set('relations.csv', 'leads-xi,', 'from', 'china'),
				set('relations.csv', 'leads-xi,', 'to', 'xi-jinping'),
			),
			'data/relations.csv:@ from: "china" – expected an actor of kind person at this end of leads',
			'data/relations.csv:@ to: "xi-jinping" – expected an actor of kind state or body at this end of leads',
		],
		[
			'a mutual one the other way',
			append('relations.csv', 'again', ...'north-korea,china,trades-with,2018,Trade,,,CN29'.split(',')),
			`data/relations.csv:@ from: "north-korea" – expected each relation once, but line ${lineOf('relations.csv', 'trades-china,')} has it the other way`,
		],
	]);
});

describe('what the border map measures', () => {
	const place = 'a place on the map border, which measures from it: 128.7 to 133.9 E and 41.4 to 44.3 N';
	itRefuses('places.csv', 'vladivostok-centre,', [
		['lat', '55.7', place],
		['lon', '37.6', place],
	]);
	itRefuses('quantities.csv', 'border-claim-miles,', [
		['value', '500', 'from 0 to 193 miles, whose end the map border can show'],
	]);
});

describe('counts of workers', () => {
	const ENTRIES = 'entries, 7,887 of them for education';
	const removedRow = (file: string, start: string) =>
		rewrite(file, (text) => text.replace(new RegExp(`^${start}.*\n`, 'm'), ''));
	itNames([
		[
			'a count of nobody',
			both(renamed('2018-12-11000', '2018-12-0'), set('workers.csv', '2018-12,11000', 'count', '0')),
			'data/workers.csv:@ count: "0" – expected a whole number of workers, 1 or more',
		],
		[
			'two of one date and source',
			append('workers.csv', ...'2024,9,flow,russia,Entries,entries,,reported,WK08,'.split(',')),
			`data/workers.csv:@ date: "2024" – expected another date or first source than line ${lineOf('workers.csv', '2024,13221')}, which has both`,
		],
		[
			'one thing in two wordings',
			set('workers.csv', '2018-12,11490', 'short', 'permits'),
			`data/workers.csv:@ short: "permits" – expected "with valid work permits" as in line ${lineOf('workers.csv', '2018-01,30023')}, by the same source: the headline compares two counts of one thing`,
		],
		[
			'a source that counts once only',
			both(removedRow('anchors.csv', 'workers,2018-12-11490'), removedRow('workers.csv', '2018-12,11490')),
			`data/workers.csv:${lineOf('workers.csv', '2015-01,')} short: "workers" – expected here or in another row what its source counts at two dates: the headline compares them`,
		],
		[
			'a second thing that is counted twice',
			append(
				'workers.csv',
				...'2025,12000,flow,russia,Entries'.split(','),
				ENTRIES,
				'',
				'reported',
				'WK08',
				'',
			),
			`data/workers.csv:@ short: "${ENTRIES}" – expected what its source counts once: the headline compares lines ${['2018-01,30023', '2018-12,11490'].map((start) => lineOf('workers.csv', start)).join(' and ')}`,
		],
		[
			'no count by a document',
			both(
				removedRow('anchors.csv', 'workers,undated-10000'),
				set('workers.csv', ',10000,', 'cites', 'WK04'),
			),
			'data/workers.csv:@ cites: "WK04" – expected a document as the first source, here or in another row: its count is the one compared',
		],
	]);
});
