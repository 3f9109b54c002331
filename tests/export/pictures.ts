/** An exported file as programs draw it, with the same fonts, and how far their pixels are apart. */
import type { Page } from '@playwright/test';
import { readTypefaces } from '#lib/files/font-files.ts';
import { toPng } from '#lib/files/png.ts';

/** The file as resvg draws it, which servers and command lines use: a PNG. */
export const drawByResvg = async (svg: string): Promise<Buffer> => Buffer.from(await toPng(svg, 1));

/** Gives the page the fonts that resvg has. */
export async function loadFonts(page: Page): Promise<void> {
	const faces = [...readTypefaces()].map(([{ family, weight, italic }, bytes]) => {
		const url = `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`;
		const style = italic ? 'italic' : 'normal';
		return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; src: url("${url}"); }`;
	});
	await page.setContent(
		`<!doctype html><style>body { margin: 0; } svg { display: block; } ${faces.join('')}</style>`,
	);
	await page.evaluate(() => Promise.all(Array.from(document.fonts, (font) => font.load())));
}

/** The file as Chromium draws it, read as XML, as browsers read a file: a PNG. */
export async function drawByChromium(page: Page, svg: string): Promise<Buffer> {
	const size = await page.evaluate((text) => {
		const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
		document.body.replaceChildren(document.importNode(root, true));
		return { width: Number(root.getAttribute('width')), height: Number(root.getAttribute('height')) };
	}, svg);
	await page.setViewportSize(size);
	return page.screenshot();
}

export interface Comparison {
	/** Width and height of each picture, px. */
	sizes: [number, number][];
	/** How far the means of two blocks are apart in a channel, as a share of the greatest distance: on average. */
	average: number;
	/** The same for the tile of 10 by 10 blocks where they are furthest apart. */
	worst: number;
	/** For each picture, how many pixels have each of the colours asked for. */
	counts: Record<string, number>[];
}

/**
 * Compares two PNGs in the browser, which decodes them. Blocks of 4 by 4 px are compared and not pixels, since programs
 * differ in how they smooth edges and where between two pixels they set a letter.
 */
export const compare = (page: Page, pngs: [Buffer, Buffer], colours: string[]): Promise<Comparison> =>
	page.evaluate(
		async ({ urls, colours }) => {
			const BLOCK = 4;
			const TILE = 10;
			const pictures = await Promise.all(
				urls.map(async (url) => {
					const bitmap = await createImageBitmap(await (await fetch(url)).blob());
					const { width, height } = bitmap;
					const context = new OffscreenCanvas(width, height).getContext('2d');
					if (!context) throw new Error('no canvas');
					context.drawImage(bitmap, 0, 0);
					return { width, height, data: context.getImageData(0, 0, width, height).data };
				}),
			);
			type Picture = (typeof pictures)[number];
			const [first, second] = pictures as [Picture, Picture];
			const columns = Math.ceil(first.width / BLOCK);
			const sumsOf = ({ width, data }: Picture) => {
				const sums = new Float64Array(columns * Math.ceil(first.height / BLOCK) * 3);
				for (let i = 0; i < data.length; i += 4) {
					const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
					const at = (Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK)) * 3;
					for (let c = 0; c < 3; c += 1) sums[at + c] = (sums[at + c] ?? 0) + (data[i + c] ?? 0);
				}
				return sums;
			};
			const [a, b] = [sumsOf(first), sumsOf(second)];
			const distances = a.map((sum, i) => Math.abs(sum - (b[i] ?? 0)) / (BLOCK * BLOCK * 255));
			const tiles = new Map<string, number>();
			for (const [i, distance] of distances.entries()) {
				const block = Math.floor(i / 3);
				const tile = `${Math.floor((block % columns) / TILE)} ${Math.floor(block / columns / TILE)}`;
				tiles.set(tile, (tiles.get(tile) ?? 0) + distance / (TILE * TILE * 3));
			}
			const count = ({ data }: Picture, colour: string) => {
				const value = Number.parseInt(colour.slice(1), 16);
				let found = 0;
				for (let i = 0; i < data.length; i += 4)
					if (((data[i] ?? 0) << 16) + ((data[i + 1] ?? 0) << 8) + (data[i + 2] ?? 0) === value) found += 1;
				return found;
			};
			return {
				sizes: pictures.map(({ width, height }): [number, number] => [width, height]),
				average: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
				worst: Math.max(...tiles.values()),
				counts: pictures.map((picture) =>
					Object.fromEntries(colours.map((colour) => [colour, count(picture, colour)])),
				),
			};
		},
		{ urls: pngs.map((png) => `data:image/png;base64,${png.toString('base64')}`), colours },
	);
