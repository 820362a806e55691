/** Between two facts of a line. It stays with what is before it, so that no line begins with a dot. */
export const separator = '\u00a0· ';
