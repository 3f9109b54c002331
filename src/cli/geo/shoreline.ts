/** From the pieces of shoreline that GMT prints to areas of land: joined where GMT cuts them, closed along the frame. */
import type { Frame } from '#lib/model/geo.ts';

/** Degrees east and north. */
export type Position = readonly [lon: number, lat: number];

type Piece = readonly Position[];

/** About 0.1 m: GMT prints more digits than GSHHG has. */
const DECIMALS = 1e6;

/**
 * The areas of land within a frame, as closed rings, clockwise.
 * `text` is what `gmt coast -M -W` prints for that frame: land lies on the left of every line, and what runs outside
 * of the frame is drawn along it. Throws when a line ends inside of the frame.
 */
export function toRings(text: string, frame: Frame): Position[][] {
	const pieces = parsePieces(text).flatMap((piece) => cutAtFrame(piece, frame));
	const rings: Position[][] = [];
	while (pieces.length > 0) rings.push(takeRing(pieces, frame));
	return rings;
}

/** The lines of GMT's multi-segment text; a segment without points is none. */
function parsePieces(text: string): Position[][] {
	return text
		.split(/^>.*$/m)
		.map((segment) => segment.split('\n').filter(Boolean).map(parsePosition))
		.filter((piece) => piece.length > 1);
}

function parsePosition(line: string): Position {
	const [lon = Number.NaN, lat = Number.NaN] = line
		.split('\t')
		.map((cell) => Math.round(Number(cell) * DECIMALS) / DECIMALS);
	if (Number.isNaN(lon + lat)) throw new Error(`shoreline: ${JSON.stringify(line)} is no position`);
	return [lon, lat];
}

/** The parts of a line between those that run along the frame. */
function cutAtFrame(piece: Piece, frame: Frame): Position[][] {
	const parts: Position[][] = [[]];
	for (const [i, position] of piece.entries()) {
		const previous = piece[i - 1];
		if (previous && sidesOf(previous, frame).some((side) => sidesOf(position, frame).includes(side)))
			parts.push([]);
		parts.at(-1)?.push(position);
	}
	return parts.filter((part) => part.length > 1);
}

/** Takes the first piece and all that belong to its ring, clockwise from the first piece's end. */
function takeRing(pieces: Position[][], frame: Frame): Position[] {
	const first = pieces.shift() ?? [];
	const start = first[0] ?? [Number.NaN, Number.NaN];
	const rest: Position[] = [];
	let end = first.at(-1) ?? start;
	while (!isSame(end, start)) {
		const next = pieces.findIndex(([begin]) => begin && isSame(begin, end));
		if (next >= 0) {
			rest.push(...(pieces.splice(next, 1)[0] ?? []).slice(1));
		} else {
			const starts = [start, ...pieces.flatMap((piece) => piece.slice(0, 1))];
			rest.push(...alongFrame(end, starts, frame));
		}
		end = rest.at(-1) ?? start;
	}
	return [first.at(-1) ?? start, ...rest, ...first.slice(1)].reverse();
}

/** From where a line leaves the frame, counter-clockwise, with the land on the left, to where the next one comes in. */
function alongFrame(end: Position, starts: readonly Position[], frame: Frame): Position[] {
	const { west, south, east, north } = frame;
	const corners: Position[] = [
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	const from = aroundOf(end, frame);
	if (Number.isNaN(from)) throw new Error(`shoreline: a line ends at ${end.join(', ')}, inside of the frame`);
	const ahead = (position: Position) => (aroundOf(position, frame) - from + 4) % 4;
	const [next] = starts.filter((position) => ahead(position) > 0).sort((a, b) => ahead(a) - ahead(b));
	if (!next) throw new Error(`shoreline: no line comes in after ${end.join(', ')}`);
	const passed = corners.filter((corner) => ahead(corner) > 0 && ahead(corner) < ahead(next));
	return [...passed.sort((a, b) => ahead(a) - ahead(b)), next];
}

/** How far round the frame a position lies, counter-clockwise from the south-western corner, in sides; NaN inside. */
function aroundOf(position: Position, frame: Frame): number {
	const [lon, lat] = position;
	const across = (lon - frame.west) / (frame.east - frame.west);
	const up = (lat - frame.south) / (frame.north - frame.south);
	const [side] = sidesOf(position, frame);
	if (side === undefined) return Number.NaN;
	return { south: across, east: 1 + up, north: 3 - across, west: (4 - up) % 4 }[side];
}

/** The sides of the frame on which a position lies: two at a corner, none inside. */
function sidesOf([lon, lat]: Position, frame: Frame): (keyof Frame)[] {
	return [
		...(lat === frame.south ? (['south'] as const) : []),
		...(lon === frame.east ? (['east'] as const) : []),
		...(lat === frame.north ? (['north'] as const) : []),
		...(lon === frame.west ? (['west'] as const) : []),
	];
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
