/** What a page plays as a recording: rendered by the browser, kept as a WAV file, and read back from it. */

/** Runs in a page: what it plays from now on is rendered to a buffer and makes no sound. */
export function recordInstead(): void {
	const sampleRate = 22_050;
	class Recorder extends OfflineAudioContext {
		constructor() {
			super({ numberOfChannels: 2, length: 15 * sampleRate, sampleRate });
			Object.assign(window, { recorder: this });
		}
		override async resume() {}
		async close() {}
	}
	Object.assign(window, { AudioContext: Recorder });
}

/** Runs in a page: what was played, as a WAV file of 16 bits in base64. */
export async function takeRecording(): Promise<string> {
	const { recorder } = window as unknown as { recorder: OfflineAudioContext };
	const buffer = await recorder.startRendering();
	const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)];
	const bytes = new DataView(new ArrayBuffer(44 + 4 * left.length));
	const write = (text: string, at: number) => {
		for (let i = 0; i < text.length; i++) bytes.setUint8(at + i, text.charCodeAt(i));
	};
	write('RIFF', 0);
	bytes.setUint32(4, bytes.byteLength - 8, true);
	write('WAVEfmt ', 8);
	// Sixteen bytes of format: plain samples, two channels, their rate, bytes a second and a frame, and bits.
	bytes.setUint32(16, 16, true);
	bytes.setUint16(20, 1, true);
	bytes.setUint16(22, 2, true);
	bytes.setUint32(24, buffer.sampleRate, true);
	bytes.setUint32(28, 4 * buffer.sampleRate, true);
	bytes.setUint16(32, 4, true);
	bytes.setUint16(34, 16, true);
	write('data', 36);
	bytes.setUint32(40, 4 * left.length, true);
	for (let i = 0; i < left.length; i++)
		for (const [side, channel] of [left, right].entries())
			bytes.setInt16(44 + 4 * i + 2 * side, 32_767 * Math.max(-1, Math.min(1, channel[i] ?? 0)), true);
	let text = '';
	for (const byte of new Uint8Array(bytes.buffer)) text += String.fromCharCode(byte);
	return btoa(text);
}

/** Part of one channel of a recording, from -1 to 1. */
export interface Sound {
	samples: Float64Array;
	rate: number;
}

/** What a WAV file has on one side, between two seconds. */
export function soundIn(wav: Buffer, side: 'left' | 'right', from: number, to: number): Sound {
	const rate = wav.readUInt32LE(24);
	const first = Math.round(from * rate);
	const samples = Float64Array.from({ length: Math.round(to * rate) - first }, (_, i) => {
		return wav.readInt16LE(44 + 4 * (first + i) + (side === 'left' ? 0 : 2)) / 32_767;
	});
	return { samples, rate };
}

/** How loud it is: the root of the mean square. */
export const levelOf = ({ samples }: Sound): number =>
	Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);

/** The strongest frequency, Hz: of a tone with overtones its own, where they are weaker. */
export function pitchOf({ samples, rate }: Sound): number {
	const hann = samples.map((sample, i) => sample * Math.sin((Math.PI * i) / (samples.length - 1)) ** 2);
	/** Goertzel's algorithm. */
	const powerAt = (frequency: number) => {
		const turn = 2 * Math.cos((2 * Math.PI * frequency) / rate);
		let last = 0;
		let before = 0;
		for (const sample of hann) {
			const next = sample + turn * last - before;
			before = last;
			last = next;
		}
		return last ** 2 + before ** 2 - turn * last * before;
	};
	const strongest = (from: number, to: number, step: number) => {
		let best = { frequency: from, power: 0 };
		for (let frequency = from; frequency <= to; frequency += step) {
			const power = powerAt(frequency);
			if (power > best.power) best = { frequency, power };
		}
		return best.frequency;
	};
	// A tone of a tenth of a second is some 20 Hz wide.
	const near = strongest(150, 3000, 5);
	return strongest(near - 5, near + 5, 0.2);
}
