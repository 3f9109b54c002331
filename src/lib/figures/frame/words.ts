import type { Status } from '#lib/model/vocabulary.ts';
import { type Locale, m } from '../message.ts';

/** A status as a reader meets it in keys and tables; `missing` is the gap that stands for no figure. */
export function statusWord(status: Status | 'missing', locale: Locale): string {
	const o = { locale };
	return {
		reported: () => m.status_reported({}, o),
		derived: () => m.status_derived({}, o),
		estimate: () => m.status_estimate({}, o),
		disputed: () => m.status_disputed({}, o),
		missing: () => m.status_missing({}, o),
	}[status]();
}
