/** Links the pictures of a page: what one shows of a subject stands out in the others, for as long as a reader is at it. */
import { SHOWN_EVENT } from '#lib/embed/scripts/reader/shown.ts';
import type { Subjects } from '#lib/model/subjects.ts';
import { addChoices } from './choices.ts';
import { INDEX_ID } from './linked.ts';
import { setAside } from './set-aside.ts';
import { type SubjectIndex, subjectsIn } from './subject-index.ts';

/** So long, ms, a reader stays at a mark before the page answers: what is passed on the way, by pointer or key, lights up nothing. */
const PATIENCE = 120;

function link(index: SubjectIndex): void {
	/** The picture that a reader is in, and what is meant there. */
	let pointed: { figure: Element; subjects: Subjects } | undefined;
	let chosen: Subjects | undefined;
	let waiting = 0;

	const show = () => setAside(index, pointed?.subjects ?? chosen, pointed?.figure);

	document.addEventListener(SHOWN_EVENT, (event) => {
		const figure = (event.target as Element).closest<HTMLElement>('[data-figure]');
		const { detail: row } = event as CustomEvent<string | undefined>;
		// The box of the picture that was left goes a little later than that of the next has come.
		if (!figure || (row === undefined && figure !== pointed?.figure)) return;
		const subjects = row === undefined ? undefined : subjectsIn(index, figure.dataset.figure ?? '', row);
		pointed = subjects && { figure, subjects };
		clearTimeout(waiting);
		waiting = window.setTimeout(show, PATIENCE);
	});
	addChoices((subjects) => {
		chosen = subjects;
		return setAside(index, subjects);
	});
}

const index = document.getElementById(INDEX_ID)?.textContent;
if (index) link(JSON.parse(index));
