/** An SVG text as PNG, drawn by the browser. */

/** The fonts of the site as data, since an image sees no font of its page. `root` leads to the site's root. */
async function fontRules(root: string): Promise<string> {
	const rules = ([400, 700] as const).map(async (weight) => {
		const response = await fetch(`${root}fonts/noto-sans-latin-${weight}.woff2`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/woff2;base64,${base64})}`;
	});
	return (await Promise.all(rules)).join('');
}

/** `scale` pixels a unit. Throws where the browser cannot draw it, as for want of memory. */
export async function toPng(svg: string, { scale, root }: { scale: number; root: string }): Promise<Blob> {
	const styled = svg.replace('</desc>', `</desc><style>${await fontRules(root)}</style>`);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.naturalWidth * scale);
	canvas.height = Math.round(image.naturalHeight * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('the browser made no PNG');
	return blob;
}
