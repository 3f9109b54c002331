import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { checkTopology } from '#lib/story/rings.ts';
import { Copy } from './copy.ts';
import { itNames, redraw } from './spoil.ts';

const CITY = 'geo/city.topo.json';
const EXTENT = '131.66 to 132.19 E and 42.89 to 43.31 N';

/** Moves an arc so that its first position lies where it is told, degrees. */
function move({ arcs, transform }: Topology, index: number, lon: number, lat: number): void {
	if (!transform) throw new Error('the city map is not quantised');
	const x = Math.round((lon - transform.translate[0]) / transform.scale[0]);
	const y = Math.round((lat - transform.translate[1]) / transform.scale[1]);
	arcs[index]?.splice(0, 1, [x, y]);
}

describe('checkTopology', () => {
	itNames([
		[
			'a ring that does not close',
			redraw(CITY, (city) => city.arcs[7]?.pop()),
			'data/geo/city.topo.json objects.land.geometries[7].arcs[0]: "[7]" – expected a closed ring of four positions or more',
		],
		[
			'a ring there and back',
			redraw(CITY, ({ arcs }) => {
				const [start = [], step = [0, 0]] = arcs[7] ?? [];
				const [dx = 0, dy = 0] = step;
				arcs[7] = [start, step, [-dx, -dy]];
			}),
			'data/geo/city.topo.json objects.land.geometries[7].arcs[0]: "[7]" – expected a closed ring of four positions or more',
		],
		[
			'an arc that there is not',
			redraw(CITY, ({ objects }) => {
				const { land } = objects;
				if (land?.type === 'GeometryCollection') Object.assign(land.geometries[7] ?? {}, { arcs: [[~18]] });
			}),
			'data/geo/city.topo.json objects.land.geometries[7].arcs[0][0]: "-19" – expected an arc from 0 to 17, or ~ one of them for its reverse',
		],
		[
			'an islet outside of the extent',
			redraw(CITY, (city) => move(city, 7, 131.5, 43)),
			expectedAt(7, 131.5, 43, ''),
		],
		[
			'an islet with latitude and longitude swapped',
			redraw(CITY, (city) => move(city, 7, 43, 131.8)),
			expectedAt(7, 43, 131.8, ' (lat and lon look swapped)'),
		],
	]);

	/** The message at an arc's first position, which the file's grid rounds. */
	function expectedAt(arc: number, lon: number, lat: number, hint: string): string {
		const [kx, ky] = [0.00005300530053005312, 0.000042004200420042175];
		const rounded = [
			Math.round((lon - 131.66) / kx) * kx + 131.66,
			Math.round((lat - 42.89) / ky) * ky + 42.89,
		];
		return `data/geo/city.topo.json arcs[${arc}][0]: "${JSON.stringify(rounded)}" – expected a position inside ${EXTENT}${hint}`;
	}

	it('says of every arc that a whole file is swapped', () => {
		const copy = new Copy();
		try {
			redraw(CITY, ({ arcs, transform }) => {
				for (const arc of arcs) for (const position of arc) position.reverse();
				transform?.scale.reverse();
				transform?.translate.reverse();
			})(copy);
			const problems = copy.problems();
			expect(problems).toHaveLength(18);
			for (const problem of problems) expect(problem).toMatch(/\(lat and lon look swapped\)$/);
		} finally {
			copy.delete();
		}
	});

	it('takes rings of several arcs, forwards and backwards, in degrees as well as on a grid', () => {
		const found: unknown[] = [];
		const land = { type: 'MultiPolygon' as const, arcs: [[[0, ~1]]] };
		const topology: Topology = {
			type: 'Topology',
			arcs: [
				[
					[131.7, 43],
					[131.8, 43],
					[131.8, 43.1],
				],
				[
					[131.7, 43],
					[131.8, 43.1],
				],
			],
			objects: { land: { type: 'GeometryCollection', geometries: [land] } },
		};
		checkTopology(topology, 'city', (problem) => found.push(problem));
		expect(found).toEqual([]);
	});
});
