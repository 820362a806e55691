import { readFileSync } from 'node:fs';
import { installedFile } from '~/installation.server';
import stylesPath from '~/styles.css';

let styles: string | undefined;

/** The built style sheet, for pages to carry in themselves: a file would hold up their first paint. */
export function inlineStyles(): string {
  styles ??= readFileSync(installedFile('public', stylesPath), 'utf8');
  return styles;
}
