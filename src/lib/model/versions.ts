/** The data's versions: three numbers, as `0.2.0`. */

export const VERSION = /^(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})$/;

/** A number that orders versions as their parts do: `0.10.0` after `0.9.1`. `version` must match `VERSION`. */
export const versionRank = (version: string): number =>
	version.split('.').reduce((rank, part) => rank * 10_000 + Number(part), 0);
