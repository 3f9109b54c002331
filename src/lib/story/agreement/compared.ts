/** Checks that counts of workers have what the headline compares: one thing counted twice, and a document's count. */
import { formatCites } from '#lib/model/cites.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { isDated, repeatedSeries } from '#lib/model/workers.ts';
import type { StoryFault } from './fault.ts';

/** What is wanting in all rows is told of the one that comes nearest, or else of the first. */
export function checkCompared({ workers, sourceById }: Story, fault: StoryFault): void {
	const [first] = workers;
	if (!first) return;
	const isOfDocument = ({ cites: [cite] }: Row<'workers'>) =>
		sourceById.get(cite?.source ?? '')?.kind === 'document';
	if (!workers.some(isOfDocument)) {
		const expected = 'a document as the first source, here or in another row: its count is the one compared';
		fault<'workers'>(first, 'cites', expected);
	}
	const [pair, ...others] = repeatedSeries(workers);
	const lines = pair?.map(({ at }) => at.line).join(' and ');
	for (const [, second] of others)
		if (second)
			fault<'workers'>(second, 'short', `what its source counts once: the headline compares lines ${lines}`);
	if (pair) return;
	const dated = workers.filter(isDated);
	for (const [i, row] of dated.entries()) {
		const other = dated.slice(0, i).find(({ cites }) => formatCites(cites) === formatCites(row.cites));
		if (!other) continue;
		const expected = `${JSON.stringify(other.short)} as in line ${other.at.line}, by the same source: the headline compares two counts of one thing`;
		fault<'workers'>(row, 'short', expected);
		return;
	}
	const expected = 'here or in another row what its source counts at two dates: the headline compares them';
	fault<'workers'>(dated[0] ?? first, 'short', expected);
}
