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
  const twice = keyGivenTwice(text.value);
  if (twice !== null) return { problems: [`has ${JSON.stringify(twice)} twice in one object`] };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return {
    problems: parsed.error.issues.flatMap((issue) =>
      messagesOf(issue).map((message) => problemAt(issue.path, message)),
    ),
  };
}

/** Of a key that is refused, what is wrong with it. */
function messagesOf(issue: z.core.$ZodIssue): string[] {
  const issues = issue.code === 'invalid_key' ? issue.issues : [issue];
  return issues.map(({ message }) => message);
}

/** What is wrong at a place in a file, as one would write the place in a program: `ownFields[0].labels.en`. */
export function problemAt(place: readonly PropertyKey[], message: string): string {
  return `has a problem at ${formatPlace(place)}: ${message}`;
}

function textOf(path: string): JsonFileReading<string> {
  let bytes: Buffer;
  try {
    const file = statSync(path);
    // A pipe or a device might never end.
    if (!file.isFile()) return { problems: ['names something that is not a file'] };
    if (file.size > longestJsonFileBytes)
      return { problems: [`names a file of more than ${longestJsonFileBytes} bytes`] };
    bytes = readFileSync(path);
  } catch {
    return { problems: ['names a file that cannot be read'] };
  }
  try {
    // Leaves out the mark that some editors put in front.
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problems: ['names a file that is not in UTF-8'] };
  }
}

/**
 * A key that an object has twice, of which `JSON.parse` would take the last without a word (RFC 8259 section 4); null
 * where there is none. For what has been parsed already.
 */
function keyGivenTwice(json: string): string | null {
  /** The keys of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    const keys = open.at(-1);
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && keys instanceof Set) {
      if (keys.has(last)) return last;
      keys.add(last);
    } else last = String(JSON.parse(token));
  }
  return null;
}

function lineOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return '';
  return `, in line ${text.slice(0, Number(position)).split('\n').length}`;
}

function formatPlace(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'its top';
  return path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part);
      return /^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
