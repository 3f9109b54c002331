import { define } from '#lib/drawing/figure.ts';
import { toNumber } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import { formatCites } from '#lib/model/cites.ts';
import { mapView } from '../map-view/figure.ts';
import Drawing from './Drawing.svelte';
import { toBorderInput } from './input.ts';
import { layoutBorder } from './layout.ts';
import { borderMapContent } from './map-content.ts';
import { borderTable } from './table.ts';

export const border = define({
	id: 'border',
	input: toBorderInput,
	words({ computed, claim, distances, border: { km } }, locale) {
		const o = { locale };
		const miles = distances.flatMap(({ kind, miles: value }) =>
			kind === 'straight' && value !== undefined ? [Math.round(value)] : [],
		);
		const [low, high] = [Math.min(...miles), Math.max(...miles)];
		const stated = toNumber(claim.miles, locale, 0);
		return {
			title: m.border_title({ low, high, claim: stated }, o),
			subtitle: m.border_subtitle({}, o),
			description: m.border_description(
				{
					km: toNumber(computed.km, locale, 1),
					miles: toNumber(computed.miles, locale, 1),
					low,
					high,
					claim: stated,
					cite: formatCites(claim.cites),
					length: toNumber(km, locale, 1),
				},
				o,
			),
		};
	},
	table: borderTable,
	layout: layoutBorder,
	Drawing,
	view: mapView(borderMapContent),
});
