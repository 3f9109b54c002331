/** The tables of the maps, of the lines drawn on them, and of the journeys that the world map measures. */
import { baseMaps, isInside } from '#lib/model/geo.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites, groupIds } from './lists.ts';
import { integer, latitude, longitude } from './numbers.ts';
import { table } from './table.ts';
import { groupId, id, oneOf, ref, text, verbatim } from './words.ts';

export const maps = table(
	{
		id: id('The id of the map.'),
		base: oneOf('The base map under it: `region` is the file `geo/region.topo.json`.', MAP_BASES),
		west: longitude('The western end of what is shown.'),
		south: latitude('The southern end of what is shown.'),
		east: longitude('The eastern end of what is shown.'),
		north: latitude('The northern end of what is shown.'),
		lines: groupIds('The lines drawn on it.', 'lines.csv'),
		credit: verbatim(text('The credit line that the licences ask for.')),
		licence: verbatim(text('The licences of what is drawn, in the order of the credit.')),
		cites: cites('Where the base map and the positions are from.'),
	},
	{
		rules: [
			{
				column: 'east',
				expected: 'a longitude east of west',
				holds: (row) => row.west < row.east,
			},
			{
				column: 'north',
				expected: 'a latitude north of south',
				holds: (row) => row.south < row.north,
			},
			{
				column: 'base',
				expected: 'a base map that reaches as far as the frame',
				holds: ({ base, west, south, east, north }) =>
					isInside({ lat: south, lon: west }, baseMaps[base].extent) &&
					isInside({ lat: north, lon: east }, baseMaps[base].extent),
			},
		],
	},
);

export const lines = table(
	{
		line: groupId('The line to which the vertex belongs.'),
		step: integer("The vertex's place on the line, from 1.", { unit: 'steps', minimum: 1 }),
		lat: latitude('Latitude, WGS 84.'),
		lon: longitude('Longitude, WGS 84.'),
		cites: cites('Where its position is from.'),
		note: optional(text('What lies there, or how exact it is.')),
	},
	{ keys: [{ columns: ['line', 'step'], expected: 'each step of a line once' }] },
);

export const journeys = table(
	{
		id: id('The id of the journey.'),
		to: ref('Where it ends; it begins in Vladivostok.', 'places'),
		reason: text('Why it is shown, in our words.', { maxLength: 90 }),
		cites: cites('The document lines that name the state or city.'),
	},
	{ keys: [{ columns: ['to'], expected: 'one journey a place' }] },
);
