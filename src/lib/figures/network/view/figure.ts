/** The network with what passes a reader's choices. */
import type { View } from '#lib/drawing/figure.ts';
import { m } from '#lib/drawing/message.ts';
import type { NetworkInput } from '../input.ts';
import { filterNetwork } from './filter.ts';
import { type NetworkView, networkFields } from './view.ts';
import { countsOf, filterWords } from './words.ts';

export const networkView: View<NetworkInput, NetworkView> = {
	fields: networkFields,
	show(view, { input, toFigure }) {
		const kept = filterNetwork(input, view);
		return {
			...toFigure(kept),
			words(locale) {
				const title = m.view_network_title(
					{ filters: filterWords(input, view, locale).join(' · ') },
					{ locale },
				);
				const subtitle = m.view_network_subtitle(countsOf(input, kept), { locale });
				return { title, subtitle, description: `${title}. ${subtitle}.` };
			},
		};
	},
};
