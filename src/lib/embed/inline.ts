/** Scripts that stand in a page as they stand in their file; svelte.config.js lets the policy allow them by their hash. */
import correction from './correction.js?raw';

/** Reads the notice of `ui/Correction.svelte`, above it in the page. */
export const CORRECTION_SCRIPT = `<script>${correction}</script>`;
