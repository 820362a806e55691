import { z } from 'zod';
import { localeNames } from '~/i18n/locales';
import { themes } from '~/preferences/theme';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { exportParts, type PartName, partNames } from './export-parts';
import { portalSessionShape } from './portal-session-shape';
import { place, text, time } from './shapes';

/** Why a part is not in the file; `turned_off`: the operator shows it to nobody. */
export const missingReasons = [...tenantErrorCodes, 'turned_off'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** What is in no file, whoever asks for it. */
export const leftOut = [
  'secrets',
  'internal-ids',
  'whole-numbers-and-addresses',
  'waiting-mails',
  'counters',
  'data-of-applications',
] as const;

/** The browser that the file was asked for in: what the portal keeps of it in its record and its cookies. */
export const askedFromSchema = z.strictObject({
  userAgent: text,
  place: place.nullable(),
  language: z.enum(localeNames),
  timeZone: z.string(),
  appearance: z.enum(themes),
  session: portalSessionShape,
});
export type AskedFrom = z.infer<typeof askedFromSchema>;

type Parts = { [Name in PartName]: z.ZodNullable<(typeof exportParts)[Name]['schema']> };

const parts = Object.fromEntries(
  partNames.map((name) => [name, exportParts[name].schema.nullable()]),
) as unknown as Parts;

/** The whole file as JSON; `docs/data-export.schema.json` is made of it. */
export const exportDocumentSchema = z
  .strictObject({
    format: z.literal('latchkey-data-export'),
    version: z.literal(1),
    askedAt: time,
    completedAt: time,
    askedFrom: askedFromSchema,
    missing: z
      .array(z.strictObject({ part: z.enum(partNames), reason: z.enum(missingReasons) }))
      .describe('Parts that are null, and why'),
    leftOut: z.array(z.enum(leftOut)).describe('What no file has'),
    ...parts,
  })
  .describe(
    'Everything that Latchkey can show a person of their account, and all that it keeps of them.',
  );

export type ExportDocument = z.infer<typeof exportDocumentSchema>;
