/** Where there is room for names alone: from above, who asked, whom he asked, and whom that one would tell. */
import { type Arrangement, BESIDE, BOLD, type Filling } from './arrangement.ts';
import type { BriefContext } from './context.ts';

/** From a recipient's line to the margin, and from a plate to words, px. */
const LANE = 14;
const APART = 5;
/** The least room for an arrow, px. */
const ARROW = 22;

/** Plates below each other, the words between them. */
export function chainAlone(filling: Filling, { width }: BriefContext): Arrangement {
	const whole = { left: 0, right: width };
	const half = Math.floor(width / 2);
	const lanes = [LANE, width - LANE] as const;
	const plates = {
		sender: filling.plate('sender', whole),
		messenger: filling.plate('messenger', whole),
		first: filling.plate('first-recipient', { left: 0, right: half - 2 }),
		second: filling.plate('second-recipient', { left: half + 2, right: width }),
	};
	const words = {
		asked: filling.words('sender', 'messenger', { left: lanes[0] + BESIDE, right: width }, BOLD),
		told: filling.relayed(
			{ left: lanes[0] + BESIDE, right: lanes[1] - BESIDE },
			{ ...BOLD, anchor: 'middle' },
		),
	};
	const askedBottom = plates.sender.height + Math.max(words.asked.height + 2 * APART, ARROW);
	const messengerBottom = askedBottom + plates.messenger.height;
	const toldBottom = messengerBottom + Math.max(words.told.height + 2 * APART, ARROW);
	const height = Math.max(plates.first.height, plates.second.height);
	const placed = [
		plates.sender.place(0),
		plates.messenger.place(askedBottom),
		plates.first.place(toldBottom, height),
		plates.second.place(toldBottom, height),
	];
	const dots = { at: [0, 0], step: [0, 0] } as const;
	const down = (x: number, from: number, to: number) => [[x, from] as const, [x, to] as const];
	return {
		plates: placed.flatMap(({ plate }) => plate),
		routes: [
			{
				from: 'sender',
				to: 'messenger',
				points: down(lanes[0], plates.sender.height, askedBottom),
				dots,
			},
			{
				from: 'messenger',
				to: 'first-recipient',
				points: down(lanes[0], messengerBottom, toldBottom),
				dots,
			},
			{
				from: 'messenger',
				to: 'second-recipient',
				points: down(lanes[1], messengerBottom, toldBottom),
				dots,
			},
		],
		labels: [
			...placed.flatMap(({ labels }) => labels),
			...words.asked.place(plates.sender.height + APART).labels,
			...words.told.place(messengerBottom + APART).labels,
		],
		bottom: toldBottom + height,
	};
}
