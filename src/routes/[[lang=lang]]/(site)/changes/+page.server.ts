import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { m } from '#lib/drawing/message.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { newestFirst } from '#lib/publishing/changes.ts';
import type { PageServerLoad } from './$types.js';

export const entries = everyEdition;

export const load: PageServerLoad = ({ params }) => {
	const { story, locale } = editionOf(params.lang);
	const changes = newestFirst(story);
	const versions = new Map(changes.map(({ version, date }) => [version, date]));
	return {
		versions: [...versions].map(([version, date]) => ({
			version,
			date,
			changes: changes
				.filter((change) => change.version === version)
				.map(({ id, kind, figures, text }) => ({
					id,
					kind: m.change_kind({ kind }, { locale }),
					text,
					figures: figures.map((figure) => ({
						id: figure,
						title: figureOf(story, figure).words(locale).title,
					})),
				})),
		})),
	};
};
