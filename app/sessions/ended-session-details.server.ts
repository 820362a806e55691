import { z } from 'zod';
import { type SealedText } from '~/cache/sealed-text.server';
import { cleanText } from '~/clean-text';
import { type EndedSessionDetails } from './ending-log';

const detailsSchema: z.ZodType<EndedSessionDetails, unknown> = z.object({
  userAgent: z.string().nullable(),
  countryCode: z.string().nullable(),
  createdAt: z.number().nullable(),
  lastSeenAt: z.number().nullable().default(null),
  endedFromUserAgent: z.string().nullable(),
});

/** User agents are cut to so many characters: what follows names nothing that a person would recognise. */
export const longestUserAgent = 300;

/** Names the details of one ending, so that those of another cannot be put in their place. */
export function nameOfDetails(userId: string, sessionId: string): string {
  return JSON.stringify([userId, sessionId]);
}

/** The details as they are kept: encrypted, user agents cut. */
export function sealDetails(
  name: string,
  details: EndedSessionDetails,
  sealedText: SealedText,
): string {
  const cut = (userAgent: string | null) =>
    cleanText(userAgent ?? '', { maxLength: longestUserAgent });
  return sealedText.seal(
    name,
    JSON.stringify({
      ...details,
      userAgent: cut(details.userAgent),
      endedFromUserAgent: cut(details.endedFromUserAgent),
    }),
  );
}

/** The details, or null for what was sealed with a secret that is gone, or by another release. */
export function openDetails(
  name: string,
  sealed: string,
  sealedText: SealedText,
): EndedSessionDetails | null {
  const text = sealedText.open(name, sealed);
  return text === null ? null : (detailsSchema.safeParse(JSON.parse(text)).data ?? null);
}
