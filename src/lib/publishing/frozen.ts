import { folderOf, type Locale, rootFrom } from '#lib/drawing/message.ts';

/** The folder of all frozen versions, each in a folder named by it. */
export const FROZEN_FOLDER = 'v';

/** Where a figure stands as it was in one version of the data, a page that never changes: from where its language begins. */
export const frozenPath = (id: string, version: string, locale: Locale): string =>
	`${rootFrom(locale)}${FROZEN_FOLDER}/${version}/${folderOf(locale)}embed/${id}/`;
