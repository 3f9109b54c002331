/** Checks that counts of workers can be told apart and compared. */
import { formatCite } from '#lib/model/cites.ts';
import type { Row, Story } from '#lib/model/story.ts';
import type { StoryFault } from './fault.ts';

/** Checks that no two counts are of one date by one source, and that none of which a share is taken is zero. */
export function checkCounts({ workers }: Story, fault: StoryFault): void {
	const firsts = new Map<string, Row<'workers'>>();
	for (const row of workers) {
		const [cite = { source: '' }] = row.cites;
		const key = `${row.date} ${formatCite(cite)}`;
		const first = firsts.get(key);
		if (first)
			fault<'workers'>(
				row,
				'date',
				`another date or first source than line ${first.at.line}, which has both`,
			);
		else firsts.set(key, row);
		if (row.count === 0) fault<'workers'>(row, 'count', 'a whole number of workers, 1 or more');
	}
}
