import { type Translate } from '~/i18n/translate';
import { type ConnectionKind } from '~/profile/connection';

/** What a person calls a sign-in of theirs, with `provider` as people or its tenant call that. */
export function formatSignIn(
  { kind, provider }: { kind: ConnectionKind; provider: string },
  t: Translate,
): string {
  switch (kind) {
    case 'database':
    case 'custom-database':
      return t('security.kind.password');
    case 'passwordless-email':
      return t('security.kind.email');
    case 'passwordless-sms':
      return t('security.kind.sms');
    case 'social':
    case 'enterprise':
      return provider;
  }
}
