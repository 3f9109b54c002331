import type { FigureId } from '#lib/figures/registry.ts';
import type { Exporter } from '#lib/files/exporter.ts';
import { type Format, nameOf, pictureName } from '#lib/publishing/names.ts';
import type { Asked } from './arguments.ts';
import type { Job } from './write.ts';

/** A file for every figure and format that is asked for, figure by figure. */
export const jobsOf = (
	exporter: Exporter,
	ids: readonly FigureId[],
	{ formats, form, width, theme, scale, language: locale }: Asked,
): Job[] =>
	ids.flatMap((id) => {
		const picture = { id, form, width, theme, locale };
		const jobs: Record<Format, Job> = {
			svg: { name: pictureName(picture, 'svg'), make: () => exporter.svg(picture) },
			outlined: { name: pictureName(picture, 'outlined'), make: () => exporter.outlined(picture) },
			png: { name: pictureName(picture, 'png', scale), make: () => exporter.png(picture, scale) },
			pdf: { name: pictureName(picture, 'pdf'), make: () => exporter.pdf(picture) },
			csv: { name: `${nameOf({ id, locale })}.csv`, make: () => exporter.csv(id) },
			xlsx: { name: `${nameOf({ id, locale })}.xlsx`, make: () => exporter.xlsx(id) },
			json: {
				name: `${nameOf({ id, locale })}.json`,
				make: () => `${JSON.stringify(exporter.description(id), null, '\t')}\n`,
			},
			zip: { name: `${nameOf({ id, locale })}.zip`, make: () => exporter.zip(id) },
		};
		return formats.map((format) => jobs[format]);
	});
