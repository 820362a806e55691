import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { type Mfa } from '~/sessions/mfa';

/** How the person signed in to a session: the methods in order, and whether two-step verification was among them. */
export interface SignInView {
  methods: MethodView[];
  mfa: Mfa;
}

/** A method, and the factor of an MFA, by Auth0’s name or one of the tenant’s own. */
export interface MethodView {
  name: string;
  factor: string | null;
  at: ShownTime | null;
}

/** A method by the words people know; one that the portal does not know, by its own. */
export function formatMethod({ name, factor }: MethodView, t: Translate): string {
  switch (name) {
    case 'pwd':
    case 'passkey':
    case 'federated':
    case 'sms':
    case 'email':
      return t(`kit.method.${name}`);
    case 'mfa':
      return factor === null
        ? t('kit.method.mfa')
        : t('kit.method.mfaWith', { factor: formatFactor(factor, t) });
    default:
      return t('kit.method.other', { name });
  }
}

function formatFactor(factor: string, t: Translate): string {
  switch (factor) {
    case 'sms':
    case 'email':
      return t(`kit.method.${factor}`);
    case 'otp':
    case 'push-notification':
    case 'webauthn-roaming':
    case 'webauthn-platform':
    case 'recovery-code':
      return t(`kit.factor.${factor}`);
    default:
      return factor;
  }
}
