import { type Translate } from '~/i18n/translate';
import { type SignInView } from '~/pages/security/sign-in-view.server';

/** What a person calls a sign-in of theirs. */
export function formatSignIn(
  { kind, provider }: Pick<SignInView, 'kind' | 'provider'>,
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
