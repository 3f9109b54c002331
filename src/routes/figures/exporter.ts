import { Exporter } from '#lib/export/exporter.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';

const nothing = async () => new Uint8Array();

/** Leaves empty every file that takes long to draw: links to it still lead somewhere. */
class WithoutPictures extends Exporter {
	override outlined() {
		return '';
	}

	override pdf() {
		return nothing();
	}

	override publishedPng() {
		return nothing();
	}

	override card() {
		return nothing();
	}

	override zip() {
		return nothing();
	}
}

/** With EMPTY_PICTURES=1 a build is for looking at its pages, in half the time, and not for publishing. */
const Used = process.env.EMPTY_PICTURES === '1' ? WithoutPictures : Exporter;

/** What the files below this folder are made by. */
export const exporter: Exporter = new Used({ story, locale: 'en', toAbsolute });
