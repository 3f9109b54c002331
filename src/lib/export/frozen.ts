/** The folder of all frozen versions, each in a folder named by it. */
export const FROZEN_FOLDER = 'v';

/** Where a figure stands as it was in one version of the data: a page that never changes. */
export const frozenPath = (id: string, version: string): string => `${FROZEN_FOLDER}/${version}/embed/${id}/`;
