/** An SVG text as PNG, drawn by the browser. */

import { withSaid } from '#lib/files/png-said.ts';
import type { TypefaceBytes } from '#lib/files/typefaces.ts';
import { metadataIn } from '#lib/publishing/metadata.ts';
import type { PngScale } from '#lib/publishing/scales.ts';
import { parseXml } from '#lib/xml/parse.ts';

/** The typefaces as data, since an image sees no font of its page. */
function fontRules(typefaces: TypefaceBytes): string {
	const rules = [...typefaces].map(([{ family, weight, italic }, bytes]) => {
		const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		const style = italic ? 'italic' : 'normal';
		return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${base64})}`;
	});
	return rules.join('');
}

/** `scale` pixels a unit. Throws where the browser cannot draw it, as for want of memory. */
export async function toPng(svg: string, typefaces: TypefaceBytes, scale: PngScale): Promise<Blob> {
	const styled = svg.replace('</desc>', `</desc><style>${fontRules(typefaces)}</style>`);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.naturalWidth * scale);
	canvas.height = Math.round(image.naturalHeight * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('the browser made no PNG');
	const png = new Uint8Array(await blob.arrayBuffer());
	return new Blob([withSaid(png, metadataIn(parseXml(svg)), scale)], { type: blob.type });
}
