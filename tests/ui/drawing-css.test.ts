import { expect, it } from 'vitest';
import { drawingCss } from '#lib/ui/drawing-css.ts';

it('is the style sheet of the pages', async () => {
	await expect(drawingCss()).toMatchFileSnapshot('../../src/lib/ui/drawing.css');
});
