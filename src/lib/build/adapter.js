/**
 * Writes the built site as files, without the data of pages, which only a router of Kit's would read: our pages carry
 * none. Plain JavaScript, since Node reads it with `svelte.config.js`.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';

/** @returns {import('@sveltejs/kit').Adapter} */
export default function adapter() {
	const { adapt } = adapterStatic({ pages: 'build', assets: 'build', strict: true });
	return {
		name: 'static-without-data',
		async adapt(builder) {
			const drawn = join(builder.config.kit.outDir, 'output', 'prerendered');
			for (const entry of readdirSync(drawn, { recursive: true, withFileTypes: true }))
				if (entry.name.endsWith('__data.json')) rmSync(join(entry.parentPath, entry.name));
			await adapt(builder);
		},
	};
}
