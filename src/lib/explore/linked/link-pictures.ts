/** Fetches what links the pictures when the page has been painted. */
requestAnimationFrame(() => setTimeout(() => void import('./look.ts')));
