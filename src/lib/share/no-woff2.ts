/** Stands in the browser for the decoder of WOFF2 that fontkit brings, half of its size: our typefaces are TTF. */
export default function decompress(): never {
	throw new TypeError('a WOFF2 font, TTF was expected');
}
