import { readFileSync, statSync } from 'node:fs';
import { type z } from 'zod';

/** Larger than any file that a person writes for the portal. */
const longestJsonFileBytes = 262_144;

/** What a file says, or what is wrong with it: each problem goes on after the name of what names the file. */
export type JsonFileReading<T> = { value: T } | { problems: string[] };

/** Reads a JSON file by its schema. Each problem of what it says names its place. */
export function readJsonFile<T>(path: string, schema: z.ZodType<T, unknown>): JsonFileReading<T> {
  const text = textOf(path);
  if ('problems' in text) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch (error) {
    return { problems: [`names a file that is not JSON${lineOf(error, text.value)}`] };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path: place, message }) => problemAt(place, message)),
  };
}

/** What is wrong at a place in a file, as one would write the place in a program: `ownFields[0].labels.en`. */
export function problemAt(place: readonly PropertyKey[], message: string): string {
  return `has a problem at ${formatPlace(place)}: ${message}`;
}

function textOf(path: string): JsonFileReading<string> {
  try {
    const file = statSync(path);
    // A pipe or a device might never end.
    if (!file.isFile()) return { problems: ['names something that is not a file'] };
    if (file.size > longestJsonFileBytes)
      return { problems: [`names a file of more than ${longestJsonFileBytes} bytes`] };
    return { value: readFileSync(path, 'utf8') };
  } catch {
    return { problems: ['names a file that cannot be read'] };
  }
}

function lineOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return '';
  return `, in line ${text.slice(0, Number(position)).split('\n').length}`;
}

function formatPlace(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'its top';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
