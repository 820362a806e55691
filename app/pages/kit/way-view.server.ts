import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ConnectionKind, kindOfIdentity } from '~/profile/connection';
import { formatIdentity } from '~/profile/format-provider';
import { roleOf, type WayIn, type WayRole } from '~/security/ways-in';
import { type MethodFormat, type MethodView, toMethodView } from './method-view.server';

/** One way into the account as pages show it. */
export type WayView = { role: WayRole; added: ShownTime | null; lastUsed: ShownTime | null } & (
  | { shows: 'password'; changed: ShownTime | null }
  /** `provider` as people call it, or as its tenant does; `account` is what the person is called there. */
  | { shows: 'linked-sign-in'; kind: ConnectionKind; provider: string; account: string | null }
  | { shows: 'email-codes'; email: string }
  | { shows: 'method'; method: MethodView }
);

/** One way in, with its times in the language and time zone of `format`. */
export function toWayView(way: WayIn, format: MethodFormat): WayView {
  const shown = (at: Date | null) => (at === null ? null : formatTime(at, format.words));
  const times = { role: roleOf(way), added: shown(way.addedAt), lastUsed: shown(way.lastUsedAt) };
  switch (way.kind) {
    case 'password':
      return { ...times, shows: 'password', changed: shown(way.changedAt) };
    case 'email-codes':
      return { ...times, shows: 'email-codes', email: way.email };
    case 'method':
      return { ...times, shows: 'method', method: toMethodView(way.method, format) };
    case 'linked-sign-in': {
      const { email, username, name } = way.identity;
      return {
        ...times,
        shows: 'linked-sign-in',
        kind: kindOfIdentity(way.identity),
        provider: formatIdentity(way.identity),
        account: email ?? username ?? name,
      };
    }
  }
}
