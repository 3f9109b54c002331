import { Exporter } from '#lib/files/exporter.ts';

const nothing = async () => new Uint8Array();

/** Leaves empty every file that takes long to draw: links to it still lead somewhere. */
export class WithoutPictures extends Exporter {
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
