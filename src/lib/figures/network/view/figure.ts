/** The network with what passes a reader's choices. */
import type { Figure, FigureData } from '#lib/drawing/figure.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { toFigure } from '#lib/figures/registry.ts';
import type { NetworkInput } from '../input.ts';
import { filterNetwork } from './filter.ts';
import type { NetworkView } from './view.ts';
import { countsOf, filterWords } from './words.ts';

export function viewNetwork(data: FigureData<'network'>, view: NetworkView): Figure<'network'> {
	const input = data.input as NetworkInput;
	const kept = filterNetwork(input, view);
	return {
		...(toFigure({ ...data, input: kept }) as Figure<'network'>),
		words(locale: Locale) {
			const title = m.view_network_title(
				{ filters: filterWords(input, view, locale).join(' · ') },
				{ locale },
			);
			const subtitle = m.view_network_subtitle(countsOf(input, kept), { locale });
			return { title, subtitle, description: `${title}. ${subtitle}.` };
		},
	};
}
