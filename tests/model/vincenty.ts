/** Distances by other means than the model's: Vincenty's inverse formula, and the haversine on a sphere. */
import type { Point } from '#lib/model/geo.ts';

const A = 6378137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
/** The sphere whose surface is the ellipsoid's. */
const AUTHALIC_RADIUS = 6371007.1809;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres on WGS 84, to less than a millimetre; not for points that are almost antipodal (Vincenty 1975). */
export function vincenty(from: Point, to: Point): number {
	const L = radians(to.lon - from.lon);
	const [u1, u2] = [from, to].map(({ lat }) => Math.atan((1 - F) * Math.tan(radians(lat)))) as [
		number,
		number,
	];
	const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
	let lambda = L;
	for (let round = 0; round < 200; round++) {
		const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
		const sinSigma = Math.hypot(cosU2 * sinL, cosU1 * sinU2 - sinU1 * cosU2 * cosL);
		if (sinSigma === 0) return 0;
		const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosL;
		const sigma = Math.atan2(sinSigma, cosSigma);
		const sinAlpha = (cosU1 * cosU2 * sinL) / sinSigma;
		const cos2Alpha = 1 - sinAlpha ** 2;
		const cos2M = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cos2Alpha;
		const C = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
		const previous = lambda;
		lambda =
			L + (1 - C) * F * sinAlpha * (sigma + C * sinSigma * (cos2M + C * cosSigma * (2 * cos2M ** 2 - 1)));
		if (Math.abs(lambda - previous) > 1e-13) continue;
		const k = (cos2Alpha * (A ** 2 - B ** 2)) / B ** 2;
		const a = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)));
		const b = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)));
		const last = (b / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3);
		const delta = b * sinSigma * (cos2M + (b / 4) * (cosSigma * (2 * cos2M ** 2 - 1) - last));
		return B * a * (sigma - delta);
	}
	throw new Error('Vincenty does not converge: the points are almost antipodal');
}

/** Metres on the authalic sphere: within 0.56% of the ellipsoid everywhere. */
export function haversine(from: Point, to: Point): number {
	const [dLat, dLon] = [radians(to.lat - from.lat), radians(to.lon - from.lon)];
	const h =
		Math.sin(dLat / 2) ** 2 +
		Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(dLon / 2) ** 2;
	return 2 * AUTHALIC_RADIUS * Math.asin(Math.sqrt(h));
}
