/** What the story is about: stated once, in a table; code names none of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { about } from '#lib/model/about.ts';
import { ACTOR_KINDS, PARTNERS, PLACE_KINDS, SIDES, STORY_KEYS } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';
import { itNames, set } from './spoil.ts';

const at = (key: string, value: string, expected: string): [string, ReturnType<typeof set>, string] => [
	`${key} "${value}"`,
	set('story.csv', `${key},`, 'value', value),
	`data/story.csv:@ value: "${value}" – expected ${expected} for ${key}`,
];

describe('checkAbout', () =>
	itNames([
		at('summit', 'no-summit', 'the id of a row of events.csv'),
		at('left', 'nobody', 'the id of a row of actors.csv'),
		at('border_line', 'no-line', 'the line of a row of lines.csv'),
		at('measured_from', 'station nowhere', 'ids of rows of places.csv'),
		at('far', 'station', 'the to of a row of journeys.csv'),
		at('first_year', '90', 'a year'),
		[
			'a key that no code asks for',
			set('story.csv', 'summit,', 'key', 'meeting-place'),
			`data/story.csv:@ key: "meeting-place" – expected one of ${STORY_KEYS.join(', ')}`,
		],
	]));

describe('about', () => {
	it('has a row for every key', () => {
		for (const key of STORY_KEYS) expect(about(story, key, 'this test')).not.toBe('');
	});

	it('says what cannot be drawn without a row', () => {
		const without = { ...story, story: [] };
		expect(() => about(without, 'summit', 'the timeline')).toThrow(
			'data/story.csv: no row "summit", which the timeline needs',
		);
	});
});

describe('code', () => {
	/** Words of closed sets, and of the language: some ids are spelt like them. */
	const general = new Set<string>([...SIDES, ...PARTNERS, ...ACTOR_KINDS, ...PLACE_KINDS]);
	const isName = (id: string) => !general.has(id);
	const hasParts = (id: string) => id.includes('-') && isName(id);
	const ids = new Set([
		...[story.actors, story.places, story.sources].flatMap((rows) => rows.map(({ id }) => id).filter(isName)),
		...[story.events, story.relations, story.positions, story.questions, story.quantities].flatMap((rows) =>
			rows.map(({ id }) => id).filter(hasParts),
		),
		...story.lines.map(({ line }) => line),
	]);
	/** Published addresses, which stay, and the project's own name. */
	const PUBLISHED = /ratio-2018|vladivostok-2019/g;
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !/paraglide|gallery/.test(path))
		.map((path) => `src/${path}`);

	it.each(files)('names nothing of this story: %s', (path) => {
		const code = readFileSync(path, 'utf8')
			.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '')
			.replace(PUBLISHED, '');
		const literals = Array.from(code.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g), ([, a, b]) => a ?? b ?? '');
		expect(literals.filter((text) => ids.has(text))).toEqual([]);
	});
});
