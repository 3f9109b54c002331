import { extent } from 'd3-array';
import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toEnumeration, toNumber, toTenths } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import { namesOf } from '#lib/model/cites.ts';
import { mapView } from '../map-view/figure.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief, layoutSmall } from './brief/layout.ts';
import { briefWords, smallWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { toBorderInput } from './input.ts';
import { layoutBorder } from './layout.ts';
import { borderMapContent } from './map-content.ts';
import { borderTable } from './table.ts';
import { borderTitle } from './title.ts';

export const border = define({
	id: 'border',
	needs: {
		keys: [
			'origin',
			'measured_from',
			'measured_to',
			'border_line',
			'claimed_miles',
			'claimed_hours',
			'by_rail',
		],
		tables: ['places', 'maps', 'lines', 'quantities'],
	},
	input: toBorderInput,
	words(input, locale) {
		const {
			computed,
			claim,
			distances,
			border: { km },
		} = input;
		const o = { locale };
		const measured = distances.filter(({ kind }) => kind === 'soil' || kind === 'straight');
		const [lowKm = 0, highKm = 0] = extent(measured, (distance) => distance.km);
		const [low = 0, high = 0] = extent(measured, (distance) => distance.miles);
		const numbers = {
			low: toTenths(low, locale),
			high: toTenths(high, locale),
			lowKm: toTenths(lowKm, locale),
			highKm: toTenths(highKm, locale),
			claim: toNumber(claim.miles, locale, 0),
		};
		return {
			title: borderTitle(input, locale),
			subtitle: m.border_subtitle({ claim: numbers.claim }, o),
			description: m.border_description(
				{
					...numbers,
					km: toTenths(computed.border.km, locale),
					miles: toTenths(computed.border.miles, locale),
					soilKm: toTenths(computed.soil.km, locale),
					soilMiles: toTenths(computed.soil.miles, locale),
					by: toEnumeration(namesOf(claim.cites), locale),
					length: toTenths(km, locale),
				},
				o,
			),
		};
	},
	table: borderTable,
	layout: layoutBorder,
	Drawing,
	brief: { words: briefWords, draw: drawnBy(layoutBrief, BriefDrawing) },
	small: { words: smallWords, draw: drawnBy(layoutSmall, BriefDrawing) },
	view: mapView(borderMapContent),
});
