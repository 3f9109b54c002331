import { type Locale, m } from '#lib/drawing/message.ts';
import type { SourceKind } from '#lib/model/vocabulary.ts';

/** What a source is, for many. */
export const sourceKindsWord = (kind: SourceKind, locale: Locale): string =>
	({
		document: () => m.source_kinds_document({}, { locale }),
		statistics: () => m.source_kinds_statistics({}, { locale }),
		news: () => m.source_kinds_news({}, { locale }),
		reference: () => m.source_kinds_reference({}, { locale }),
		geodata: () => m.source_kinds_geodata({}, { locale }),
	})[kind]();

/** What a source is, for one. */
export const sourceKindWord = (kind: SourceKind, locale: Locale): string =>
	({
		document: () => m.source_kind_document({}, { locale }),
		statistics: () => m.source_kind_statistics({}, { locale }),
		news: () => m.source_kind_news({}, { locale }),
		reference: () => m.source_kind_reference({}, { locale }),
		geodata: () => m.source_kind_geodata({}, { locale }),
	})[kind]();
