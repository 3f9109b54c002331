/** The numbers of this story that tests name, each from its data: an edit of the data changes no test. */
import { toPrintedPair, toTrade } from '#lib/model/trade.ts';
import { story } from './story.ts';

export const VERSION = story.version;
export const TIES = story.relations.length;
export const POSITIONS = story.positions.length;
/** The first and the last year of the trade figures. */
export const PERIOD = toTrade(story).period;
/** The same as pages write them. */
export const YEARS = `${PERIOD.from}–${PERIOD.to}`;
/** How many times China’s trade of 2018 holds Russia’s, as titles round it. */
export const RATIO = Math.round(toTrade(story).pair.ratio);
/** Lines of the longest document. */
export const LINES_OF_004 = story.sourceById.get('004')?.lines ?? 0;
/** How the rows of China's trade in 2018 begin: as customs have it, and as document 004 prints it. */
export const [CHINA_2018 = '', CHINA_2018_PRINTED = ''] = [toTrade(story).pair, toPrintedPair(story)].map(
	({ year, china }) => `${year},China,total,${china.value_usd_million},`,
);
/** The lines of the five documents that state something of the story. */
export const STATING_LINES: Readonly<Record<string, readonly number[]>> = {
	'000': [2, 4, 5, 7, 8, 9, 11, 12, 13, 14],
	'001': [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23],
	'002': [6, 8, 10],
	'003': [5, 7, 9, 11, 13, 15],
	'004': [7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35],
};
