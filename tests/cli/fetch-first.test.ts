/** Whatever is imported late can be asked for again when it has not come. */
import { expect, it } from 'vitest';
import { fetchFirst } from '#lib/build/fetch-first.ts';

/** Chunks as a bundler names them: one imports another, and that one the first. */
const IMPORTS = new Map([
	['explore.js', ['chunks/shared.js']],
	['chunks/shared.js', []],
	['chunks/map.js', ['chunks/shared.js', 'chunks/drag.js']],
	['chunks/drag.js', ['chunks/map.js']],
]);

it('fetches what a late import needs, all of it and each once, before the import', () => {
	const code = fetchFirst('let a=()=>import(`./chunks/map.js`)', 'explore.js', IMPORTS);
	const [, list = ''] = /Promise\.all\((\[.*?\])/.exec(code) ?? [];
	expect(JSON.parse(list)).toEqual(['./chunks/map.js', './chunks/shared.js', './chunks/drag.js']);
	expect(code.indexOf('fetch(')).toBeLessThan(code.indexOf('import(`./chunks/map.js`)'));
});

it('finds files from where a chunk is', () => {
	const code = fetchFirst('import("./drag.js")', 'chunks/map.js', IMPORTS);
	expect(code).toContain('["./drag.js","./map.js","./shared.js"]');
});

it('leaves alone what is imported at once, or from elsewhere', () => {
	const code = 'import{a}from"./chunks/map.js";import(address);import.meta.url';
	expect(fetchFirst(code, 'explore.js', IMPORTS)).toBe(code);
});
