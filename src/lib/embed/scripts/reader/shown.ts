/** Goes up from a drawing when its box comes to stand beside another mark, or beside none: the detail is the row, or undefined. */
export const SHOWN_EVENT = 'markshown';
