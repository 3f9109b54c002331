/** Labels beside the lines of a map: placed, or told of. */
import { expect, it } from 'vitest';
import { type Beside, placeBeside } from '#lib/drawing/map/line.ts';

const beside = (text: string, y: number): Beside => ({
	text,
	of: [text],
	at: [100, y],
	across: [1, 0],
	weight: 400,
	role: 'text',
});

it('a label without room is told of, unless it stands elsewhere as well', () => {
	const long = 'a label that is much too long for a map that is so small';
	const { labels, leftOut } = placeBeside(
		[
			beside('1 km', 20),
			{ ...beside(long, 50), short: '2 km' },
			{ ...beside(long, 80), isOptional: true },
			beside(long, 80),
		],
		{ x: 0, y: 0, width: 200, height: 100 },
		[],
	);
	expect(labels.map(({ text }) => text)).toEqual(['1 km', '2 km']);
	expect(leftOut).toEqual([{ text: long, of: [long] }]);
});
