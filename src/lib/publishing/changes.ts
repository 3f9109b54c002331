/**
 * What each version of the data changed, for programs. Frozen embeds of every earlier version read this file: fields
 * may be added, and none renamed or taken away.
 */
import { m } from '#lib/drawing/message.ts';
import type { Row, Story } from '#lib/model/story.ts';
import type { Addressed } from './edition.ts';

/** The rows of the table, the newest version first, and in it in the order of the table. */
export const newestFirst = ({ changes }: Pick<Story, 'changes'>): Row<'changes'>[] => {
	const versions = [...new Set(changes.map(({ version }) => version))].reverse();
	return versions.flatMap((version) => changes.filter((change) => change.version === version));
};

/** The path of a change on the page of changes. */
export const pathOfChange = (id: string): string => `changes/#${id}`;

export function toChanges(story: Pick<Story, 'changes' | 'version'>, { locale, toAbsolute }: Addressed) {
	return {
		title: m.changes_feed({}, { locale }),
		/** Of the data as they now are. */
		version: story.version,
		page: toAbsolute('changes/'),
		feed: toAbsolute('changes.atom'),
		changes: newestFirst(story).map(({ id, version, date, kind, figures, text }) => ({
			id,
			version,
			date,
			kind,
			figures,
			text,
			url: toAbsolute(pathOfChange(id)),
		})),
	};
}
