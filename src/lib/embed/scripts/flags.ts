/**
 * Runs in the head of an embed, before the first paint: what its address asks for goes to attributes of the root element,
 * for style sheets to read. Only words of these lists ever get there; anything else is as if it were not there.
 */
const query = new URLSearchParams(location.search);
const { dataset } = document.documentElement;

const theme = query.get('theme');
// Light needs no word.
if (theme === 'dark' || theme === 'auto') dataset.theme = theme;

for (const flag of ['plain', 'static', 'transparent', 'fitchart'])
	if (query.get(flag) === '1') dataset[flag] = '';

const hidden = (query.get('hide') ?? '').split(',');
dataset.hide = ['title', 'legend', 'source'].filter((part) => hidden.includes(part)).join(' ');
