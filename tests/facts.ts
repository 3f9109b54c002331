/** The numbers of this story that tests name, each from its data: an edit of the data changes no test. */
import { PERIOD, toTrade } from '#lib/model/trade.ts';
import { story } from './story.ts';

export const VERSION = story.version;
export const TIES = story.relations.length;
export const POSITIONS = story.positions.length;
/** The years of the trade figures, as pages write them. */
export const YEARS = `${PERIOD.from}–${PERIOD.to}`;
/** How many times China’s trade of 2018 holds Russia’s, as titles round it. */
export const RATIO = Math.round(toTrade(story).pair.ratio);
/** Lines of the longest document. */
export const LINES_OF_004 = story.sourceById.get('004')?.lines ?? 0;
