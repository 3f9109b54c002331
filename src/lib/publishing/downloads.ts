/** What a figure's page hands out: each file with where it stands, the name it is saved under, and what it is for. */
import { type Locale, m } from '#lib/drawing/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { type Format, nameOf, pictureName } from './names.ts';
import {
	isAtAddress,
	PUBLISHED_SCALE,
	pngVariants,
	printed,
	toPicture,
	type Variant,
	variantsOf,
} from './variants.ts';

export interface Download {
	/** The file's name at its address, below `figures/`. */
	file: string;
	/** What it is saved as. */
	name: string;
	purpose: string;
}

/** The whole first, then pictures, then data. */
export function downloadsOf(id: FigureId, locale: Locale): Download[] {
	const o = { locale };
	const toFile = (variant: Variant) => {
		const picture = { ...toPicture(variant), locale };
		return {
			picture,
			file: variant.name,
			size: { width: picture.width, theme: m.share_theme_name({ theme: picture.theme }, o) },
		};
	};
	const print = { ...printed(id), locale };
	const all: (Download & { format?: Format })[] = [
		{
			format: 'zip',
			file: `${id}.zip`,
			name: `${nameOf({ id, locale })}.zip`,
			purpose: m.download_everything({}, o),
		},
		...variantsOf(id)
			.map(toFile)
			.map(({ picture, file, size }) => ({
				file: `${file}.svg`,
				name: pictureName(picture, 'svg'),
				purpose: m.download_variant(size, o),
			})),
		{
			format: 'outlined',
			file: `${id}-outlined.svg`,
			name: pictureName(print, 'outlined'),
			purpose: m.download_outlined({}, o),
		},
		{ file: `${id}.pdf`, name: pictureName(print, 'pdf'), purpose: m.download_pdf({}, o) },
		...pngVariants(id, locale)
			.map(toFile)
			.map(({ picture, file, size }) => ({
				file: `${file}.png`,
				name: pictureName(picture, 'png', PUBLISHED_SCALE),
				purpose: m.download_png(size, o),
			})),
		{ file: `${id}-card.png`, name: `${nameOf({ id, locale })}-card.png`, purpose: m.download_card({}, o) },
		{ file: `${id}.csv`, name: `${nameOf({ id, locale })}.csv`, purpose: m.download_rows({}, o) },
		{ file: `${id}.json`, name: `${nameOf({ id, locale })}.json`, purpose: m.download_description({}, o) },
	];
	return all
		.filter(({ format }) => !format || isAtAddress(format, locale))
		.map(({ format, ...download }) => download);
}
