import { z } from 'zod';

const formSchema = z.object({ intent: z.literal('end'), handle: z.string() });

/** The handle of the session that a form wants ended, or null for a form that is not of that kind. */
export function parseEndingForm(form: URLSearchParams): string | null {
  return formSchema.safeParse(Object.fromEntries(form)).data?.handle ?? null;
}
