/** How the layer looks, in the colours of ui/palette.css; added by script, since the security policy allows no other style. */
export const STYLE = `
.widths { position: relative }
.marks { position: absolute; inset: 0; pointer-events: none }
.ring {
	position: absolute; pointer-events: none; border: 2px solid var(--text); border-radius: 4px;
	outline: 2px solid var(--ground); outline-offset: 0
}
.tip {
	position: absolute; z-index: 1; box-sizing: border-box; width: max-content; max-width: min(20rem, 100%);
	padding: 0.5rem 0.625rem; overflow: auto; border: 1px solid var(--rule); border-radius: 3px;
	background: var(--paper); color: var(--text); font-size: 0.875rem; line-height: 1.4
}
.tip p { margin: 0 }
.tip .tip-rests { color: var(--soft); font-size: 0.8125rem }
.tip q { quotes: '“' '”' }
.tip a { display: inline-block; min-width: 24px; line-height: 24px }
.tip[hidden], .ring[hidden] { display: none }
`;
