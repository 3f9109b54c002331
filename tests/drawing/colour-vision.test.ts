/**
 * How far apart the colours of the actors are for readers who see fewer. Nothing is told by colour alone: shapes, dashes and
 * names beside the marks say it too. These numbers say how much the colours still help.
 */
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette, THEMES } from '#lib/drawing/palette.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Machado, Oliveira and Fernandes 2009, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG
 * 15(6), at severity 1.0, on linear sRGB.
 */
const SEEN_WITH: Readonly<Record<string, Matrix>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** Ottosson 2020, “A perceptual color space for image processing”: linear sRGB to cone responses, and these to Oklab. */
const TO_CONES: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
	const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
	return [a ?? 0, b ?? 0, c ?? 0];
};
const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [
	change(x),
	change(y),
	change(z),
];

function linear(hex: string): Triple {
	const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
	return each([channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0], (channel) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
	);
}

/** In hundredths of Oklab; about 2 is the least that is seen. */
function distance(a: string, b: string, seen: Matrix): number {
	const [x, y] = [a, b].map((hex) => {
		const shown = each(times(seen, linear(hex)), (channel) => Math.min(1, Math.max(0, channel)));
		return times(TO_LAB, each(times(TO_CONES, shown), Math.cbrt));
	});
	return 100 * Math.hypot(...[0, 1, 2].map((i) => (x?.[i] ?? 0) - (y?.[i] ?? 0)));
}

const ROLES = ['china', 'russia', 'dprk', 'other'] as const;
const PAIRS = ROLES.flatMap((a, i) => ROLES.slice(i + 1).map((b) => [a, b] as const));
const between = (ink: Palette, [a, b]: (typeof PAIRS)[number], seen: Matrix) =>
	distance(ink[a], ink[b], seen);

describe.each(THEMES)('the %s ink', (theme) => {
	describe.each(Object.entries(SEEN_WITH))('seen with %s', (_, seen) => {
		it('keeps the two lines of the trade figure far apart', () => {
			expect(between(PALETTES[theme], ['china', 'russia'], seen)).toBeGreaterThanOrEqual(15);
		});

		it.each(PAIRS)('keeps %s from %s by more than the least that is seen', (...pair) => {
			expect(between(PALETTES[theme], pair, seen)).toBeGreaterThanOrEqual(3);
		});
	});
});
