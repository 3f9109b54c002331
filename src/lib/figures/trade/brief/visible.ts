/** What a shorter form shows of the trade facts: the two main lines, and the events that the table chooses for it. */
import type { EventRow } from '#lib/model/context.ts';
import type { TradeSeries } from '#lib/model/trade.ts';
import type { TradeInput } from '../input.ts';
import { publishedTrade, type VisibleTrade } from '../visible.ts';

export function briefTrade(input: TradeInput): VisibleTrade {
	const { events, ...published } = publishedTrade(input, 'log');
	const { sanctions } = events;
	// The meetings' own row: in a browser, equal rows of the input are no longer the same one.
	const summit = events.meetings.find((event) => event.id === events.summit?.id && isChosen(event));
	return {
		...published,
		china: mainOf(published.china),
		russia: mainOf(published.russia),
		crude: [],
		events: {
			meetings: summit ? [summit] : [],
			...(summit && { summit }),
			...(sanctions?.events.some(isChosen) ? { sanctions } : {}),
		},
	};
}

const isChosen = ({ brief }: EventRow): boolean => brief.includes('trade');

/** Without what other sources give. */
const mainOf = (series: TradeSeries): TradeSeries => ({ ...series, disagreements: [] });
