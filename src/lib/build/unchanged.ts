/** Kit's commands write what they generate anew, though it is the same: while developing, a build is no edit of it. */
import { normalizePath, type Plugin } from 'vite';

const GENERATED = /\/\.svelte-kit\/generated\//;

/** Keeps open pages where a generated file is written with what is in it already. */
export function unchangedPlugin(): Plugin {
	const known = new Map<string, string>();
	return {
		name: 'unchanged',
		apply: 'serve',
		enforce: 'pre',
		transform(code, id) {
			const [path = id] = id.split('?');
			if (GENERATED.test(path)) known.set(normalizePath(path), code);
		},
		async hotUpdate({ file, read }) {
			return GENERATED.test(file) && known.get(file) === (await read()) ? [] : undefined;
		},
	};
}
