/** What TopoJSON of a base map must look like before anyone asks where its arcs lead. Knows no file. */
import * as v from 'valibot';
import { baseMaps } from '#lib/model/geo.ts';
import { COUNTRIES, type MapBase } from '#lib/model/vocabulary.ts';

const number = v.pipe(v.number('a number'), v.finite('a finite number'));
const pair = v.strictTuple([number, number], 'two numbers');
const arc = v.pipe(v.array(pair, 'a list of positions'), v.minLength(2, 'two positions or more'));
const index = v.pipe(v.number('the number of an arc'), v.integer('the number of an arc'));
const rings = v.array(v.array(index, 'a ring of arcs'), 'a list of rings');
const polygons = v.array(rings, 'a list of polygons');

const area = v.variant(
	'type',
	[
		v.object({ type: v.literal('Polygon'), arcs: rings }, 'a Polygon'),
		v.object({ type: v.literal('MultiPolygon'), arcs: polygons }, 'a MultiPolygon'),
	],
	'a Polygon or a MultiPolygon',
);

const A3 = `properties with an A3 of ${COUNTRIES.join(', ')}`;
const properties = v.object({ A3: v.picklist(COUNTRIES, A3) }, A3);
const country = v.intersect([area, v.object({ properties }, A3)]);

const areas = v.pipe(v.array(area, 'a list of shapes'), v.minLength(1, 'one shape or more'));
const countries = v.pipe(
	v.array(country, 'a list of shapes'),
	v.check(
		(shapes) =>
			COUNTRIES.every((code) => shapes.filter((shape) => shape.properties.A3 === code).length === 1),
		`one shape for each of ${COUNTRIES.join(', ')}`,
	),
);

const collectionOf = (object: string) =>
	v.object(
		{
			type: v.literal('GeometryCollection', 'GeometryCollection'),
			geometries: object === 'countries' ? countries : areas,
		},
		`a GeometryCollection ${object}`,
	);

/** The form of a base map's file; each message says what is expected at its place. */
export function topologyOf(base: MapBase) {
	const { object } = baseMaps[base];
	return v.object(
		{
			type: v.literal('Topology', 'Topology'),
			transform: v.optional(v.object({ scale: pair, translate: pair }, 'a scale and a translation')),
			arcs: v.array(arc, 'a list of arcs'),
			objects: v.object({ [object]: collectionOf(object) }, `an object ${object}`),
		},
		'a TopoJSON Topology',
	);
}
