import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createPersonalRecords, type PersonalRecords } from '~/cache/personal-records.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';

const keptFormSchema = z.object({
  /** The page with the form, without its query. */
  pathname: z.string(),
  fields: z.record(z.string(), z.array(z.string())),
});

type KeptForm = z.infer<typeof keptFormSchema>;

/** Forms whose person has to prove first who they are, from the form that was sent to the page after that. */
export type KeptForms = PersonalRecords<KeptForm>;

/** How long one is kept: as long as a sign-in may be expected to take. */
export const keptFormMs = minutes(15);

/** Forms kept in `cache`, sealed with the first of `secrets` and opened with any of them. */
export function createKeptForms(cache: Cache, secrets: readonly [string, ...string[]]): KeptForms {
  return createPersonalRecords({
    cache,
    sealedText: createSealedText(secrets, 'kept form'),
    kind: 'kept-form',
    schema: keptFormSchema,
    lifetimeMs: keptFormMs,
  });
}
