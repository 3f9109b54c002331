import { toBibtex, toCited, toCslJson } from '#lib/export/citation.ts';
import { toImprint } from '#lib/export/imprint.ts';
import { OEMBED_FORMATS } from '#lib/export/oembed.ts';
import { CARD_SIZE } from '#lib/figures/frame/card.ts';
import { m } from '#lib/figures/message.ts';
import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import { toShare } from '#lib/share/to-share.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));

export const load: PageServerLoad = ({ params }) => {
	const { story, locale, toAbsolute } = editionOf(params.lang);
	const o = { locale };
	const figure = figureOf(story, params.figure);
	const canonical = toAbsolute(`figures/${figure.id}/`);
	const imprint = toImprint(canonical, story.version, locale);
	const cited = toCited(figure, { locale, imprint, sourceById: story.sourceById });
	return {
		figure: dataOf(story, figure.id),
		canonical,
		card: { url: toAbsolute(`figures/${figure.id}-card.png`), ...CARD_SIZE },
		oembed: OEMBED_FORMATS.map(({ ending, type }) => ({
			type,
			href: toAbsolute(`oembed/${figure.id}.${ending}`),
		})),
		share: toShare(figure, {
			locale,
			root: '../../',
			version: story.version,
			toAbsolute,
			citations: [
				{ label: m.cite_text({}, o), text: m.cite_words({ ...cited }, o) },
				{ label: m.cite_bibtex({}, o), text: toBibtex(cited) },
				{ label: m.cite_csl({}, o), text: JSON.stringify(toCslJson(cited), null, '\t') },
			],
		}),
	};
};
