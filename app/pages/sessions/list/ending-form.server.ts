import { z } from 'zod';

const formSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), handle: z.string() }),
  z.object({ intent: z.literal('end-access'), handle: z.string() }),
  z.object({ intent: z.literal('refresh') }),
]);

/** What a form of the sessions page asks for, or null for a form that is not of that kind. */
export function parseEndingForm(form: URLSearchParams): z.infer<typeof formSchema> | null {
  return formSchema.safeParse(Object.fromEntries(form)).data ?? null;
}
