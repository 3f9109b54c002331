/** What the explorer's chart should sound like, read from its drawing alone. Runs in a page, so that it can name nothing outside. */
export interface DrawnPitches {
	from: number;
	to: number;
	/** Hz, by partner and year: three octaves from the lowest gridline to the highest. */
	pitches: { china: Record<number, number>; russia: Record<number, number> };
}

export function drawnPitches(): DrawnPitches {
	const drawing = [...document.querySelectorAll<SVGSVGElement>('#explored svg')].find(
		(each) => each.getClientRects().length > 0,
	);
	const grid = drawing?.querySelector<SVGPathElement>('path[data-stroke="grid"]')?.getBBox();
	const pitches: DrawnPitches['pitches'] = { china: {}, russia: {} };
	for (const mark of drawing?.querySelectorAll<SVGGElement>('g[data-cites]') ?? []) {
		const [, partner, year] = /-(china|russia)-(\d{4})$/.exec(mark.id) ?? [];
		if (!grid || !partner) continue;
		const { y, height } = mark.getBBox();
		const part = (grid.y + grid.height - y - height / 2) / grid.height;
		pitches[partner as 'china' | 'russia'][Number(year)] = 220 * 2 ** (3 * part);
	}
	const [from = 0, to = 0] = [...document.querySelectorAll<HTMLInputElement>('.explorer input')].map(
		(field) => Number(field.value),
	);
	return { from, to, pitches };
}
