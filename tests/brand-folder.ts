import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The smallest picture there is of an SVG. */
export const plainSvg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"/>';

/** A brand's file with the files beside it, for as long as a test takes; gives the path of the first. */
export function brandFolder(
  brand: unknown,
  files: Record<string, string | Uint8Array> = {},
  onFinished: (remove: () => void) => void = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-brand-'));
  onFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const path = join(folder, 'brand.json');
  writeFileSync(path, typeof brand === 'string' ? brand : JSON.stringify(brand));
  return path;
}
