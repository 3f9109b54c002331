/** Edges in words: at length where there is room, else in one to three words each. */
import { toCapital, toDate, toEnumeration, toUsd } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Anchor, roomFor } from '#lib/drawing/text/label.ts';
import { type Context, type Span, widthOf } from './context.ts';
import type { Edge } from './structure.ts';
import { TEXT, type TextBlock, toTextBlock } from './text.ts';

/** From a label's lower edge to the edge below it, px. */
export const LABEL_GAP = 5;

const MEETING = { size: SIZE.label, weight: 700, leading: 20 } as const;

/** The words of parallel edges, as long as fits in one line. */
export function toEdgeLabel(
	edges: readonly Edge[],
	span: Span,
	context: Context,
	anchor: Anchor = 'middle',
): TextBlock {
	const { locale } = context;
	const join = (wordsOf: (edge: Edge, context: Context) => string, separator: ',' | ';') => {
		const words = new Set(edges.map((edge) => wordsOf(edge, context)));
		return toCapital(toEnumeration([...words], locale, separator), locale);
	};
	const texts = [join(edgeWords, ';'), join(briefWords, ',')];
	const fitting = texts.find((text) => roomFor(text, TEXT) <= widthOf(span));
	return toTextBlock(fitting ?? join(kindWords, ','), span, {
		anchor,
		of: edges.map(({ relation }) => relation.id),
	});
}

/** The words of one edge between two side nodes: a sentence where these stand too close for words between them. */
export function toSideEdgeLabel(edge: Edge, span: Span, context: Context): TextBlock {
	const { input, locale, size, evidenceOf } = context;
	const { id, label, date } = edge.relation;
	const isEmphasised = id === input.principals.meeting;
	if (size !== 'narrow' && !isEmphasised) return toEdgeLabel([edge], span, context);
	// A date stays in one line.
	const meeting = date
		? m.network_meeting({ label, date: toDate(date, locale).replaceAll(' ', '\u00a0') }, { locale })
		: label;
	return toTextBlock(size === 'narrow' ? evidenceOf(id).title : meeting, span, {
		...(isEmphasised ? MEETING : {}),
		anchor: 'middle',
		of: [id],
	});
}

/** An edge at length. */
export function edgeWords({ relation: { kind, label }, meetings }: Edge, { locale }: Context): string {
	const o = { locale };
	if (kind !== 'met') return label;
	const dates = meetings.flatMap(({ date }) => date ?? []).sort();
	const count = dates.length;
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	if (count < 2) return m.network_met_once({ date: first ? toDate(first, locale) : label }, o);
	const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
	return from === to
		? m.network_met_in({ count, year: from }, o)
		: m.network_met_from({ count, from, to }, o);
}

/** How often, how much. */
function briefWords(edge: Edge, context: Context): string {
	const { input, locale } = context;
	const weight = input.weights[edge.relation.id];
	if (weight !== undefined) return m.network_trade({ sum: toUsd(weight, locale, 3) }, { locale });
	const count = edge.meetings.length;
	return count > 1 ? m.network_met({ count }, { locale }) : kindWords(edge, context);
}

/** Who leads a state today stands above it, without words: those with words did so once. */
const kindWords = ({ relation: { kind } }: Edge, { locale }: Context): string =>
	kind === 'leads' ? m.network_led({}, { locale }) : m.relation_kind({ kind }, { locale });
