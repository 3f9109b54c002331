/** Where there is room: the message runs from left to right, the sender's meetings above and below it. */
import { round } from '#lib/drawing/text/label.ts';
import { type Arrangement, BESIDE, BOLD, type Filling, SOFT, STEP } from './arrangement.ts';
import type { BriefContext } from './context.ts';

/** From the outer edge of a recipient's plate to the lines that reach it, px: a meeting's, then the message's. */
const ARRIVALS = { met: 12, told: 34 } as const;

export function inRow(filling: Filling, { width, type }: BriefContext): Arrangement {
	const at = (share: number) => Math.round(share * width);
	// Across: plates, then lines.
	const sender = { left: 0, right: at(0.245) };
	const aside = { left: at(0.07), right: at(0.27) };
	const messenger = { left: at(0.53), right: at(0.74) };
	const recipients = { left: at(0.77), right: width };
	const [lane, toAside, tells] = [20, at(0.17), at(0.65)];
	const [firstDot, secondDot] = [at(0.1), at(0.34)];
	const gap = { left: sender.right + 8, right: messenger.left - 8 };
	const upTo = (left: number) => ({ left, right: tells - BESIDE });

	const strong = type.size + 2;
	const plates = {
		sender: filling.plate('sender', sender, strong),
		aside: filling.plate('aside', aside),
		messenger: filling.plate('messenger', messenger, strong),
		first: filling.plate('first-recipient', recipients),
		second: filling.plate('second-recipient', recipients),
	};
	const words = {
		meeting: filling.meeting(gap, { anchor: 'middle' }),
		asked: filling.words('sender', 'messenger', gap, { ...BOLD, anchor: 'middle' }),
		told: filling.relayed({ left: messenger.right + BESIDE, right: width }, BOLD),
		first: filling.words('sender', 'first-recipient', upTo(firstDot - 5), SOFT),
		second: filling.words('sender', 'second-recipient', upTo(secondDot - 5), SOFT),
		aside: filling.words('sender', 'aside', upTo(aside.right + 8), SOFT),
	};

	// Downwards.
	const height = Math.max(plates.first.height, plates.second.height, ARRIVALS.told + 8);
	const row = Math.max(plates.sender.height, plates.messenger.height) + 40;
	const middle = round(Math.max(height + 56 + row / 2, 40 + words.meeting.height));
	const [rowTop, rowBottom] = [middle - row / 2, middle + row / 2].map(round) as [number, number];
	const asideTop = round(Math.max(rowBottom + 68, middle + 18 + words.asked.height));
	const low = round(asideTop + plates.aside.height + 24);
	const secondTop = round(low + ARRIVALS.met - height);
	const toldSecond = round(secondTop + height - ARRIVALS.told);
	const dotsY = round((rowBottom + asideTop - (filling.countOf('aside') - 1) * STEP) / 2);
	const placed = [
		plates.sender.place(rowTop, row),
		plates.aside.place(asideTop),
		plates.messenger.place(rowTop, row),
		plates.first.place(0, height),
		plates.second.place(secondTop, height),
	];
	return {
		plates: placed.flatMap(({ plate }) => plate),
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
					[tells, rowTop],
					[tells, ARRIVALS.told],
					[recipients.left, ARRIVALS.told],
				],
				dots: { at: [tells, rowTop], step: [0, -STEP] },
			},
			{
				from: 'messenger',
				to: 'second-recipient',
				points: [
					[tells, rowBottom],
					[tells, toldSecond],
					[recipients.left, toldSecond],
				],
				dots: { at: [tells, rowBottom], step: [0, STEP] },
			},
			{
				from: 'sender',
				to: 'first-recipient',
				points: [
					[lane, rowTop],
					[lane, ARRIVALS.met],
					[recipients.left, ARRIVALS.met],
				],
				dots: { at: [firstDot, ARRIVALS.met], step: [STEP, 0] },
			},
			{
				from: 'sender',
				to: 'second-recipient',
				points: [
					[lane, rowBottom],
					[lane, low],
					[recipients.left, low],
				],
				dots: { at: [secondDot, low], step: [STEP, 0] },
			},
			{
				from: 'sender',
				to: 'aside',
				points: [
					[toAside, rowBottom],
					[toAside, asideTop],
				],
				dots: { at: [toAside, dotsY], step: [0, STEP] },
			},
		],
		labels: [
			...placed.flatMap(({ labels }) => labels),
			...words.meeting.place(middle - 10 - words.meeting.height).labels,
			...words.asked.place(middle + 9).labels,
			...words.told.place(middle - words.told.height / 2).labels,
			...words.first.place(ARRIVALS.met + 7).labels,
			...words.second.place(low - 7 - words.second.height).labels,
			...words.aside.place(asideTop + 2).labels,
		],
		bottom: secondTop + height,
	};
}
