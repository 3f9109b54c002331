import { mount, unmount } from 'svelte';
import { sourceFilterFields } from '#lib/views/source-filter.ts';
import { clearState, stateOfPage } from '../address.ts';
import type { Open } from '../container.ts';
import { addStyle } from '../open-explorer.ts';
import { pageDocuments } from './page-marks.ts';
import SourceFilter from './SourceFilter.svelte';

export const open: Open = async ({ target, locale }) => {
	addStyle();
	const documents = pageDocuments();
	const fields = sourceFilterFields(documents);
	const filter = mount(SourceFilter, {
		target,
		props: { documents, locale, initial: stateOfPage(fields).only },
	});
	return () => {
		void unmount(filter);
		clearState(fields);
	};
};
