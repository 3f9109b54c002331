import { describe, expect, it } from 'vitest';
import { PALETTES, THEMES } from '#lib/drawing/palette.ts';
import { LIGHT_GROUND } from '#lib/ui/drawing-css.ts';

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const TINTS = ['sea', 'land', 'land-china', 'land-russia', 'land-dprk'] as const;

describe.each(THEMES)('the %s ink', (theme) => {
	const ink = PALETTES[theme];
	const grounds = [ink.paper, ink.tint, theme === 'light' ? LIGHT_GROUND : ink.paper];

	it.each(['text', 'soft', 'china', 'russia', 'dprk', 'other'] as const)(
		'sets %s with at least 4.5:1 on every ground',
		(role) => {
			for (const ground of grounds) expect(contrast(ink[role], ground)).toBeGreaterThanOrEqual(4.5);
		},
	);

	it.each(['text', 'soft'] as const)('sets %s with at least 4.5:1 on every tint of the maps', (role) => {
		for (const tint of TINTS) expect(contrast(ink[role], ink[tint])).toBeGreaterThanOrEqual(4.5);
	});

	// Borders, routes and rings are soft or text, and the one between Russia and North Korea has that one’s colour. The ring
	// around what has the focus is text, on the page and within a drawing.
	it.each(['text', 'soft', 'china', 'russia', 'dprk', 'other'] as const)(
		'draws marks in %s with at least 3:1 on whatever may lie under them',
		(role) => {
			for (const ground of [...grounds, ...TINTS.map((tint) => ink[tint])])
				expect(contrast(ink[role], ground)).toBeGreaterThanOrEqual(3);
		},
	);

	it('draws rules with at least 3:1', () => {
		for (const ground of grounds) expect(contrast(ink.rule, ground)).toBeGreaterThanOrEqual(3);
	});
});
