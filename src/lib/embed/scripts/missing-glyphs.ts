/**
 * Runs in the head of a Korean or Chinese page. Typefaces of that size are optional to most readers, whose machines have
 * letters of their own: whatever is there at the first paint stays, and nothing moves. A machine without any waits here,
 * with nothing to see but empty boxes meanwhile.
 */

/** Two letters of different heights in each language: drawn alike, they are none. */
const LETTERS: Readonly<Record<string, readonly [string, string]>> = { ko: ['그', '힣'], zh: ['一', '说'] };
/** How long a page is kept back at the most, ms: who has seen nothing by then sees boxes. */
const PATIENCE = 3000;

const root = document.documentElement;

function hasLetters([one, other]: readonly [string, string]): boolean {
	const paint = document.createElement('canvas').getContext('2d');
	if (!paint) return true;
	paint.font = '100px sans-serif';
	const boxOf = (letter: string) => {
		const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = paint.measureText(letter);
		return `${up} ${down}`;
	};
	return boxOf(one) !== boxOf(other);
}

async function wait(): Promise<void> {
	// The page's typefaces, as it preloads them, under the name by which its text asks for them.
	const faces = Array.from(
		document.querySelectorAll<HTMLLinkElement>('link[as=font]'),
		({ href, dataset: { family = '', weight = '' } }) => new FontFace(family, `url("${href}")`, { weight }),
	);
	root.style.visibility = 'hidden';
	for (const face of faces) document.fonts.add(face);
	const loaded = Promise.all(faces.map((face) => face.load())).then(() => true);
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, false));
	// Given up, it must not come later and move what is being read.
	if (!(await Promise.race([loaded, late]).catch(() => false)))
		for (const face of faces) document.fonts.delete(face);
	root.style.visibility = '';
}

const letters = LETTERS[root.lang];
if (letters && !hasLetters(letters)) void wait();
