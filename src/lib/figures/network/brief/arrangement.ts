/** Where plates and ties stand: two tables of places, relative to the width, downwards as high as their words. */
import { max } from 'd3-array';
import { m } from '#lib/drawing/message.ts';
import { type Label, round } from '#lib/drawing/text/label.ts';
import type { Slot } from '#lib/model/vocabulary.ts';
import type { Span } from '../context.ts';
import { type TextBlock, toTextBlock } from '../text.ts';
import type { Party, Tie } from './chain.ts';
import type { BriefContext } from './context.ts';
import type { Point } from './path.ts';
import { type PlacedPlate, type PlateBlock, toPlate } from './plate.ts';
import { tieWords } from './words.ts';

/** The course of a tie from one slot to another, and where its meetings are dots. */
export interface Route {
	from: Slot;
	to: Slot;
	points: Point[];
	/** The first dot, and the step to the next. */
	dots: { at: Point; step: Point };
}

export interface Arrangement {
	plates: PlacedPlate[];
	routes: Route[];
	labels: Label[];
	bottom: number;
}

/** From a lane to the margin, px: half a dot. */
const LANE = 6;
/** From a line to the words beside it, px. */
const BESIDE = 11;
/** Between dots, px. */
const STEP = 11;

type Drawn = { parties: readonly Party[]; ties: readonly Tie[] };

/** What both tables are filled with: plates and words for a stretch of the drawing, of no height where there is none. */
function partsIn({ parties, ties }: Drawn, context: BriefContext) {
	const nothing: TextBlock = { width: 0, height: 0, place: (top) => ({ labels: [], bottom: top }) };
	return {
		plate(slot: Slot, span: Span, size?: number): PlateBlock | undefined {
			const party = parties.find((candidate) => candidate.slot === slot);
			return party && toPlate(party, span, context, size);
		},
		words(from: Slot, to: Slot, span: Span, style: Partial<Label> = {}): TextBlock {
			const tie = ties.find((candidate) => candidate.from === from && candidate.to === to);
			if (!tie) return nothing;
			return toTextBlock(tieWords(tie, context.locale), span, {
				...context.type,
				...style,
				of: [tie.line.id],
			});
		},
		/** When and where the two in the middle met. */
		meeting(span: Span, style: Partial<Label> = {}): TextBlock {
			const tie = ties.find(({ from, to }) => from === 'sender' && to === 'messenger');
			const [first] = tie?.meetings ?? [];
			if (!first || first === tie?.line) return nothing;
			return toTextBlock(first.label, span, { ...context.type, role: 'soft', ...style, of: [first.id] });
		},
		/** What the messenger said to both recipients. */
		relayed(span: Span, style: Partial<Label> = {}): TextBlock {
			const of = ties.filter(({ from, line }) => from === 'messenger' && line.kind === 'relays-to');
			if (of.length === 0) return nothing;
			const text = m.network_relayed({}, { locale: context.locale });
			return toTextBlock(text, span, { ...context.type, ...style, of: of.map(({ line }) => line.id) });
		},
	};
}

const SOFT = { role: 'soft' } as const;
const BOLD = { weight: 700 } as const;

/** On a phone: the sender on top, the messenger below, the recipients at the foot; lanes along the margins. */
export function stacked(drawn: Drawn, context: BriefContext): Arrangement {
	const { width, type } = context;
	const at = (share: number) => Math.round(share * width);
	const parts = partsIn(drawn, context);
	const hasLanes = drawn.ties.some(({ line }) => line.kind === 'met');
	const lanes = { left: LANE, right: width - LANE };
	// Across.
	const sender = { left: 0, right: hasLanes ? at(0.5) : width };
	const aside = { left: at(0.62), right: width };
	const messenger = { left: at(hasLanes ? 0.17 : 0), right: at(hasLanes ? 0.83 : 1) };
	const recipients = [
		{ left: 0, right: at(0.485) },
		{ left: at(0.515), right: width },
	] as const;
	const asks = at(hasLanes ? 0.25 : 0.1);
	const tells = hasLanes ? ([at(0.24), at(0.76)] as const) : ([at(0.1), at(0.9)] as const);
	const inner = { left: asks + BESIDE, right: width - LANE - BESIDE };
	const between = { left: tells[0] + BESIDE, right: tells[1] - BESIDE };
	// Words.
	const big = type.size + 2.5;
	const plates = {
		sender: parts.plate('sender', sender, big),
		messenger: parts.plate('messenger', messenger, big),
		aside: parts.plate('aside', aside),
		first: parts.plate('first-recipient', recipients[0]),
		second: parts.plate('second-recipient', recipients[1]),
	};
	const words = {
		aside: parts.words(
			'sender',
			'aside',
			{ left: sender.right + BESIDE, right: width },
			{ ...SOFT, anchor: 'end' },
		),
		meeting: parts.meeting(inner),
		asked: parts.words('sender', 'messenger', inner, BOLD),
		told: parts.relayed(between, { ...BOLD, anchor: 'middle' }),
		first: parts.words('sender', 'first-recipient', recipients[0], SOFT),
		second: parts.words('sender', 'second-recipient', recipients[1], { ...SOFT, anchor: 'end' }),
	};
	// Downwards.
	const asideHeight = plates.aside ? plates.aside.height + words.aside.height + 4 : 0;
	const senderBottom = Math.max(plates.sender?.height ?? 0, asideHeight);
	const meetingTop = senderBottom + (hasLanes ? 20 : 10);
	const askedTop = meetingTop + words.meeting.height + (words.meeting.height > 0 ? 5 : 0);
	const messengerTop = Math.max(askedTop + words.asked.height + 12, senderBottom + 40);
	const messengerBottom = messengerTop + (plates.messenger?.height ?? 0);
	const toldTop = messengerBottom + 8;
	const recipientsTop = toldTop + Math.max(words.told.height + 10, 34);
	const height = max([plates.first?.height ?? 0, plates.second?.height ?? 0]) ?? 0;
	const recipientsBottom = recipientsTop + height;
	const captions = [words.first, words.second].map((block) => block.place(recipientsBottom + 3));

	const placed = [
		plates.sender?.place(0, senderBottom),
		plates.aside?.place(0),
		plates.messenger?.place(messengerTop),
		plates.first?.place(recipientsTop, height),
		plates.second?.place(recipientsTop, height),
	].filter((plate) => plate !== undefined);
	const tieY = round((plates.aside?.height ?? 0) / 2);
	const turn = senderBottom + 11;
	const leave = sender.right - 16;
	const lower = (count: number): number => recipientsTop - 16 - (count - 1) * STEP;
	const countOf = (slot: Slot) =>
		drawn.ties.find(({ from, to }) => from === 'sender' && to === slot)?.meetings.length ?? 0;
	return {
		plates: placed.map(({ plate }) => plate),
		routes: [
			{
				from: 'sender',
				to: 'messenger',
				points: [
					[asks, senderBottom],
					[asks, messengerTop],
				],
				dots: { at: [asks, round(meetingTop + type.leading / 2)], step: [0, STEP] },
			},
			...(['first-recipient', 'second-recipient'] as const).map((to, i): Route => {
				const x = tells[i as 0 | 1];
				return {
					from: 'messenger',
					to,
					points: [
						[x, messengerBottom],
						[x, recipientsTop],
					],
					dots: { at: [x, messengerBottom], step: [0, STEP] },
				};
			}),
			{
				from: 'sender',
				to: 'first-recipient',
				points: [
					[lanes.left, senderBottom],
					[lanes.left, recipientsTop],
				],
				dots: { at: [lanes.left, lower(countOf('first-recipient'))], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'second-recipient',
				points: [
					[leave, senderBottom],
					[leave, turn],
					[lanes.right, turn],
					[lanes.right, recipientsTop],
				],
				dots: { at: [lanes.right, lower(countOf('second-recipient'))], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'aside',
				points: [
					[sender.right, tieY],
					[aside.left, tieY],
				],
				dots: {
					at: [round((sender.right + aside.left) / 2 - ((countOf('aside') - 1) * STEP) / 2), tieY],
					step: [STEP, 0],
				},
			},
		],
		labels: [
			...placed.flatMap(({ labels }) => labels),
			...words.aside.place((plates.aside?.height ?? 0) + 3).labels,
			...words.meeting.place(meetingTop).labels,
			...words.asked.place(askedTop).labels,
			...words.told.place(toldTop).labels,
			...captions.flatMap(({ labels }) => labels),
		],
		bottom: Math.max(recipientsBottom, ...captions.map(({ bottom }) => bottom)),
	};
}

/** Where there is room: the message runs from left to right, meetings above and below it. */
export function inRow(drawn: Drawn, context: BriefContext): Arrangement {
	const { width, type } = context;
	const at = (share: number) => Math.round(share * width);
	const parts = partsIn(drawn, context);
	const sender = { left: 0, right: at(0.23) };
	const messenger = { left: at(0.52), right: at(0.74) };
	const recipients = { left: at(0.79), right: width };
	const aside = { left: at(0.07), right: at(0.27) };
	const gap = { left: sender.right + 8, right: messenger.left - 8 };
	const up = at(0.65);
	const big = type.size + 2.5;
	const plates = {
		sender: parts.plate('sender', sender, big),
		messenger: parts.plate('messenger', messenger, big),
		aside: parts.plate('aside', aside),
		first: parts.plate('first-recipient', recipients),
		second: parts.plate('second-recipient', recipients),
	};
	const beside = { left: up + BESIDE, right: width };
	const words = {
		meeting: parts.meeting(gap, { anchor: 'middle' }),
		asked: parts.words('sender', 'messenger', gap, { ...BOLD, anchor: 'middle' }),
		told: parts.relayed({ left: messenger.right + BESIDE, right: width }, BOLD),
		first: parts.words('sender', 'first-recipient', beside, SOFT),
		aside: parts.words('sender', 'aside', beside, SOFT),
		second: parts.words('sender', 'second-recipient', beside, SOFT),
	};
	const edge = Math.max(plates.first?.height ?? 0, plates.second?.height ?? 0);
	const row = Math.max(plates.sender?.height ?? 0, plates.messenger?.height ?? 0) + 16;
	const middle = Math.max(edge + 26 + row / 2, 40 + words.meeting.height);
	const [rowTop, rowBottom] = [middle - row / 2, middle + row / 2];
	const asideTop = Math.max(rowBottom + 46, middle + 12 + words.asked.height + 6);
	const asideHeight = plates.aside?.height ?? 0;
	const low = asideTop + asideHeight + 14;
	const secondTop = low + LANE + 6 - edge;
	const [lane, stem] = [20, at(0.17)];
	const arrival = edge - 12;
	const placed = [
		plates.sender?.place(rowTop, row),
		plates.messenger?.place(rowTop, row),
		plates.aside?.place(asideTop),
		plates.first?.place(0, edge),
		plates.second?.place(secondTop, edge),
	].filter((plate) => plate !== undefined);
	const shift = (block: TextBlock, left: number, top: number) =>
		block.place(top).labels.map((label) => ({ ...label, x: round(left) }));
	const [dotsX, asideY] = [at(0.1), round((rowBottom + asideTop) / 2 - STEP)];
	return {
		plates: placed.map(({ plate }) => plate),
		routes: [
			{
				from: 'sender',
				to: 'messenger',
				points: [
					[sender.right, middle],
					[messenger.left, middle],
				],
				dots: { at: [round((gap.left + gap.right) / 2), middle], step: [STEP, 0] },
			},
			{
				from: 'messenger',
				to: 'first-recipient',
				points: [
					[up, rowTop],
					[up, arrival],
					[recipients.left, arrival],
				],
				dots: { at: [up, rowTop], step: [0, -STEP] },
			},
			{
				from: 'messenger',
				to: 'second-recipient',
				points: [
					[up, rowBottom],
					[up, secondTop + 12],
					[recipients.left, secondTop + 12],
				],
				dots: { at: [up, rowBottom], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'first-recipient',
				points: [
					[lane, rowTop],
					[lane, 12],
					[recipients.left, 12],
				],
				dots: { at: [dotsX, 12], step: [STEP, 0] },
			},
			{
				from: 'sender',
				to: 'second-recipient',
				points: [
					[lane, rowBottom],
					[lane, low],
					[recipients.left, low],
				],
				dots: { at: [at(0.34), low], step: [STEP, 0] },
			},
			{
				from: 'sender',
				to: 'aside',
				points: [
					[stem, rowBottom],
					[stem, asideTop],
				],
				dots: { at: [stem, asideY], step: [0, STEP] },
			},
		],
		labels: [
			...placed.flatMap(({ labels }) => labels),
			...words.meeting.place(middle - 10 - words.meeting.height).labels,
			...words.asked.place(middle + 9).labels,
			...words.told.place(middle - words.told.height / 2).labels,
			...shift(words.first, dotsX - 5, 19),
			...shift(words.second, at(0.34) - 5, low - 7 - type.leading),
			...shift(words.aside, aside.right + 8, asideTop + 2),
		],
		bottom: Math.max(low + 10, secondTop + edge),
	};
}
