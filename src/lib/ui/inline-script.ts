/** A script of ours as an element; `text` comes from `?script`, and the security policy knows its hash. */
export const inlineScript = (text: string): string => `<script>${text}</script>`;
