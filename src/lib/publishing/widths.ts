/** The widths that a figure's file may have, px: narrower, labels find no room; wider, none is needed. */
export const FILE_WIDTHS = { least: 280, most: 1600 } as const;

export const isFileWidth = (width: number): boolean =>
	width >= FILE_WIDTHS.least && width <= FILE_WIDTHS.most;
