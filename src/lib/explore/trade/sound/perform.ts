/** A view played once: all that is fetched when a reader asks to hear it. */
import type { VisibleTrade } from '#lib/figures/trade/visible.ts';
import { play } from './play.ts';
import { secondsOf, type Tone, toTones } from './tones.ts';

/** How often the drawing follows, ms. */
const TICK = 50;

/** The attribute of marks that sound. */
const SOUNDING = 'data-sounding';

/** Plays what is visible, and marks in its drawings what sounds; `ended` when it is over or the context was closed. */
export function perform(
	context: AudioContext,
	visible: VisibleTrade,
	drawings: ParentNode,
): { seconds: number; ended: Promise<void> } {
	const tones = toTones(visible);
	const seconds = secondsOf(visible.span);
	const start = context.currentTime;
	play(context, tones, start);

	const show = (sounding: readonly Tone[]) => {
		for (const mark of drawings.querySelectorAll(`[${SOUNDING}]`)) mark.removeAttribute(SOUNDING);
		for (const { voice, year } of sounding)
			for (const mark of drawings.querySelectorAll(`[id$="-${voice.toLowerCase()}-${year}"]`))
				mark.setAttribute(SOUNDING, '');
	};
	const ended = new Promise<void>((resolve) => {
		const timer = setInterval(() => {
			const now = context.currentTime - start;
			const isOver = context.state === 'closed' || now > seconds;
			show(isOver ? [] : tones.filter(({ at, duration }) => at <= now && now < at + duration));
			if (!isOver) return;
			clearInterval(timer);
			resolve();
		}, TICK);
	});
	return { seconds, ended };
}
