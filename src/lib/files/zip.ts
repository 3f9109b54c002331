/** Files packed into one, the same bytes whenever and wherever it is done. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Formats that compress themselves. */
const PACKED = /\.(png|pdf)$/;

/** The archive's own epoch, as its clock reads everywhere: an archive holds local time without a zone. */
const MODIFIED = new Date(1980, 0, 1);

/** A ZIP archive of files by name, below one folder, in the order given. */
export function toZip(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [name, content] of files)
		entries[`${folder}/${name}`] = [
			typeof content === 'string' ? strToU8(content) : content,
			{ level: PACKED.test(name) ? 0 : 6, mtime: MODIFIED },
		];
	return new Uint8Array(zipSync(entries));
}
