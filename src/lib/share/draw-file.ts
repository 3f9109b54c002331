/** A file of a figure, drawn in the reader's browser. */
import { drawSvg } from './draw.ts';
import type { Drawing } from './drawn.ts';
import { toPng } from './raster.ts';
import type { ShareData } from './share.ts';

export async function drawFile(
	{ id, root, site }: Pick<ShareData, 'id' | 'root' | 'site'>,
	{ format, width, theme, scale }: Drawing,
): Promise<Blob> {
	const svg = await drawSvg(`${root}figures/${id}.kit.json`, { width, theme });
	return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg, { scale, root: site });
}
