/** What a figure's page hands out: each file with where it stands, the name it is saved under, and what it is for. */
import { type Locale, m } from '#lib/drawing/message.ts';
import type { PublishedForm } from '#lib/drawing/widths.ts';
import { type FigureId, publishedForms } from '#lib/figures/registry.ts';
import { type Format, formName, nameOf, type Picture, pictureName } from './names.ts';
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

/** The whole first, then pictures, the brief's before the record's, then data. */
export function downloadsOf(id: FigureId, locale: Locale): Download[] {
	const o = { locale };
	const named = nameOf({ id, locale });
	const formOf = (form: PublishedForm) => m.form_name({ form }, o);
	const sizeOf = ({ form, width, theme }: Picture) => ({
		form: formOf(form),
		width,
		theme: m.share_theme_name({ theme }, o),
	});
	const toFile = (variant: Variant) => {
		const picture = { ...toPicture(variant), locale };
		return { picture, file: variant.name, size: sizeOf(picture) };
	};
	const prints = publishedForms(id).map((form) => ({
		file: formName(id, form),
		picture: { ...printed(id, form), locale },
		form: formOf(form),
	}));
	const all: (Download & { format?: Format })[] = [
		{ format: 'zip', file: `${id}.zip`, name: `${named}.zip`, purpose: m.download_everything({}, o) },
		...variantsOf(id)
			.map(toFile)
			.map(({ picture, file, size }) => ({
				file: `${file}.svg`,
				name: pictureName(picture, 'svg'),
				purpose: m.download_variant(size, o),
			})),
		...prints.map(({ file, picture, form }) => ({
			format: 'outlined' as const,
			file: `${file}-outlined.svg`,
			name: pictureName(picture, 'outlined'),
			purpose: m.download_outlined({ form }, o),
		})),
		...prints.map(({ file, picture, form }) => ({
			file: `${file}.pdf`,
			name: pictureName(picture, 'pdf'),
			purpose: m.download_pdf({ form }, o),
		})),
		...pngVariants(id, locale)
			.map(toFile)
			.map(({ picture, file, size }) => ({
				file: `${file}.png`,
				name: pictureName(picture, 'png', PUBLISHED_SCALE),
				purpose: m.download_png(size, o),
			})),
		{ file: `${id}-card.png`, name: `${named}-card.png`, purpose: m.download_card({}, o) },
		{ file: `${id}.csv`, name: `${named}.csv`, purpose: m.download_rows({}, o) },
		{ file: `${id}.xlsx`, name: `${named}.xlsx`, purpose: m.download_workbook({}, o) },
		{ file: `${id}.json`, name: `${named}.json`, purpose: m.download_description({}, o) },
	];
	return all
		.filter(({ format }) => !format || isAtAddress(format, locale))
		.map(({ format, ...download }) => download);
}
