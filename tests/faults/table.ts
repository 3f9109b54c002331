/** Faults of different kinds, each as a text to find and one to put in its place, and the cheapest part of the tests that must catch it. */

export interface Fault {
	name: string;
	/** A file of the project; of the built site, where it begins with `build/`. */
	file: string;
	/** Stands in the file; its first place is changed. */
	find: string;
	put: string;
	/** A test project and its files, or `lint` or `check`; `site` builds the pages in English first, and then tests them in a browser. */
	run: 'unit' | 'export' | 'build' | 'browser' | 'site' | 'lint' | 'check';
	/** What is run of it. */
	tests: string[];
}

const SNAPSHOTS = ['tests/figures/snapshots.test.ts', '-t', 'trade'];
const RULES = ['tests/export/rules.test.ts'];
const PAGE = 'build/figures/trade/index.html';
const EMBED = 'build/embed/trade/index.html';

export const FAULTS: readonly Fault[] = [
	{
		name: 'a wrong colour',
		...{ file: 'src/lib/drawing/palette.ts', find: "china: '#bf3326'", put: "china: '#bf3327'" },
		...{ run: 'unit', tests: SNAPSHOTS },
	},
	{
		name: 'a colour without contrast',
		...{ file: 'src/lib/drawing/palette.ts', find: "soft: '#5c5a55'", put: "soft: '#9c9a95'" },
		...{ run: 'unit', tests: ['tests/drawing/palette.test.ts'] },
	},
	{
		name: 'a label moved by 6 px',
		...{ file: 'src/lib/figures/trade/ends.ts', find: 'LINE + 14', put: 'LINE + 20' },
		...{ run: 'unit', tests: SNAPSHOTS },
	},
	{
		name: 'a citation dropped in a row',
		...{ file: 'src/lib/figures/trade/rows.ts', find: '\t\t\tcites,', put: '\t\t\tcites: cites.slice(1),' },
		...{ run: 'unit', tests: SNAPSHOTS },
	},
	{
		name: 'a mark without its row',
		...{
			file: 'src/lib/figures/trade/rows.ts',
			find: '[...china.rows,',
			put: '[...china.rows.slice(1),',
		},
		...{ run: 'unit', tests: SNAPSHOTS },
	},
	{
		name: 'a year too late',
		...{ file: 'src/lib/model/trade.ts', find: 'from: 1990', put: 'from: 1991' },
		...{ run: 'unit', tests: SNAPSHOTS },
	},
	{
		name: 'a mile too long',
		...{ file: 'src/lib/model/geodesic.ts', find: '1609.344', put: '1609.444' },
		...{ run: 'unit', tests: ['tests/model/geodesic.test.ts'] },
	},
	{
		name: 'a style attribute in an export',
		...{ file: 'src/lib/drawing/sheet/Sheet.svelte', find: '<svg', put: '<svg style="color: red"' },
		...{ run: 'export', tests: RULES },
	},
	{
		name: 'an id by chance',
		...{ file: 'src/lib/drawing/sheet/Sheet.svelte', find: '<svg', put: '<svg id="s{Math.random()}"' },
		...{ run: 'export', tests: RULES },
	},
	{
		name: 'a picture of the wrong scale',
		...{ file: 'src/lib/files/png.ts', find: 'value: scale', put: 'value: scale + 1' },
		...{ run: 'export', tests: ['tests/export/archive.test.ts'] },
	},
	{
		name: 'a quote in CSV that is not doubled',
		...{ file: 'src/lib/files/csv.ts', find: 'bom: true', put: 'bom: true, quote: false' },
		...{ run: 'export', tests: ['tests/export/csv.test.ts'] },
	},
	{
		name: 'a formula in CSV',
		...{ file: 'src/lib/files/csv.ts', find: 'escape_formulas: true', put: '' },
		...{ run: 'export', tests: ['tests/export/csv.test.ts'] },
	},
	{
		name: 'a citation in CSV that a spreadsheet takes for a time',
		...{ file: 'src/lib/files/csv.ts', find: 'cast: { string: unmistakable },', put: '' },
		...{ run: 'export', tests: ['tests/export/csv.test.ts'] },
	},
	{
		name: 'ids that two files share',
		...{
			file: 'src/lib/publishing/names.ts',
			find: "theme === 'light' ? '' : theme,\n\t\tlocale",
			put: "'',\n\t\tlocale",
		},
		...{ run: 'export', tests: ['tests/export/rules.test.ts'] },
	},
	{
		name: 'a workbook that bears the time',
		...{ file: 'src/lib/files/zip.ts', find: 'mtime: MODIFIED', put: 'mtime: Date.now()' },
		...{ run: 'export', tests: ['tests/export/workbook.test.ts'] },
	},
	{
		name: 'an end of an element in JSON-LD',
		...{ file: 'src/lib/publishing/json-ld.ts', find: "replaceAll('<'", put: "replaceAll('<<'" },
		...{ run: 'unit', tests: ['tests/found/json-ld.test.ts'] },
	},
	{
		name: 'a missing translation of a fact',
		...{ file: 'data/i18n/ko.csv', find: 'Kim Jong-un,김정은,NK1\n', put: '' },
		...{ run: 'unit', tests: ['tests/model/translate.test.ts'] },
	},
	{
		name: 'a missing translation of a message',
		...{ file: 'src/messages/story/ko.json', find: '"site_name"', put: '"site_name_"' },
		...{ run: 'unit', tests: ['tests/model/translate.test.ts'] },
	},
	{
		name: 'a citation of a line that is not there',
		...{ file: 'data/relations.csv', find: ',004:21', put: ',004:41' },
		...{ run: 'unit', tests: ['tests/story/read.test.ts'] },
	},
	{
		name: 'a missing header',
		...{ file: 'build/_headers', find: 'X-Content-Type-Options: nosniff', put: 'X-Other: nosniff' },
		...{ run: 'build', tests: ['tests/build/policy.test.ts'] },
	},
	{
		name: 'a script without its hash',
		...{ file: EMBED, find: '<script>', put: '<script>;' },
		...{ run: 'build', tests: ['tests/build/policy.test.ts'] },
	},
	{
		name: 'a broken link',
		...{ file: PAGE, find: 'href="../../sources/', put: 'href="../../source/' },
		...{ run: 'build', tests: ['tests/build/links.test.ts'] },
	},
	{
		name: 'a drawing without a text alternative',
		...{ file: EMBED, find: 'aria-describedby="', put: 'aria-details="' },
		...{ run: 'build', tests: ['tests/build/embed.test.ts', '-t', 'described'] },
	},
	{
		name: 'a wrong language',
		...{ file: 'build/ko/method/index.html', find: 'lang="ko"', put: 'lang="zh"' },
		...{ run: 'build', tests: ['tests/build/accessibility.test.ts'] },
	},
	{
		name: 'a picture from elsewhere',
		...{ file: PAGE, find: '<main', put: '<img src="https://example.net/a.png" alt=""><main' },
		...{ run: 'build', tests: ['tests/build/leaks.test.ts'] },
	},
	{
		name: 'something kept on the reader’s device',
		...{ file: 'build/explore.js', find: '', put: "localStorage.setItem('a', 'b');" },
		...{ run: 'browser', tests: ['requests.spec.ts', '-g', '/figures/trade/ asks'] },
	},
	{
		name: 'a frame 10 px too low',
		...{ file: EMBED, find: 'data-heights="320:', put: 'data-heights="320:1' },
		...{ run: 'browser', tests: ['heights.spec.ts', '-g', 'our own font'] },
	},
	{
		name: 'a label dimmed with one of its marks',
		...{ file: 'src/lib/views/source-filter.ts', find: 'own.every(', put: 'own.some(' },
		...{ run: 'unit', tests: ['tests/views/source-filter.test.ts'] },
	},
	{
		name: 'an import of tests in production code',
		...{ file: 'src/lib/files/csv.ts', find: 'import ', put: "import '../../../tests/story.ts';\nimport " },
		...{ run: 'lint', tests: ['src/lib/files/csv.ts'] },
	},
	{
		name: 'a type that does not fit',
		...{
			file: 'src/lib/files/csv.ts',
			find: 'export const',
			put: 'export const fault: string = 1;\nexport const',
		},
		...{ run: 'check', tests: [] },
	},
];
