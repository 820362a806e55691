import { z } from 'zod';
import { paths } from '~/paths';
import { type EndingScope } from '~/sessions/end-sessions.server';

/** As many sessions as the portal lists, with the longest handles there can be. */
export const longestEndingForm = 262_144;

const days = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().int().min(1).max(365));

const scopeSchema = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('ticked'), handles: z.array(z.string()).max(1000) }),
  z.object({ scope: z.literal('others') }),
  z.object({ scope: z.literal('idle'), days }),
  z.object({
    scope: z.literal('application'),
    applicationId: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  }),
  z.object({ scope: z.literal('without-second-step') }),
]);

/**
 * Reads which sessions are to end from an address or a form; null for what says none. Ticked ones are named
 * by `session` each, as checkboxes do, or by `sessions` together, with dots between them.
 */
export function parseEndingScope(params: URLSearchParams): EndingScope | null {
  const together = params.get('sessions')?.split('.') ?? [];
  const handles = [...params.getAll('session'), ...together].filter((handle) => handle !== '');
  const parsed = scopeSchema.safeParse({
    scope: params.get('scope'),
    handles: [...new Set(handles)],
    days: params.get('idle') ?? undefined,
    applicationId: params.get('application') ?? undefined,
  });
  return parsed.data ?? null;
}

/** The fields that name the scope, in addresses and forms. */
export function endingScopeFields(selection: EndingScope): [name: string, value: string][] {
  const scope: [string, string] = ['scope', selection.scope];
  switch (selection.scope) {
    case 'ticked':
      return [scope, ['sessions', selection.handles.join('.')]];
    case 'idle':
      return [scope, ['idle', String(selection.days)]];
    case 'application':
      return [scope, ['application', selection.applicationId]];
    case 'others':
    case 'without-second-step':
      return [scope];
  }
}

/** The address of the page that says what ending them does, and asks. */
export function endingScopePath(selection: EndingScope): string {
  return `${paths.endSessions}?${new URLSearchParams(endingScopeFields(selection)).toString()}`;
}
