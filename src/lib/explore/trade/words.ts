import { type Locale, m } from '#lib/drawing/message.ts';
import type { Beside, TradeView } from '#lib/figures/trade/view/view.ts';
import type { Flow } from '#lib/model/vocabulary.ts';

export const scaleWord = (scale: TradeView['scale'], locale: Locale): string =>
	({
		log: () => m.explore_scale_log({}, { locale }),
		linear: () => m.explore_scale_linear({}, { locale }),
		share: () => m.explore_scale_share({}, { locale }),
	})[scale]();

export const flowWord = (flow: Flow, locale: Locale): string =>
	({
		total: () => m.explore_flow_total({}, { locale }),
		dprk_exports: () => m.explore_flow_exports({}, { locale }),
		dprk_imports: () => m.explore_flow_imports({}, { locale }),
	})[flow]();

export const besideWord = (beside: Beside, locale: Locale): string =>
	({
		main: () => m.explore_beside_main({}, { locale }),
		crude: () => m.explore_beside_crude({}, { locale }),
		all: () => m.explore_beside_all({}, { locale }),
	})[beside]();
