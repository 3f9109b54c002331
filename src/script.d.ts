/** A script bundled into one text by build/script.js, to be inlined or served as it stands. */
declare module '*?script' {
	const text: string;
	export default text;
}
