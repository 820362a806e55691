import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type OperatorConfig, operatorConfigSchema } from './operator-config';

/** The path of the operator's file, read into what it says; each problem is an issue that names its place. */
export const operatorConfigFile = z.string().transform((path, context): OperatorConfig => {
  const problem = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return problem('names a file that cannot be read');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problem(`names a file that is not JSON${lineOf(error, text)}`);
  }
  const parsed = operatorConfigSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const { path: place, message } of parsed.error.issues)
    problem(`has a problem at ${formatPlace(place)}: ${message}`);
  return z.NEVER;
});

function lineOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return '';
  return `, in line ${text.slice(0, Number(position)).split('\n').length}`;
}

/** Where in the file, as one would write it in a program: `ownFields[0].labels.en`. */
function formatPlace(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'its top';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
