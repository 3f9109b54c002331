import { Exporter } from '#lib/files/exporter.ts';

const nothing = async () => new Uint8Array();

/** Leaves empty every file that takes long to draw: links to it still lead somewhere. */
export class WithoutPictures extends Exporter {
	override outlined = nothing;
	override pdf = nothing;
	override png = nothing;
	override publishedPng = nothing;
	override card = nothing;
	override zip = nothing;
}
