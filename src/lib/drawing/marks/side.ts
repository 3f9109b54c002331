import type { Side } from '#lib/model/vocabulary.ts';
import type { Role } from '../palette.ts';

/** The ink of whoever stands for a state: three have one of their own, all others share one. */
export function roleOfSide(side: Side): Role {
	if (side === 'dprk' || side === 'russia' || side === 'china') return side;
	return 'other';
}
