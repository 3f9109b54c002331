/** Who takes a typeface from the site, or from the project, finds its licence beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textsIn = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.startsWith('OFL'))
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
		.sort();

it('stands beside the typefaces of pages as beside those of exports', () => {
	const texts = textsIn('static/fonts');
	expect(texts).toEqual(textsIn('src/lib/files/fonts'));
	// One for each of Noto Sans, Noto Sans KR and Noto Sans SC.
	expect(texts).toHaveLength(3);
	for (const text of texts) expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
