/** A `_headers` file as Netlify and Cloudflare Pages read it: every rule that matches a path adds its headers. */

export interface Rule {
	pattern: string;
	headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeadersFile(text: string): Rule[] {
	const rules: { pattern: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: line, headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		if (colon === -1 || rules.length === 0) throw new Error(`_headers: ${JSON.stringify(line)}`);
		rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** The headers of a path, each with every value that a rule gives it. */
export function headersFor(rules: readonly Rule[], path: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { pattern, headers } of rules) {
		const isMatch = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		if (isMatch) for (const [name, value] of headers) found.set(name, [...(found.get(name) ?? []), value]);
	}
	return found;
}
