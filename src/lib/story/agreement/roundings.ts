/** Checks that a number in a sentence which is nearly that of a row it cites is that number, rounded right. */
import { least } from 'd3-array';
import { formatCite } from '#lib/model/cites.ts';
import type { Place, Row, Story } from '#lib/model/story.ts';
import type { StoryFault } from './fault.ts';

/** A number as prose writes it: `2,431`, `34.05`; no part of a range or of a date. */
const NUMBER = /(?<![\d.,–-])\d+(?:,\d{3})*(?:\.\d+)?(?!\d)/g;
const YEAR = /^(1[89]|20)\d\d$/;

/** Tables count in millions of dollars, or one by one; words in thousands and billions too. */
const SCALES = [1, 1000, 0.001];

/** As far from a row's number as this, it is another number: what sources print of one thing differs by less. */
const NEAR = 0.03;

const SENTENCES = {
	notes: ['text'],
	answers: ['verdict', 'answer', 'value'],
	events: ['title', 'note'],
	positions: ['short', 'statement'],
	relations: ['label'],
} as const;
type Said = keyof typeof SENTENCES;

interface Known {
	value: number;
	at: Place;
}

/** What a source gives: numbers of rows, and what their notes tell of besides. */
interface Given {
	rows: Known[];
	told: Set<number>;
}

const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

const numbersIn = (text: string): string[] => (text.match(NUMBER) ?? []).filter((found) => !YEAR.test(found));

/** Whether a text is a number as exactly as the text says it: `2,430` and `2.4` to the tens and to the tenths. */
function isRounding(text: string, value: number): boolean {
	const [, decimals = ''] = text.split('.');
	const zeros = decimals === '' ? (/0*$/.exec(text.replaceAll(',', ''))?.[0].length ?? 0) : 0;
	return Math.abs(value - toNumber(text)) <= 10 ** (zeros - decimals.length) / 2 + value * 1e-9;
}

/** Checks the sentences that rest on what rows with numbers rest on. */
export function checkRoundings(story: Story, fault: StoryFault): void {
	const given = givenBySource(story);
	for (const { row, column, text } of sentencesIn(story)) {
		const sources = (row.cites ?? []).flatMap((cite) => given.get(formatCite(cite)) ?? []);
		for (const number of numbersIn(text)) {
			const meant = misrounded(number, sources);
			if (!meant) continue;
			const { value, at } = meant;
			fault<Said>(row, column, `${value} of ${at.file}:${at.line}, rounded right, in place of ${number}`);
		}
	}
}

/** All of them, each with its row; a column may lack in the type of the others' rows. */
const sentencesIn = (story: Story) =>
	(Object.keys(SENTENCES) as Said[]).flatMap((name) =>
		(story[name] as readonly Row<Said>[]).flatMap((row) =>
			SENTENCES[name].map((column) => ({
				row,
				column: column as keyof typeof row,
				text: String((row as Readonly<Record<string, unknown>>)[column] ?? ''),
			})),
		),
	);

/** The number that a text is near to and no rounding of; none where it is another's, or told of in a note. */
function misrounded(text: string, sources: readonly Given[]): Known | undefined {
	const number = toNumber(text);
	if (sources.some(({ told }) => told.has(number))) return undefined;
	const scaled = sources.flatMap(({ rows }) =>
		rows.flatMap((row) => SCALES.map((scale) => ({ row, value: row.value * scale }))),
	);
	if (scaled.some(({ value }) => isRounding(text, value))) return undefined;
	const nearest = least(scaled, ({ value }) => Math.abs(value - number));
	return nearest && Math.abs(nearest.value - number) < NEAR * nearest.value ? nearest.row : undefined;
}

function givenBySource({ trade, quantities, workers }: Story): ReadonlyMap<string, Given> {
	const given = new Map<string, Given>();
	const rows = [
		...trade.map((row) => ({
			...row,
			values: [row.value_usd_million, row.low_usd_million, row.high_usd_million, row.share_percent],
		})),
		...quantities.map((row) => ({ ...row, values: [row.value] })),
		...workers.map((row) => ({ ...row, values: [row.count] })),
	];
	for (const { at, cites, note, values } of rows)
		for (const cite of cites.map(formatCite)) {
			const source = given.get(cite) ?? { rows: [], told: new Set() };
			given.set(cite, source);
			source.rows.push(...values.flatMap((value) => (value === null ? [] : { value, at })));
			for (const text of numbersIn(note ?? '')) source.told.add(toNumber(text));
		}
	return given;
}
