import { error } from '@sveltejs/kit';
import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { dataOrFailure } from '#lib/build/failed-figure.ts';
import { m } from '#lib/drawing/message.ts';
import { PUBLISHED_FORMS } from '#lib/drawing/widths.ts';
import { publishedForms, toFigure } from '#lib/figures/registry.ts';
import { toBibtex, toCited, toCslJson } from '#lib/publishing/citation.ts';
import { fileContext } from '#lib/publishing/edition.ts';
import { figureGraph } from '#lib/publishing/json-ld.ts';
import { OEMBED_FORMATS } from '#lib/publishing/oembed.ts';
import { toShare } from '#lib/share/to-share.ts';
import { cardOf } from '#lib/ui/head.ts';
import type { PageServerLoad } from './$types.js';

export const entries = everyFigure;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionOf(params.lang);
	const { story, locale, toAbsolute } = edition;
	const o = { locale };
	const drawn = dataOrFailure(story, params.figure, locale, PUBLISHED_FORMS);
	if ('failure' in drawn) error(500, drawn.failure);
	const figure = toFigure(drawn);
	const context = fileContext(edition, figure.id);
	const cited = toCited(figure, context);
	return {
		figure: drawn,
		card: cardOf(figure, edition),
		graph: figureGraph(figure, { ...context, toAbsolute }),
		oembed: OEMBED_FORMATS.map(({ ending, type }) => ({
			type,
			href: toAbsolute(`oembed/${figure.id}.${ending}`),
		})),
		share: toShare(
			publishedForms(figure.id).map((form) => toFigure(drawn, form)),
			{
				locale,
				root: '../../',
				version: story.version,
				toAbsolute,
				citations: [
					{ label: m.cite_text({}, o), text: m.cite_words({ ...cited }, o) },
					{ label: m.cite_bibtex({}, o), text: toBibtex(cited) },
					{ label: m.cite_csl({}, o), text: JSON.stringify(toCslJson(cited), null, '\t') },
				],
			},
		),
	};
};
