import { mount, unmount } from 'svelte';
import { onlyFields } from '#lib/views/only.ts';
import { clearState, stateOfPage } from '../address.ts';
import { adoptStyle } from '../adopt.ts';
import type { Open } from '../place.ts';
import Only from './Only.svelte';
import { pageDocuments } from './page-marks.ts';

export const open: Open = async ({ target, locale }) => {
	adoptStyle();
	const documents = pageDocuments();
	const fields = onlyFields(documents);
	const filter = mount(Only, { target, props: { documents, locale, initial: stateOfPage(fields) } });
	return () => {
		void unmount(filter);
		clearState(fields);
	};
};
