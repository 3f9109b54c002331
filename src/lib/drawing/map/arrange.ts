/** Which candidate of each name is taken, so that no two touch and the least is lost. */
import { type Box, isClose } from '../text/label.ts';

/** What the choice depends on. */
interface Weighted {
	boxes: readonly Box[];
	/** What leaving the name out loses: one of the first rank as much as twenty-seven of the fourth. */
	weight: number;
}

export const touches = (a: readonly Box[], b: readonly Box[]): boolean =>
	a.some((box) => b.some((other) => isClose(box, other, 1)));

/** How many partial arrangements are looked at before the best one so far is taken. */
const STEPS = 3000;

/** One candidate a name, or none where all are taken: the first arrangement found is the greedy one, then it backtracks. */
export function arrange<T extends Weighted>(names: readonly (readonly T[])[]): (T | undefined)[] {
	let best: (T | undefined)[] = [];
	let leastLoss = Number.POSITIVE_INFINITY;
	let steps = 0;
	const chosen: (T | undefined)[] = [];
	const visit = (i: number, loss: number): void => {
		steps += 1;
		if (loss >= leastLoss || steps > STEPS) return;
		if (i === names.length) {
			best = [...chosen];
			leastLoss = loss;
			return;
		}
		const candidates = names[i] ?? [];
		for (const candidate of candidates) {
			if (chosen.some((other) => other && touches(other.boxes, candidate.boxes))) continue;
			chosen.push(candidate);
			visit(i + 1, loss);
			chosen.pop();
		}
		chosen.push(undefined);
		// A name without candidates is lost whatever the others do.
		visit(i + 1, loss + (candidates[0]?.weight ?? 0));
		chosen.pop();
	};
	visit(0, 0);
	return best;
}
