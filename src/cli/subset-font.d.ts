/** The part of subset-font that we use; the package brings no types. */
declare module 'subset-font' {
	interface SubsetOptions {
		targetFormat: 'truetype' | 'woff' | 'woff2';
		/** OpenType features to keep; without it, all of them. */
		keepFeatures?: string[];
		noHinting?: boolean;
	}

	/** The font reduced to the characters of `text`. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: SubsetOptions,
	): Promise<Uint8Array>;
}
