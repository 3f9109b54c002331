import type { Basis, PositionKind, RowStatus } from '#lib/model/vocabulary.ts';
import { type Locale, m } from './message.ts';

/** A status as a reader meets it in legends and tables; `missing` is the gap that stands for no figure. */
export const statusWord = (status: RowStatus, locale: Locale): string => m.status({ status }, { locale });

/** A status in one word, for a table's cells. */
export const statusShort = (status: RowStatus, locale: Locale): string =>
	m.status_short({ status }, { locale });

/** Whose statement a position is, as legends and tables say it. */
export const positionKindWord = (kind: PositionKind, locale: Locale): string =>
	m.position_kind({ kind }, { locale });

/** A position in a sentence, with the actor's own words where the data have some. */
export const positionSaying = (
	{ statement, quote }: { statement: string; quote: string | null },
	locale: Locale,
): string => (quote ? m.saying_quoted({ statement, quote }, { locale }) : statement);

/** What a trade figure counts, in a few words. */
export const basisWord = (basis: Basis, locale: Locale): string => m.basis({ basis }, { locale });
