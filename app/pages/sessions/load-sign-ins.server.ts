import { type SignIn, signInHistory } from '~/activity/account-changes';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type AppLoadContext } from '~/request/context';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { formatLoggedBrowser } from '~/pages/kit/format-names.server';
import { formatPlace } from '~/places/format-place.server';
import { type Reason } from '~/pages/kit/format-reason';
import { type PageFormat } from '~/pages/kit/page-format.server';

/** The latest sign-ins by the account's log, or why they are not known. */
export type SignInHistory =
  | { isKnown: false; reason: Reason }
  | {
      isKnown: true;
      signIns: PastSignIn[];
      /** When the log was read, where it stands in for one that cannot be had now. */
      asOf: ShownTime | null;
    };

/** One sign-in, with what is known of it. */
export interface PastSignIn {
  kind: SignIn['kind'];
  at: ShownTime;
  device: string;
  place: string | null;
  application: string | null;
}

interface Options {
  format: PageFormat;
  /** No more than so many are given. */
  most: number;
  options: CallOptions;
}

/** The latest sign-ins; null where this portal may not read the log. */
export async function loadSignIns(
  { services }: AppLoadContext,
  userId: string,
  { format, most, options }: Options,
): Promise<SignInHistory | null> {
  const reading = await toResult(services.activity.latest(userId, options));
  if (!reading.isKnown) return reading.reason === 'not_permitted' ? null : reading;
  const { events, asOf } = reading.value;
  return {
    isKnown: true,
    signIns: signInHistory(events)
      .slice(0, most)
      .map(({ kind, at, userAgent, ip, applicationName }) => ({
        kind,
        at: formatTime(at, format),
        device: formatLoggedBrowser(userAgent, format),
        place: formatPlace(ip, format),
        application: applicationName,
      })),
    asOf: asOf === null ? null : formatTime(asOf, format),
  };
}
