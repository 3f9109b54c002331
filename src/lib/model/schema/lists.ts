/** Columns that hold several items, each once, separated by one blank. */
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import { type Cite, parseCite, SOURCE_ID } from '#lib/model/cites.ts';
import type { Column } from './column.ts';
import { ID } from './words.ts';

const SEPARATED = 'each once, separated by one blank';

/** One item, as the descriptor gives it to other readers. */
const CITE_FORM = `${SOURCE_ID}(:(0|[1-9][0-9]{0,5}))?`;
const ID_FORM = ID.source.slice(1, -1);
const URL_FORM = 'https?://[!-~]+';

const items = v.pipe(
	v.string(),
	v.transform((value) => value.split(' ')),
	v.check((parts) => new Set(parts).size === parts.length),
);

/** A column of such items; an empty cell has none of them, unless it must be filled. */
const listOf = <Item>(
	description: string,
	expected: string,
	form: string,
	cell: GenericSchema<string, readonly Item[]>,
	rest: Pick<Column<readonly Item[]>, 'empty' | 'refersTo'> = { empty: { value: [] } },
): Column<readonly Item[]> => ({
	expected: `${expected}, ${SEPARATED}`,
	cell,
	isList: true,
	field: {
		type: 'string',
		description: `${description} Several are separated by one blank.`,
		constraints: { pattern: `^(${form})( (${form}))*$` },
	},
	...rest,
});

const itemsThat = (pass: (item: string) => unknown) =>
	v.pipe(
		items,
		v.check((parts) => parts.every(pass)),
	);

/** One or more citations of sources. */
export const cites = (description: string): Column<readonly Cite[]> =>
	listOf(
		description,
		'citations as RU14 or 004:29',
		CITE_FORM,
		v.pipe(
			itemsThat(parseCite),
			v.transform((parts) => parts.map(parseCite).filter((cite) => cite !== undefined)),
		),
		{ refersTo: 'sources' },
	);

/** One citation of a source. */
export function cite(description: string): Column<Cite> {
	return {
		expected: 'a citation as RU14 or 004:29',
		cell: v.pipe(
			v.string(),
			v.transform(parseCite),
			v.check((parsed) => parsed !== undefined),
			v.transform((parsed) => parsed ?? { source: '' }),
		),
		refersTo: 'sources',
		isCitation: true,
		field: { type: 'string', description },
	};
}

/** None or more ids of rows of another table. */
export const refs = (description: string, table: string): Column<readonly string[]> =>
	listOf(description, `ids of ${table}.csv`, ID_FORM, items, { empty: { value: [] }, refersTo: table });

/** None or more groups of rows of another table, each by the id that its rows share. */
export const groupIds = (description: string, file: string): Column<readonly string[]> =>
	listOf(
		description,
		`ids that rows of ${file} share`,
		ID_FORM,
		itemsThat((item) => ID.test(item)),
	);

/** None or more words of a closed set. */
export const someOf = <Word extends string>(
	description: string,
	set: readonly Word[],
): Column<readonly Word[]> =>
	listOf(description, `words of ${set.join(', ')}`, set.join('|'), v.pipe(items, v.array(v.picklist(set))));

/** None or more absolute web addresses. */
export const urls = (description: string): Column<readonly string[]> =>
	listOf(
		description,
		'complete http or https addresses in ASCII',
		URL_FORM,
		itemsThat((item) => new RegExp(`^${URL_FORM}$`).test(item) && URL.canParse(item)),
	);
