/** The explorers' looks, adopted by script: the security policy allows no style elements. */
import text from './explore.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adopts the style sheet, once a page. */
export function adoptStyle(): void {
	if (sheet) return;
	sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
