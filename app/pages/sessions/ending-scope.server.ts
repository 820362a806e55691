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
  z.object({ scope: z.literal('selected'), handles: z.array(z.string()).max(1000) }),
  z.object({ scope: z.literal('others') }),
  z.object({ scope: z.literal('idle'), days }),
  z.object({
    scope: z.literal('application'),
    applicationId: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  }),
  z.object({ scope: z.literal('without-mfa') }),
]);

/**
 * Which sessions are to end, by the fields of a form or an address. Selected ones are named by `session` each, as
 * checkboxes do, or by `sessions` together, with dots between them.
 */
export const endingScopeSchema = z
  .object({
    scope: z.string(),
    session: z.array(z.string()).optional(),
    sessions: z.string().optional(),
    idle: z.string().optional(),
    application: z.string().optional(),
  })
  .transform(({ scope, session = [], sessions = '', idle, application }) => {
    const handles = [...session, ...sessions.split('.')].filter((handle) => handle !== '');
    const named = { scope, handles: [...new Set(handles)], days: idle, applicationId: application };
    return named as z.input<typeof scopeSchema>;
  })
  .pipe(scopeSchema);

/** The same, of an address; null for one that says none. */
export function parseEndingScope(params: URLSearchParams): EndingScope | null {
  const fields = { ...Object.fromEntries(params), session: params.getAll('session') };
  return endingScopeSchema.safeParse(fields).data ?? null;
}

/** The fields that name the scope, in addresses and forms. */
export function endingScopeFields(selection: EndingScope): [name: string, value: string][] {
  const scope: [string, string] = ['scope', selection.scope];
  switch (selection.scope) {
    case 'selected':
      return [scope, ['sessions', selection.handles.join('.')]];
    case 'idle':
      return [scope, ['idle', String(selection.days)]];
    case 'application':
      return [scope, ['application', selection.applicationId]];
    case 'others':
    case 'without-mfa':
      return [scope];
  }
}

/** The address of the page that says what ending them does, and asks. */
export function endingScopePath(selection: EndingScope): string {
  return `${paths.endSessions}?${new URLSearchParams(endingScopeFields(selection)).toString()}`;
}
