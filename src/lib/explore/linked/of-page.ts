/** What the dashboard carries for its pictures to be linked: the index of subjects, and those by which a reader may look through it. */

import type { FigureData } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { type FigureId, formsOf, toFigure } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import { stateOf } from '#lib/model/subjects.ts';
import { SIDES } from '#lib/model/vocabulary.ts';
import { fromText, type SubjectIndex, toSubjectIndex } from './subject-index.ts';

/** A side, by the name of its state, or a year. */
export interface Choice {
	value: string;
	name: string;
}

export interface Linked {
	index: SubjectIndex;
	choices: readonly Choice[];
}

/** In so many figures a subject is met before it is offered by itself: most years stand in two, and say little there. */
const LEAST = { side: 2, year: 3 };

export function linkedOf(story: Story, figures: readonly FigureData<FigureId>[], locale: Locale): Linked {
	const index = toSubjectIndex(
		figures.flatMap((data) =>
			formsOf(data.id)
				.filter((form) => form !== 'full')
				.map((form) => [data.id, toFigure(data, form).table(locale).rows] as const),
		),
	);
	return { index, choices: choicesIn(index, story) };
}

function choicesIn(index: SubjectIndex, story: Story): Choice[] {
	const inFigures = Object.values(index).map((groups) => {
		const subjects = Object.keys(groups).map(fromText);
		return { sides: subjects.flatMap(({ sides }) => sides), years: subjects.flatMap(({ years }) => years) };
	});
	const sides = SIDES.filter(
		(side) => inFigures.filter((figure) => figure.sides.includes(side)).length >= LEAST.side,
	);
	const years = [...new Set(inFigures.flatMap((figure) => figure.years))]
		.filter((year) => inFigures.filter((figure) => figure.years.includes(year)).length >= LEAST.year)
		.sort((a, b) => a - b);
	return [
		...sides.flatMap((side) => {
			const state = stateOf(story, side);
			return state ? [{ value: side, name: state.name }] : [];
		}),
		...years.map((year) => ({ value: String(year), name: String(year) })),
	];
}
