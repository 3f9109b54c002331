/** Checks that a year's total is the sum of its two flows, and holds a flow that stands alone. */
import type { Story } from '#lib/model/story.ts';
import type { TradeRow } from '#lib/model/trade.ts';
import type { StoryFault } from './fault.ts';

/** What rounding and later revisions move a total from its flows; a larger gap is said in a note. */
const ROUNDED_WITHIN = 0.01;

/** Checks the main series; the others stand beside it, each by another reporter. */
export function checkFlows({ trade }: Story, fault: StoryFault): void {
	const main = trade.filter(({ series }) => series === 'main');
	for (const total of main.filter(({ flow }) => flow === 'total')) {
		const flows = main.filter(
			({ flow, year, partner }) => flow !== 'total' && year === total.year && partner === total.partner,
		);
		const [sum, whole] = [
			flows.reduce((sum, row) => sum + row.value_usd_million, 0),
			total.value_usd_million,
		];
		const gap = flows.length > 1 ? Math.abs(sum - whole) : sum - whole;
		if (gap <= whole * ROUNDED_WITHIN || isSaid(total, flows)) continue;
		const lines = flows.map(({ at }) => at.line).join(' and ');
		const words = flows.length > 1 ? `the sum of lines ${lines}` : `no less than line ${lines}`;
		const expected = `${words}, ${rounded(sum)}, within 1%, or a note in those lines that names this total`;
		fault<'trade'>(total, 'value_usd_million', expected);
	}
}

/** Whether both flows say beside which total they stand. */
const isSaid = ({ value_usd_million: total }: TradeRow, flows: readonly TradeRow[]): boolean =>
	flows.every(({ note }) => numbersIn(note ?? '').includes(total));

const numbersIn = (text: string): number[] =>
	(text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

const rounded = (value: number): number => Number(value.toPrecision(12));
