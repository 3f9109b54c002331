import { Exporter } from '#lib/export/exporter.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';

/** What the files below this folder are made by. */
export const exporter = new Exporter({ story, locale: 'en', toAbsolute });
