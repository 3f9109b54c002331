import type { RowStatus } from '#lib/model/vocabulary.ts';
import { type Locale, m } from './message.ts';

/** A status in one word, for a table's cells. */
export const statusShort = (status: RowStatus, locale: Locale): string =>
	m.status_short({ status }, { locale });

/** A position in a sentence, with the actor's own words where the data have some. */
export const positionSaying = (
	{ statement, quote }: { statement: string; quote: string | null },
	locale: Locale,
): string => (quote ? m.saying_quoted({ statement, quote }, { locale }) : statement);
