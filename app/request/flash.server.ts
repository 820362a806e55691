import { z } from 'zod';
import { createHostCookie, type HostCookieOptions } from '~/host-cookie.server';
import { isMessageKey } from '~/i18n/message';

/**
 * What a page says once, about what was just done. It travels in a signed cookie from the redirect to
 * the next page, so that the message is plain HTML there.
 */
const flashSchema = z.object({
  message: z.object({
    key: z.string().refine(isMessageKey),
    values: z.record(z.string().max(40), z.union([z.string().max(200), z.number()])),
  }),
  tone: z.enum(['good', 'warn', 'danger']),
  /** The number of the receipt that tells more. */
  receipt: z.string().max(20).optional(),
});

export type Flash = z.infer<typeof flashSchema>;

export interface Flashes {
  /** The `Set-Cookie` value that carries the message to the next page. */
  set(flash: Flash): Promise<string>;
  /** The message for this page, and the `Set-Cookie` value that keeps it from showing again. */
  take(request: Request): Promise<{ flash: Flash; clear: string } | null>;
}

/** Messages in a signed cookie that lasts a minute; `secrets` as for all cookies, the first signs. */
export function createFlashes(options: Pick<HostCookieOptions, 'isSecure' | 'secrets'>): Flashes {
  const cookie = createHostCookie('latchkey_flash', { ...options, maxAge: 60 });
  return {
    set: (flash) => cookie.serialize(flashSchema.parse(flash)),
    async take(request) {
      const header = request.headers.get('cookie');
      // Nearly all pages come without one, and need no parser to find that out.
      if (header?.includes(cookie.name) !== true) return null;
      const value: unknown = await cookie.parse(header);
      const parsed = flashSchema.safeParse(value);
      if (!parsed.success) return null;
      return { flash: parsed.data, clear: await cookie.serialize('', { maxAge: 0 }) };
    },
  };
}
