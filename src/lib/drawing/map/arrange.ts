/** Which of each name's places are taken, so that no two touch and the least is lost. Knows no map. */
import { type Box, isClose, type Label } from '../text/label.ts';

/** A name at one of its places. */
export interface Choice {
	labels: Label[];
	boxes: Box[];
	/** What leaving the name out loses: one of the first rank as much as twenty-seven of the fourth. */
	weight: number;
}

export const touches = (a: readonly Box[], b: readonly Box[]): boolean =>
	a.some((box) => b.some((other) => isClose(box, other, 1)));

/** How many partial arrangements are looked at before the best one so far is taken. */
const STEPS = 3000;

/** One choice a name, none touching another, so that the least is lost: the first found is the greedy one, then it backtracks. */
export function arrange(options: readonly Choice[][]): (Choice | undefined)[] {
	let best: (Choice | undefined)[] = [];
	let leastLoss = Number.POSITIVE_INFINITY;
	let steps = 0;
	const chosen: (Choice | undefined)[] = [];
	const visit = (i: number, loss: number): void => {
		steps += 1;
		if (loss >= leastLoss || steps > STEPS) return;
		if (i === options.length) {
			best = [...chosen];
			leastLoss = loss;
			return;
		}
		const choices = options[i] ?? [];
		for (const choice of choices) {
			if (chosen.some((other) => other && touches(other.boxes, choice.boxes))) continue;
			chosen.push(choice);
			visit(i + 1, loss);
			chosen.pop();
		}
		chosen.push(undefined);
		// A name without any place is lost whatever the others do.
		visit(i + 1, loss + (choices[0]?.weight ?? 0));
		chosen.pop();
	};
	visit(0, 0);
	return best;
}
