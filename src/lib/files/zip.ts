/** Files packed into one, the same bytes whenever and wherever it is done. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Formats that compress themselves. */
const PACKED = /\.(png|pdf|xlsx)$/;

/** The archive's own epoch, as its clock reads everywhere: an archive holds local time without a zone. */
const MODIFIED = new Date(1980, 0, 1);

/** A ZIP archive of files by path, in the order given. */
export function toZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [path, content] of files)
		entries[path] = [
			typeof content === 'string' ? strToU8(content) : content,
			{ level: PACKED.test(path) ? 0 : 6, mtime: MODIFIED },
		];
	return new Uint8Array(zipSync(entries));
}

/** The same, all of them below one folder. */
export const toFolderZip = (
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array<ArrayBuffer> =>
	toZip(new Map([...files].map(([name, content]) => [`${folder}/${name}`, content])));
