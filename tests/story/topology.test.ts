import { describe } from 'vitest';
import { itNames, redraw, remove, rewrite } from './spoil.ts';

const CITY = 'geo/city.topo.json';
const REGION = 'geo/region.topo.json';

describe('readTopology', () =>
	itNames([
		['a missing file', remove(CITY), 'data/geo/city.topo.json – expected this file, which is missing'],
		[
			'a file cut short',
			rewrite(CITY, (text) => text.slice(0, -1)),
			'data/geo/city.topo.json – expected JSON',
		],
		[
			'no object at all',
			rewrite(CITY, () => 'null'),
			'data/geo/city.topo.json "null" – expected a TopoJSON Topology',
		],
		[
			'GeoJSON',
			rewrite(CITY, () => '{"type":"FeatureCollection","features":[]}'),
			'data/geo/city.topo.json type: "FeatureCollection" – expected Topology',
		],
		[
			'another object',
			redraw(CITY, (city) => {
				city.objects = { countries: { type: 'GeometryCollection', geometries: [] } };
			}),
			'data/geo/city.topo.json objects.land – expected an object land',
		],
		[
			'a collection without shapes',
			redraw(CITY, (city) => {
				city.objects.land = { type: 'GeometryCollection', geometries: [] };
			}),
			'data/geo/city.topo.json objects.land.geometries: "[]" – expected one shape or more',
		],
		[
			'a shape that is no area',
			redraw(CITY, (city) => {
				city.objects.land = { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] };
			}),
			'data/geo/city.topo.json objects.land.geometries[0].type: "LineString" – expected a Polygon or a MultiPolygon',
		],
		[
			'a country without a code',
			rewrite(REGION, (text) => text.replace('"A3":"PRK"', '"A3":"KOR"')),
			'data/geo/region.topo.json objects.countries.geometries[1].properties.A3: "KOR" – expected properties with an A3 of RUS, PRK, CHN',
		],
		[
			'a country twice, and another not at all',
			rewrite(REGION, (text) => text.replace('"A3":"PRK"', '"A3":"CHN"')),
			'data/geo/region.topo.json objects.countries.geometries – expected one shape for each of RUS, PRK, CHN',
		],
		[
			'a position of one number',
			redraw(CITY, (city) => city.arcs[7]?.splice(1, 1, [3])),
			'data/geo/city.topo.json arcs[7][1][1] – expected a number',
		],
		[
			'an arc of one position',
			redraw(CITY, (city) => city.arcs.splice(7, 1, [[0, 0]])),
			'data/geo/city.topo.json arcs[7]: "[[0,0]]" – expected two positions or more',
		],
		[
			'a translation of words',
			rewrite(CITY, (text) => text.replace('"translate":[131.66,', '"translate":["131.66",')),
			'data/geo/city.topo.json transform.translate[0]: "131.66" – expected a number',
		],
	]));
