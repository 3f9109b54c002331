import { mount, unmount } from 'svelte';
import { sourceFilterFields } from '#lib/views/source-filter.ts';
import { clearState, stateOfPage } from '../address.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { Open } from '../container.ts';
import { pageDocuments } from './page-marks.ts';
import Only from './SourceFilter.svelte';

export const open: Open = async ({ target, locale }) => {
	adoptStyle();
	const documents = pageDocuments();
	const fields = sourceFilterFields(documents);
	const filter = mount(Only, { target, props: { documents, locale, initial: stateOfPage(fields) } });
	return () => {
		void unmount(filter);
		clearState(fields);
	};
};
