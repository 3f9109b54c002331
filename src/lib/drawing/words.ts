import type { Basis, PositionKind, RowStatus } from '#lib/model/vocabulary.ts';
import { type Locale, m } from './message.ts';

/** A status as a reader meets it in keys and tables; `missing` is the gap that stands for no figure. */
export function statusWord(status: RowStatus, locale: Locale): string {
	const o = { locale };
	return {
		reported: () => m.status_reported({}, o),
		derived: () => m.status_derived({}, o),
		estimate: () => m.status_estimate({}, o),
		disputed: () => m.status_disputed({}, o),
		missing: () => m.status_missing({}, o),
	}[status]();
}

/** A status in one word, for a table's cells. */
export function statusShort(status: RowStatus, locale: Locale): string {
	const o = { locale };
	return {
		reported: () => m.status_reported_short({}, o),
		derived: () => m.status_derived_short({}, o),
		estimate: () => m.status_estimate_short({}, o),
		disputed: () => m.status_disputed_short({}, o),
		missing: () => m.status_missing_short({}, o),
	}[status]();
}

/** Whose statement a position is, as keys and tables say it. */
export function positionKindWord(kind: PositionKind, locale: Locale): string {
	const o = { locale };
	return {
		stated: () => m.kind_stated({}, o),
		document: () => m.kind_document({}, o),
		commentary: () => m.kind_commentary({}, o),
	}[kind]();
}

/** A position in a sentence, with the actor's own words where the data have some. */
export const positionSaying = (
	{ statement, quote }: { statement: string; quote: string | null },
	locale: Locale,
): string => (quote ? m.saying_quoted({ statement, quote }, { locale }) : statement);

/** What a trade figure counts, in a few words. */
export function basisWord(basis: Basis, locale: Locale): string {
	const o = { locale };
	return {
		goods: () => m.basis_goods({}, o),
		ussr: () => m.basis_ussr({}, o),
		cis: () => m.basis_cis({}, o),
		crude: () => m.basis_crude({}, o),
		services: () => m.basis_services({}, o),
		'hong-kong': () => m.basis_hong_kong({}, o),
		'half-year': () => m.basis_half_year({}, o),
		smoothed: () => m.basis_smoothed({}, o),
		petroleum: () => m.basis_petroleum({}, o),
	}[basis]();
}
