import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { safeReturnTo, signInSteps } from '~/auth/return-to';
import { message } from '~/i18n/message';
import { paths } from '~/paths';
import { preferencesSchema, rememberPreferences } from '~/preferences/preferences.server';
import { defineAct } from '~/request/act';

/** Remembers language and theme in this browser, and goes back to the page the person was on. */
export const changePreferences = defineAct({
  access: 'page',
  schema: preferencesSchema.extend({ returnTo: z.string().optional() }),
  invalidFormAt: 'error-page',
  // It sets cookies of this browser, and asks neither a store nor the tenant.
  limit: null,
  freshnessOf: () => 'routine',
  askedAt: () => paths.home,
  lock: null,
  event: null,
  nameSent: message('preferences.title'),
  async carryOut({ context, fields: { returnTo, ...preferences } }) {
    const { config } = context.services;
    const headers = new Headers();
    for (const cookie of rememberPreferences(preferences, config))
      headers.append('Set-Cookie', cookie);
    const back = { baseUrl: config.appBaseUrl, fallback: paths.home, avoid: signInSteps };
    return {
      result: 'done',
      answer: redirect(safeReturnTo(returnTo ?? null, back), { status: 303, headers }),
    };
  },
});
