/** Everything that a figure is exported as, in every format: for the site's addresses and for the command line. */

import { type FigureId, figureOf } from '#lib/figures/registry.ts';
import type { Edition } from '#lib/publishing/edition.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { nameOf, type Picture, pictureName } from '#lib/publishing/names.ts';
import type { PngScale } from '#lib/publishing/scales.ts';
import { PUBLISHED_SCALE, pngVariants, toPicture, variantsOf } from '#lib/publishing/variants.ts';
import { toTexts } from './archive.ts';
import { toCard } from './card.ts';
import { toCsv } from './csv.ts';
import { type Description, toDescription } from './description.ts';
import { readTypefaces } from './font-files.ts';
import { toOutlined } from './outline.ts';
import { toPdf } from './pdf.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';
import { typesetterOf } from './typesetter.ts';
import { toZip } from './zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export class Exporter {
	readonly #edition: Edition;
	readonly #typefaces = readTypefaces();
	readonly #typeset = typesetterOf(this.#typefaces);
	/** Pictures by name: an address and an archive ask for the same ones, and drawing them takes the longest. */
	readonly #pngs = new Map<string, Promise<Bytes>>();

	constructor(edition: Edition) {
		this.#edition = edition;
	}

	svg({ id, width, theme }: Picture): string {
		return toSvg(this.#figure(id), { width, theme, ...this.#context(id) });
	}

	/** Throws a `RangeError` for a letter that no typeface has, as `pdf` does. */
	outlined(picture: Picture): string {
		return toOutlined(this.svg(picture), this.#typeset);
	}

	pdf(picture: Picture): Promise<Bytes> {
		return toPdf(this.svg(picture), this.#typefaces);
	}

	png(picture: Picture, scale: PngScale = PUBLISHED_SCALE): Promise<Bytes> {
		return toPng(this.svg(picture), scale);
	}

	/** A picture that stands at an address; its siblings are begun at once, on other cores. */
	async publishedPng(picture: Picture): Promise<Bytes> {
		for (const sibling of pngVariants(picture.id, this.#edition.locale).map(toPicture)) {
			const name = this.#nameOf(sibling);
			if (!this.#pngs.has(name)) this.#pngs.set(name, this.png(sibling));
		}
		return this.#pngs.get(this.#nameOf(picture)) ?? this.png(picture);
	}

	/** The picture for link previews. */
	card(id: FigureId): Promise<Bytes> {
		return toCard(this.#figure(id), this.#context(id));
	}

	csv(id: FigureId): string {
		return toCsv(this.#figure(id).table(this.#edition.locale));
	}

	description(id: FigureId): Description {
		return toDescription(this.#figure(id), {
			...this.#context(id),
			toAbsolute: this.#edition.toAbsolute,
		});
	}

	/** All of it: pictures in every format, rows, words, licence, citation. */
	async zip(id: FigureId): Promise<Bytes> {
		const { locale } = this.#edition;
		const texts = toTexts(this.#figure(id), { ...this.#context(id), description: this.description(id) });
		const files = new Map<string, string | Uint8Array>(texts);
		for (const picture of variantsOf(id).map(toPicture))
			files.set(pictureName({ ...picture, locale }, 'svg'), this.svg(picture));
		for (const picture of pngVariants(id, locale).map(toPicture)) {
			const name = { ...picture, locale };
			files.set(this.#nameOf(picture), await this.publishedPng(picture));
			// On paper ink is dark; the dark variants are for screens.
			if (picture.theme === 'dark') continue;
			files.set(pictureName(name, 'outlined'), this.outlined(picture));
			files.set(pictureName(name, 'pdf'), await this.pdf(picture));
		}
		return toZip(nameOf({ id, locale }), files);
	}

	#nameOf(picture: Picture): string {
		return pictureName({ ...picture, locale: this.#edition.locale }, 'png', PUBLISHED_SCALE);
	}

	#figure(id: FigureId) {
		return figureOf(this.#edition.story, id);
	}

	#context(id: FigureId) {
		const { story, locale, toAbsolute } = this.#edition;
		const imprint = toImprint(toAbsolute(`figures/${id}/`), story.version, locale);
		return { locale, imprint, sourceById: story.sourceById };
	}
}
