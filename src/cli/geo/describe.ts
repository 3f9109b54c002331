import { checksumOf } from '#lib/story/geo.ts';

/** The text of a descriptor with the checksums of these files, given by path as the descriptor has it. */
export function describeFiles(text: string, contents: ReadonlyMap<string, Uint8Array>): string {
	const descriptor = JSON.parse(text);
	for (const resource of descriptor.resources) {
		const content = contents.get(resource.path);
		if (content) Object.assign(resource, checksumOf(content));
	}
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}
