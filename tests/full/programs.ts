/** Programs that may be installed: what they draw of SVG files, with our fonts and no others. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseXml } from '#lib/xml/parse.ts';

export const isInstalled = (program: string): boolean =>
	spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;

/** A file `<name>.svg`, to be drawn as `<name>.png` beside it. */
interface Drawn {
	name: string;
	/** Pixels. */
	width: number;
	height: number;
}

export interface Program {
	name: string;
	/** How far the means of two blocks of pixels may be apart on average: a share of the greatest distance. */
	limit: number;
	draw(files: readonly Drawn[], run: (...options: string[]) => void): void;
}

export const PROGRAMS: readonly Program[] = [
	{
		name: 'rsvg-convert',
		limit: 0.01,
		draw: (files, run) => {
			for (const { name } of files) run('--output', `${name}.png`, `${name}.svg`);
		},
	},
	{
		name: 'inkscape',
		limit: 0.01,
		// One run for all, since it takes longer to begin than to draw.
		draw: (files, run) => run('--export-type=png', ...files.map(({ name }) => `${name}.svg`)),
	},
	{
		name: 'soffice',
		// It moves each letter to a whole pixel, and so draws a line of text up to 3% longer or shorter.
		limit: 0.02,
		// Left alone it makes a picture 1 px larger, and none higher than 2048 px.
		draw: (files, run) => {
			for (const { name, width, height } of files) {
				const size = Object.entries({ PixelWidth: width, PixelHeight: height });
				const options = size.map(([key, value]) => [key, { type: 'long', value: `${value}` }]);
				const filter = `png:draw_png_Export:${JSON.stringify(Object.fromEntries(options))}`;
				run('--headless', '--convert-to', filter, `${name}.svg`);
			}
		},
	},
];

/** Each file as the program draws it, a PNG. */
export function drawBy({ name, draw }: Program, svgs: readonly string[]): Buffer[] {
	const folder = mkdtempSync(join(tmpdir(), 'export-'));
	try {
		const fonts = join(folder, 'fonts.conf');
		const places = `<dir>${resolve('src/lib/files/fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
		writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
		mkdirSync(join(folder, 'home'));
		const env = { ...process.env, FONTCONFIG_FILE: fonts, HOME: join(folder, 'home') };
		for (const [i, svg] of svgs.entries()) writeFileSync(join(folder, `${i}.svg`), svg);
		const files = svgs.map((svg, i) => ({ name: String(i), ...sizeOf(svg) }));
		draw(files, (...options) => {
			execFileSync(name, options, { cwd: folder, env, stdio: 'ignore', timeout: 120_000 });
		});
		return files.map((file) => readFileSync(join(folder, `${file.name}.png`)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function sizeOf(svg: string): { width: number; height: number } {
	const { width, height } = parseXml(svg).attributes;
	return { width: Number(width), height: Number(height) };
}
