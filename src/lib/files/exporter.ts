/** Everything that a figure is exported as, in every format: for the site's addresses and for the command line. */

import type { PublishedForm } from '#lib/drawing/widths.ts';
import { type FigureId, figureOf, publishedForms } from '#lib/figures/registry.ts';
import { type Edition, fileContext } from '#lib/publishing/edition.ts';
import { nameOf, type Picture, pictureName } from '#lib/publishing/names.ts';
import type { PngScale } from '#lib/publishing/scales.ts';
import { PUBLISHED_SCALE, pngVariants, toPicture, variantsOf } from '#lib/publishing/variants.ts';
import { toBeside } from './archive.ts';
import { cached } from './cache.ts';
import { toCard } from './card.ts';
import { toCsv } from './csv.ts';
import { type Description, toDescription } from './description.ts';
import { openTypesetter, readTypefaces } from './font-files.ts';
import { toOutlined } from './outline.ts';
import { toPdf } from './pdf.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';
import { toWorkbook } from './workbook.ts';
import { toFolderZip } from './zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export class Exporter {
	readonly #edition: Edition;
	/** SVG files by name: addresses, archives and all other formats begin with them. */
	readonly #svgs = new Map<string, string>();

	constructor(edition: Edition) {
		this.#edition = edition;
	}

	svg(picture: Picture): string {
		const name = this.#nameOf(picture, 'svg');
		const { id, form, width, theme } = picture;
		const svg = this.#svgs.get(name) ?? toSvg(this.#figure(id, form), { width, theme, ...this.#context(id) });
		this.#svgs.set(name, svg);
		return svg;
	}

	/** Throws a `RangeError` for a letter that no typeface has, as `pdf` does. */
	outlined(picture: Picture): Promise<Bytes> {
		const svg = this.svg(picture);
		return cached('outlined', [svg], () => new TextEncoder().encode(toOutlined(svg, openTypesetter())));
	}

	pdf(picture: Picture): Promise<Bytes> {
		const svg = this.svg(picture);
		return cached('pdf', [svg], () => toPdf(svg, readTypefaces(), openTypesetter()));
	}

	png(picture: Picture, scale: PngScale = PUBLISHED_SCALE): Promise<Bytes> {
		const svg = this.svg(picture);
		return cached('png', [svg, String(scale)], () => toPng(svg, scale));
	}

	/** A picture that stands at an address; its siblings are begun at once, on other cores. */
	publishedPng(picture: Picture): Promise<Bytes> {
		for (const sibling of pngVariants(picture.id, this.#edition.locale)) void this.png(toPicture(sibling));
		return this.png(picture);
	}

	/** The picture for link previews. */
	card(id: FigureId): Promise<Bytes> {
		const svg = toCard(this.#figure(id, 'brief'), this.#context(id));
		return cached('card', [svg], () => toPng(svg, 1));
	}

	/** The record's rows. */
	csv(id: FigureId): string {
		return toCsv(this.#figure(id, 'full'), this.#figure(id, 'brief'), this.#edition.locale);
	}

	/** The same as a workbook. */
	xlsx(id: FigureId): Promise<Bytes> {
		return toWorkbook(this.#figure(id, 'full'), this.#figure(id, 'brief'), this.#context(id));
	}

	description(id: FigureId): Description {
		return toDescription(this.#forms(id), {
			...this.#context(id),
			toAbsolute: this.#edition.toAbsolute,
		});
	}

	/** All of it: pictures in every format, rows, words, licence, citation. */
	async zip(id: FigureId): Promise<Bytes> {
		const { locale } = this.#edition;
		const files = await toBeside(
			{ shown: this.#forms(id), record: this.#figure(id, 'full'), brief: this.#figure(id, 'brief') },
			{ ...this.#context(id), description: this.description(id) },
		);
		for (const picture of variantsOf(id).map(toPicture))
			files.set(this.#nameOf(picture, 'svg'), this.svg(picture));
		for (const picture of pngVariants(id, locale).map(toPicture)) {
			files.set(this.#nameOf(picture, 'png', PUBLISHED_SCALE), await this.png(picture));
			// On paper ink is dark; the dark variants are for screens.
			if (picture.theme === 'dark') continue;
			files.set(this.#nameOf(picture, 'outlined'), await this.outlined(picture));
			files.set(this.#nameOf(picture, 'pdf'), await this.pdf(picture));
		}
		return toFolderZip(nameOf({ id, locale }), files);
	}

	#nameOf(picture: Picture, format: 'svg' | 'outlined' | 'pdf' | 'png', scale = 1): string {
		return pictureName({ ...picture, locale: this.#edition.locale }, format, scale);
	}

	#figure(id: FigureId, form: PublishedForm) {
		return figureOf(this.#edition.story, id, form);
	}

	#forms(id: FigureId) {
		return publishedForms(id).map((form) => this.#figure(id, form));
	}

	#context(id: FigureId) {
		return fileContext(this.#edition, id);
	}
}
