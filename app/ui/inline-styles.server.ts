import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylesPath from '~/styles.css';

let styles: string | undefined;

/** The built style sheet, for pages to carry in themselves: a file would hold up their first paint. */
export function inlineStyles(): string {
  styles ??= readFileSync(join('public', stylesPath), 'utf8');
  return styles;
}
