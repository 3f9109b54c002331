/** Programs that may be installed: what they draw of SVG files, with our fonts and no others. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const isInstalled = (program: string): boolean =>
	spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;

export interface Program {
	name: string;
	/** Draws files `0.svg`, `1.svg`… of a folder as `0.png`, `1.png`… beside them. */
	draw(names: readonly string[], run: (...options: string[]) => void): void;
}

export const PROGRAMS: readonly Program[] = [
	{
		name: 'rsvg-convert',
		draw: (names, run) => {
			for (const name of names) run('--output', `${name}.png`, `${name}.svg`);
		},
	},
	// One run for all, since it takes longer to begin than to draw.
	{ name: 'inkscape', draw: (names, run) => run('--export-type=png', ...names.map((name) => `${name}.svg`)) },
	{
		name: 'soffice',
		draw: (names, run) => run('--headless', '--convert-to', 'png', ...names.map((name) => `${name}.svg`)),
	},
];

/** Each file as the program draws it, a PNG. */
export function drawBy({ name, draw }: Program, svgs: readonly string[]): Buffer[] {
	const folder = mkdtempSync(join(tmpdir(), 'export-'));
	try {
		const fonts = join(folder, 'fonts.conf');
		const places = `<dir>${resolve('src/lib/export/fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
		writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
		mkdirSync(join(folder, 'home'));
		const env = { ...process.env, FONTCONFIG_FILE: fonts, HOME: join(folder, 'home') };
		for (const [i, svg] of svgs.entries()) writeFileSync(join(folder, `${i}.svg`), svg);
		const names = svgs.map((_, i) => String(i));
		draw(names, (...options) => {
			execFileSync(name, options, { cwd: folder, env, stdio: 'ignore', timeout: 120_000 });
		});
		return names.map((file) => readFileSync(join(folder, `${file}.png`)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
