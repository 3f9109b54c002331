import { folderOf, type Locale, rootFrom } from '#lib/drawing/message.ts';
import type { PublishedForm } from '#lib/drawing/widths.ts';

/** The folder of all frozen versions, each in a folder named by it. */
export const FROZEN_FOLDER = 'v';

/** Where a figure's form is embedded: from where its language begins. */
export const embedPath = (id: string, form: PublishedForm = 'brief'): string =>
	`embed/${id}/${form === 'full' ? 'full/' : ''}`;

/** Where a figure stands as it was in one version of the data, a page that never changes: from where its language begins. */
export const frozenPath = (id: string, version: string, locale: Locale, form?: PublishedForm): string =>
	`${rootFrom(locale)}${FROZEN_FOLDER}/${version}/${folderOf(locale)}${embedPath(id, form)}`;
