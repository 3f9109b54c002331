import { expect } from '@playwright/test';
import type { Browser } from '../browsers/browser.ts';
import type { Site } from '../browsers/site.ts';
import {
	type Articles,
	codeFor,
	type Measured,
	measurePlaces,
	placesAround,
	WANTED,
	withoutStyle,
} from './places.ts';

/** Every place in every column: the frame is as wide as there is room, and as high as its figure says. */
export async function judgePlaces(
	browser: Browser,
	{ site, articles }: { site: Site; articles: Articles },
): Promise<void> {
	const code = codeFor('ratio-2018', site.origin);
	const astray = async (markup: string, isRight: (each: Measured) => boolean) => {
		articles.show(placesAround(markup));
		await browser.open(`${articles.origin}/`);
		const measured = await browser.run(measurePlaces);
		expect(measured.length).toBeGreaterThanOrEqual(30);
		return measured.filter((each) => !isRight(each));
	};
	const isWide = ({ width, column }: Measured) => Math.abs(width - Math.min(column, WANTED)) <= 1;
	const isHigh = ({ height, told }: Measured) => told > 0 && Math.abs(height - told) <= 1.5;
	expect(await astray(code, (each) => isWide(each) && isHigh(each)), 'with its style').toEqual([]);
	expect(await astray(withoutStyle(code), isWide), 'without its style').toEqual([]);
}
