import { z } from 'zod';
import { isTimeZone } from '~/i18n/time-zone.server';
import { message } from '~/i18n/message';
import {
  preferencesSchema,
  rememberPreferences,
  rememberTimeZone,
} from '~/preferences/preferences.server';
import { defineAct } from '~/request/act';
import { redirectToResult } from '~/request/result-page.server';

/** An empty value leaves the time zone to the account and the browser. */
const timeZone = z
  .string()
  .refine((zone) => zone === '' || isTimeZone(zone))
  .transform((zone) => (zone === '' ? null : zone));

/** Remembers language, appearance and time zone in this browser. */
export const choosePreferences = defineAct({
  access: 'person',
  schema: preferencesSchema.extend({ timeZone }),
  // It sets cookies of this browser, and asks neither a store nor the tenant.
  limit: null,
  freshnessOf: () => 'routine',
  askedAt: ({ request }) => new URL(request.url).pathname,
  lock: null,
  event: null,
  nameSent: message('preferences.title'),
  async carryOut({ context, request, fields: { timeZone: zone, ...preferences } }) {
    const { config } = context.services;
    const answer = await redirectToResult(context, new URL(request.url).pathname, {
      message: message('preferences.kept'),
      tone: 'good',
    });
    for (const cookie of [
      ...rememberPreferences(preferences, config),
      rememberTimeZone(zone, config),
    ])
      answer.headers.append('Set-Cookie', cookie);
    return { result: 'done', answer };
  },
});
