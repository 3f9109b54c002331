/** What a figure's page hands out: each file with where it stands, the name it is saved under, and what it is for. */
import { type Locale, m } from '#lib/figures/message.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import type { Theme } from '#lib/figures/theme.ts';
import { nameOf, pictureName } from './names.ts';
import { PUBLISHED_SCALE, printed, toPicture, VARIANTS } from './variants.ts';

export interface Download {
	/** The file's name at its address, below `figures/`. */
	file: string;
	/** What it is saved as. */
	name: string;
	purpose: string;
}

const themeWord = (theme: Theme, locale: Locale): string =>
	theme === 'light' ? m.theme_light({}, { locale }) : m.theme_dark({}, { locale });

/** The whole first, then pictures, then data. */
export function downloadsOf(id: FigureId, locale: Locale): Download[] {
	const o = { locale };
	const variants = VARIANTS.filter((variant) => variant.id === id).map((variant) => {
		const picture = toPicture(variant);
		return {
			picture,
			file: variant.name,
			size: { width: picture.width, theme: themeWord(picture.theme, locale) },
		};
	});
	return [
		{ file: `${id}.zip`, name: `${nameOf(id)}.zip`, purpose: m.download_everything({}, o) },
		...variants.map(({ picture, file, size }) => ({
			file: `${file}.svg`,
			name: pictureName(picture, 'svg'),
			purpose: m.download_variant(size, o),
		})),
		{
			file: `${id}-outlined.svg`,
			name: pictureName(printed(id), 'outlined'),
			purpose: m.download_outlined({}, o),
		},
		{ file: `${id}.pdf`, name: pictureName(printed(id), 'pdf'), purpose: m.download_pdf({}, o) },
		...variants.map(({ picture, file, size }) => ({
			file: `${file}.png`,
			name: pictureName(picture, 'png', PUBLISHED_SCALE),
			purpose: m.download_png(size, o),
		})),
		{ file: `${id}-card.png`, name: `${nameOf(id)}-card.png`, purpose: m.download_card({}, o) },
		{ file: `${id}.csv`, name: `${nameOf(id)}.csv`, purpose: m.download_rows({}, o) },
		{ file: `${id}.json`, name: `${nameOf(id)}.json`, purpose: m.download_description({}, o) },
	];
}
