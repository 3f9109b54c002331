/** What a listener would not notice otherwise, said once: one live region for the page, whichever script speaks. */
const ID = 'spoken';

/** A region is listened to from when it stands in the page: it must before it first speaks. */
export function addVoice(): void {
	if (document.getElementById(ID)) return;
	const region = document.createElement('p');
	region.id = ID;
	region.className = 'visually-hidden';
	region.setAttribute('role', 'status');
	// At the foot of a page it would make it longer.
	region.style.top = '0';
	document.body.append(region);
}

let waiting = 0;

/** The same words are said again too. */
export function say(words: string): void {
	const region = document.getElementById(ID);
	if (!region) return;
	clearTimeout(waiting);
	region.textContent = '';
	waiting = window.setTimeout(() => {
		region.textContent = words;
	}, 100);
}

/** Says what a page needs to say once. */
export function sayOnce(words: string): void {
	const region = document.getElementById(ID);
	if (!region || region.dataset.said === '') return;
	region.dataset.said = '';
	say(words);
}
