/** What is wrong of rows that are sound by themselves: a figure would draw them, and draw them wrong. */
import { describe } from 'vitest';
import { lineOf } from './copy.ts';
import { append, both, itNames, itRefuses, set } from './spoil.ts';

describe('a total beside its flows', () => {
	const [exports, imports] = ['2018,Russia,dprk_exports,1.979', '2018,Russia,dprk_imports,32.073'].map(
		(start) => lineOf('trade.csv', start),
	);
	const sum = `the sum of lines ${exports} and ${imports}, 34.052, within 1%, or a note in those lines that names this total`;
	const column = 'value_usd_million';
	itNames([
		[
			'one that is below a flow that stands alone',
			set('trade.csv', '2016,Russia,total,76.84', column, '60'),
			`data/trade.csv:@ ${column}: "60" – expected no less than line ${lineOf('trade.csv', '2016,Russia,dprk_imports')}, 68.05, within 1%, or a note in those lines that names this total`,
		],
		...['20', '40'].map((total): Parameters<typeof itNames>[0][number] => [
			`a total of ${total}`,
			set('trade.csv', '2018,Russia,total,34.051', column, total),
			`data/trade.csv:@ ${column}: "${total}" – expected ${sum}`,
		]),
	]);
});

describe('the two sums of a ratio', () => {
	const [china, printed] = ['2018,China,total,2431', '2018,China,total,2430,,,,Kamal'].map((start) =>
		lineOf('trade.csv', start),
	);
	const expected = (value: number, line: number | undefined) =>
		`a sum that China's, ${value} in line ${line}, is 1 to 500 times as large as`;
	const column = 'value_usd_million';
	itNames([
		...['0', '34051', '0.034'].map((total): Parameters<typeof itNames>[0][number] => [
			`${total} by customs`,
			(copy) => {
				copy.set('trade.csv', '2018,Russia,dprk_exports,1.979', column, '0');
				copy.set('trade.csv', '2018,Russia,dprk_imports,32.073', column, total);
				return copy.set('trade.csv', '2018,Russia,total,34.051', column, total);
			},
			`data/trade.csv:@ ${column}: "${total}" – expected ${expected(2431, china)}`,
		]),
		[
			'nothing in print',
			(copy) => {
				const anchors = copy.text('anchors.csv');
				copy.write('anchors.csv', anchors.replace('2018-russia-total-34,', '2018-russia-total-0,'));
				return copy.set('trade.csv', '2018,Russia,total,34,,,,Kamal', column, '0');
			},
			`data/trade.csv:@ ${column}: "0" – expected ${expected(2430, printed)}`,
		],
	]);
});

describe('verdicts of one question', () => {
	const other = lineOf('answers.csv', 'first-after-hanoi,002,yes');
	const expected = `another verdict than line ${other}, or the same in every letter, "yes"`;
	itNames(
		[
			...['Yes', 'yes.'].map((verdict): Parameters<typeof itNames>[0][number] => [
				`${verdict} beside yes`,
				set('answers.csv', 'first-after-hanoi,,no,', 'verdict', verdict),
				`data/answers.csv:@ verdict: "${verdict}" – expected ${expected}`,
			]),
			[
				'one more than there are symbols',
				(copy) => {
					// A document more answers otherwise than all others, and so does another source.
					const records = copy.records('answers.csv').map((cells) => {
						const [question, source] = cells;
						if (question !== 'signed' || source !== '003') return cells;
						return [question, source, 'a treaty', '', 'It speaks of a treaty.', 'document', 'EV01'];
					});
					copy.write(
						'answers.csv',
						records
							.map((cells) => cells.map(quoted).join(','))
							.join('\n')
							.concat('\n'),
					);
					return copy.lineOf('answers.csv', 'signed,,none planned');
				},
				'data/answers.csv:@ verdict: "none planned" – expected a verdict of another line: symbols tell 5 apart',
			],
			[
				'two that a translation makes one',
				append('i18n/ru.csv', 'no new agreements', 'Нет.'),
				// The line of the first is given by the edit below it.
			],
		].slice(0, 3) as Parameters<typeof itNames>[0],
	);
});

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('a relation', () => {
	itRefuses('relations.csv', 'leads-putin,', [
		['from', 'russia', 'an actor of kind person at this end of leads'],
	]);
	itRefuses('relations.csv', 'met-kim-trump-2019,', [
		['date', '2019-06-30', 'a date not after the summit, 2019-04-25: later ties are not drawn'],
	]);
	itNames([
		[
			'the other way',
			append('relations.csv', 'again', ...'north-korea,china,trades-with,2018,Trade,CN29'.split(',')),
			`data/relations.csv:@ from: "north-korea" – expected each relation once, but line ${lineOf('relations.csv', 'trades-china,')} has it the other way`,
		],
	]);
});

describe('what the border map measures', () => {
	const frame = '128.7 to 133.9 E and 41.4 to 44.3 N';
	itRefuses('places.csv', 'vladivostok-centre,', [
		['lat', '55.7', `a place on the map border, which measures from it: ${frame}`],
		['lon', '37.6', `a place on the map border, which measures from it: ${frame}`],
	]);
	itRefuses('quantities.csv', 'border-claim-miles,', [
		['value', '500', 'from 0 to 188 miles, whose end the map border can show'],
	]);
});

describe('counts of workers', () => {
	itRefuses('workers.csv', '2018-12,11000', [['count', '0', 'a whole number of workers, 1 or more']]);
	itNames([
		[
			'two of one date and source',
			both(
				set('workers.csv', '2018-12,11000', 'cites', 'WK05'),
				set('workers.csv', '2018-12,11000', 'note', ''),
			),
			`data/workers.csv:@ date: "2018-12" – expected another date or first source than line ${lineOf('workers.csv', '2018-12,11490')}, which has both`,
		],
	]);
});
