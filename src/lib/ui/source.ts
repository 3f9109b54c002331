import { type Locale, m } from '#lib/figures/message.ts';
import type { SourceKind } from '#lib/model/vocabulary.ts';

/** What a source is, for one. */
export const sourceKindWord = (kind: SourceKind, locale: Locale): string =>
	({
		document: () => m.source_kind_document({}, { locale }),
		statistics: () => m.source_kind_statistics({}, { locale }),
		news: () => m.source_kind_news({}, { locale }),
		reference: () => m.source_kind_reference({}, { locale }),
		geodata: () => m.source_kind_geodata({}, { locale }),
	})[kind]();
