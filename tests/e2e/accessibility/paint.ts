/** Colours as a browser has computed them. */

/** WCAG 2: from 1 to 21, of two colours in sRGB without transparency, each as `rgb(…)` or `color(srgb …)`. */
export function contrastOf(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
	const most = colour.startsWith('color(srgb') ? 1 : 255;
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((text) => {
		const channel = Number(text) / most;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#ff8a78` as a computed style gives it. */
export function toRgb(hex: string): string {
	const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	return `rgb(${red}, ${green}, ${blue})`;
}
