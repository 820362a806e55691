import type { z } from 'zod';
import { Problem, type ValidationError } from '../http/problem';

/** The body of a request; refuses one that does not fit, with everything that is wrong with it. */
export function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ message, path }): ValidationError => {
    const field = path.join('.');
    return {
      detail: message,
      field: field || undefined,
      pointer: field ? `/${path.join('/')}` : undefined,
      source: 'body',
    };
  });
  throw new Problem(400, 'Invalid request payload input', errors);
}
