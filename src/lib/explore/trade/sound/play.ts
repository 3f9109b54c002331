/** Tones as sound, live or rendered to a file. */
import type { Tone } from './tones.ts';

/**
 * Lines that sound at once are told apart by side and timbre; neither is moved all to its side, so that one ear alone hears
 * both. What is richer in overtones sounds louder.
 */
const VOICES: Readonly<Record<Tone['voice'], { type: OscillatorType; pan: number; volume: number }>> = {
	China: { type: 'triangle', pan: -0.8, volume: 0.4 },
	Russia: { type: 'sawtooth', pan: 0.8, volume: 0.25 },
	summit: { type: 'square', pan: 0, volume: 0.3 },
};

/** The part of a tone in which it rises; it falls in thrice as much. A sudden end would click. */
const RISE = 0.1;

/** Plans all tones; their seconds count from `start` on the context's clock. */
export function play(context: BaseAudioContext, tones: readonly Tone[], start: number): void {
	for (const { voice, at, duration, frequency } of tones) {
		const { type, pan, volume } = VOICES[voice];
		const oscillator = new OscillatorNode(context, { type, frequency });
		const envelope = new GainNode(context, { gain: 0 });
		oscillator.connect(envelope).connect(new StereoPannerNode(context, { pan })).connect(context.destination);
		const from = start + at;
		const to = from + duration;
		envelope.gain
			.setValueAtTime(0, from)
			.linearRampToValueAtTime(volume, from + RISE * duration)
			.setValueAtTime(volume, to - 3 * RISE * duration)
			.linearRampToValueAtTime(0, to);
		oscillator.start(from);
		oscillator.stop(to);
	}
}
