import { describe } from 'vitest';
import { frameText } from '#lib/model/geo.ts';
import { toMapContent } from '#lib/model/maps.ts';
import { story } from '../story.ts';
import { append, both, itNames, set } from './spoil.ts';

const frameOf = (map: string) => frameText(toMapContent(story, map).map);

describe('checkMaps', () =>
	itNames([
		[
			"a place outside of a map's frame",
			set('places.csv', 'suifenhe,', 'maps', 'border'),
			`data/places.csv:@ maps: "border" – expected a map whose frame holds the place, not ${frameOf('border')}`,
		],
		[
			'a map that there is not',
			set('places.csv', 'suifenhe,', 'maps', 'border-2'),
			'data/places.csv:@ maps: "border-2" – expected an id of maps.csv',
		],
		[
			'a side that is none',
			set('places.csv', 'suifenhe,', 'side', 'top'),
			'data/places.csv:@ side: "top" – expected one of n, ne, e, se, s, sw, w, nw',
		],
		[
			'a place out of order',
			set('places.csv', 'chongjin,', 'rank', '3'),
			'data/places.csv:12 rank: "2" – expected rows sorted by rank, then by id',
		],
		[
			'a journey to nowhere',
			set('journeys.csv', 'to-seoul,', 'to', 'busan'),
			'data/journeys.csv:@ to: "busan" – expected an id of places.csv',
		],
		[
			'two journeys to one place',
			set('journeys.csv', 'to-seoul,', 'to', 'pyongyang'),
			'data/journeys.csv:@ to: "pyongyang" – expected one journey a place, but line 2 has the same',
		],
		[
			'a line that there is not',
			set('maps.csv', 'border-inset,', 'lines', 'tumen-border ferry'),
			'data/maps.csv:@ lines: "ferry" – expected a line of lines.csv',
		],
		[
			'a line twice',
			set('maps.csv', 'border-inset,', 'lines', 'tumen-border tumen-border'),
			'data/maps.csv:@ lines: "tumen-border tumen-border" – expected ids that rows of lines.csv share, each once, separated by one blank',
		],
		[
			'a line that does not touch the frame',
			set('maps.csv', 'border-inset,', 'lines', 'tumen-border rail-vladivostok-ussuriysk'),
			`data/maps.csv:@ lines: "rail-vladivostok-ussuriysk" – expected a line that comes into the frame, ${frameOf('border-inset')}`,
		],
		[
			'a vertex outside of the base map',
			set('lines.csv', 'rail-baranovsky-rajin,9,', 'lon', '120.28308'),
			'data/lines.csv:@ lon: "120.28308" – expected a point of the base map region, 127.2 to 135.3 E and 40.4 to 45.1 N',
		],
		[
			'a base map that there is not',
			set('maps.csv', 'venue,', 'base', 'town'),
			'data/maps.csv:@ base: "town" – expected one of region, city, world',
		],
		[
			'a frame larger than its base map',
			set('maps.csv', 'venue,', 'north', '44'),
			'data/maps.csv:@ base: "city" – expected a base map that reaches as far as the frame',
		],
		[
			'a frame turned round, and not the places in it',
			both(set('maps.csv', 'distances,', 'west', '180'), set('maps.csv', 'distances,', 'east', '-180')),
			'data/maps.csv:@ east: "-180" – expected a longitude east of west',
		],
		[
			'a derived value without its formula',
			set('quantities.csv', 'rail-vladivostok-khasan,', 'note', ''),
			'data/quantities.csv:@ note: "" – expected a note with the formula of a derived value',
		],
		[
			'no value and no word of it',
			set('quantities.csv', 'border-claim-hours,', 'note', ''),
			'data/quantities.csv:@ value: "" – expected a value, or a note that says what stands in its place',
		],
		[
			'an unknown unit',
			append('quantities.csv', 'depth', 'How deep', '3', 'leagues', 'reported', 'GEO5', ''),
			'data/quantities.csv:@ unit: "leagues" – expected one of km, mi, hours',
		],
	]));
