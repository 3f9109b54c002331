/** How a fault of the made story is reported. */
import type { Row } from '#lib/model/story.ts';
import type { TableName } from '#lib/model/tables.ts';

/** Reports what is wrong with a row of the story at a column. */
export type StoryFault = <Name extends TableName>(
	row: Row<Name>,
	column: keyof Row<Name> & string,
	expected: string,
) => void;

/** What a figure takes of the story; nothing where the story lacks it, which the figure itself names. */
export function ifThere<Value>(take: () => Value): Value | undefined {
	try {
		return take();
	} catch {
		return undefined;
	}
}
