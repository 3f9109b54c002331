/** On a phone: the sender on top, the messenger below, the recipients at the foot; the sender's meetings along the margins. */
import { round } from '#lib/drawing/text/label.ts';
import { type Arrangement, BESIDE, BOLD, type Filling, SOFT, STEP } from './arrangement.ts';
import type { BriefContext } from './context.ts';

/** From a line along the margin to the margin, px: half a dot. */
const LANE = 6;
/** The least room for three dots between two plates, px. */
const DOTS = 34;

export function stacked(filling: Filling, { width, type }: BriefContext): Arrangement {
	const at = (share: number) => Math.round(share * width);
	// Across: plates, then lines.
	const sender = { left: 0, right: at(0.5) };
	const aside = { left: Math.max(at(0.62), sender.right + DOTS), right: width };
	const messenger = { left: at(0.08), right: at(0.92) };
	const first = { left: 0, right: at(0.485) };
	const second = { left: at(0.515), right: width };
	const lanes = { left: LANE, right: width - LANE };
	const [asks, tellsFirst, tellsSecond, leaves] = [at(0.13), at(0.2), at(0.8), sender.right - 16];
	const inner = { left: asks + BESIDE, right: lanes.right - BESIDE };
	const between = { left: tellsFirst + BESIDE, right: tellsSecond - BESIDE };
	const belowAside = { left: sender.right + BESIDE, right: width };

	const strong = type.size + 2.5;
	const plates = {
		sender: filling.plate('sender', sender, strong),
		aside: filling.plate('aside', aside),
		messenger: filling.plate('messenger', messenger, strong),
		first: filling.plate('first-recipient', first),
		second: filling.plate('second-recipient', second),
	};
	const words = {
		aside: filling.words('sender', 'aside', belowAside, { ...SOFT, anchor: 'end' }),
		meeting: filling.meeting(inner),
		asked: filling.words('sender', 'messenger', inner, BOLD),
		told: filling.relayed(between, { ...BOLD, anchor: 'middle' }),
		first: filling.words('sender', 'first-recipient', first, SOFT),
		second: filling.words('sender', 'second-recipient', second, { ...SOFT, anchor: 'end' }),
	};

	// Downwards: each row as high as its words.
	const senderBottom = Math.max(plates.sender.height, plates.aside.height + words.aside.height + 4);
	const turn = senderBottom + 9;
	const meetingTop = turn + 5;
	const askedTop = meetingTop + words.meeting.height + 3;
	const messengerTop = askedTop + Math.max(words.asked.height, 14) + 9;
	const messengerBottom = messengerTop + plates.messenger.height;
	const toldTop = messengerBottom + 6;
	const recipientsTop = toldTop + Math.max(words.told.height, 18) + 8;
	const height = Math.max(plates.first.height, plates.second.height);
	const captionTop = recipientsTop + height + 2;

	const asideY = round(plates.aside.height / 2);
	const asideX = (sender.right + aside.left - (filling.countOf('aside') - 1) * STEP) / 2;
	const placed = [
		plates.sender.place(0, senderBottom),
		plates.aside.place(0),
		plates.messenger.place(messengerTop),
		plates.first.place(recipientsTop, height),
		plates.second.place(recipientsTop, height),
	];
	const upTo = (slot: 'first-recipient' | 'second-recipient') =>
		round(recipientsTop - 15 - (filling.countOf(slot) - 1) * STEP);
	return {
		plates: placed.flatMap(({ plate }) => plate),
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
			{
				from: 'messenger',
				to: 'first-recipient',
				points: [
					[tellsFirst, messengerBottom],
					[tellsFirst, recipientsTop],
				],
				dots: { at: [tellsFirst, messengerBottom], step: [0, STEP] },
			},
			{
				from: 'messenger',
				to: 'second-recipient',
				points: [
					[tellsSecond, messengerBottom],
					[tellsSecond, recipientsTop],
				],
				dots: { at: [tellsSecond, messengerBottom], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'first-recipient',
				points: [
					[lanes.left, senderBottom],
					[lanes.left, recipientsTop],
				],
				dots: { at: [lanes.left, upTo('first-recipient')], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'second-recipient',
				points: [
					[leaves, senderBottom],
					[leaves, turn],
					[lanes.right, turn],
					[lanes.right, recipientsTop],
				],
				dots: { at: [lanes.right, upTo('second-recipient')], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'aside',
				points: [
					[sender.right, asideY],
					[aside.left, asideY],
				],
				dots: { at: [round(asideX), asideY], step: [STEP, 0] },
			},
		],
		labels: [
			...placed.flatMap(({ labels }) => labels),
			...words.aside.place(plates.aside.height + 3).labels,
			...words.meeting.place(meetingTop).labels,
			...words.asked.place(askedTop).labels,
			...words.told.place(toldTop).labels,
			...words.first.place(captionTop).labels,
			...words.second.place(captionTop).labels,
		],
		bottom: captionTop + Math.max(words.first.height, words.second.height),
	};
}
