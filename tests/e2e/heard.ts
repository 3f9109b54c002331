/** Reads a recording of a view against what its chart shows. */
import { expect } from '@playwright/test';
import type { DrawnPitches } from './drawn-pitches.ts';
import { levelOf, pitchOf, soundIn } from './recording.ts';

const SIDES = { china: 'left', russia: 'right' } as const;

/** When a year begins, seconds. */
const startOf = (year: number, { from }: DrawnPitches) => 0.1 + (year - from) * 0.3;

/** What is left of one side in the other. */
const ACROSS = 0.2;

/** Each year's pitches are those of its marks, each on its partner's side; where one has no mark, nothing of it is heard. */
export function expectHeard(wav: Buffer, drawn: DrawnPitches): void {
	for (let year = drawn.from; year <= drawn.to; year++) {
		const at = startOf(year, drawn);
		const soundOf = (partner: keyof typeof SIDES) => soundIn(wav, SIDES[partner], at + 0.025, at + 0.15);
		for (const [partner, other] of [
			['china', 'russia'],
			['russia', 'china'],
		] as const) {
			const expected = drawn.pitches[partner][year];
			const own = soundOf(partner);
			if (expected) {
				const pitch = pitchOf(own);
				expect
					.soft(Math.abs(pitch / expected - 1), `${partner} ${year}: ${pitch} Hz, not ${expected}`)
					.toBeLessThan(0.01);
			} else
				expect
					.soft(levelOf(own), `${partner} ${year} is silent`)
					.toBeLessThanOrEqual(ACROSS * levelOf(soundOf(other)));
		}
	}
}

/** The years before which a click is heard, where all else pauses; and its pitch, Hz. */
export function clicksIn(wav: Buffer, drawn: DrawnPitches): { year: number; pitch: number }[] {
	const years = Array.from({ length: drawn.to - drawn.from + 1 }, (_, i) => drawn.from + i);
	return years.flatMap((year) => {
		const at = startOf(year, drawn);
		const pause = soundIn(wav, 'left', at - 0.06, at);
		return levelOf(pause) > 0.01 ? [{ year, pitch: pitchOf(pause) }] : [];
	});
}
