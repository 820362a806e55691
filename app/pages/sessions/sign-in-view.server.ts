import { formatTime, type TimeFormat } from '~/i18n/format-time.server';
import { mfaOf } from '~/sessions/mfa';
import { type AccountSession } from '~/sessions/session';
import { type SignInView } from '~/pages/kit/format-sign-in-methods';

/** How the person signed in to a session. */
export function toSignInView(
  session: Pick<AccountSession, 'methods'>,
  format: TimeFormat,
): SignInView {
  return {
    methods: session.methods.map(({ name, factor, at }) => ({
      name,
      factor,
      at: at === null ? null : formatTime(at, format),
    })),
    mfa: mfaOf(session),
  };
}
