import { formatTime, type TimeFormat } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { mfaOf } from '~/sessions/mfa';
import { type AccountSession, type SignInMethod } from '~/sessions/session';
import { listWords } from '~/pages/kit/names.server';
import { type WordedSection } from '~/pages/kit/worded-facts';

/** How the person signed in to a session: methods with their times, second step, and whether it is kept. */
export function wordSignIn(
  session: Pick<AccountSession, 'methods' | 'isPersistent'>,
  format: TimeFormat & { translate: Translate },
): WordedSection {
  const { translate } = format;
  const { methods, isPersistent } = session;
  const unknown = translate('sessions.unknown');
  return {
    heading: translate('server.session.how'),
    facts: [
      {
        term: translate('server.session.methods'),
        value:
          methods.length === 0
            ? { as: 'text', text: unknown }
            : {
                as: 'list',
                entries: methods.map((method) => ({
                  text: nameMethod(method, translate),
                  time: method.at === null ? null : formatTime(method.at, format),
                })),
              },
      },
      {
        term: translate('server.session.secondStep'),
        value: { as: 'text', text: translate(`server.secondStep.${mfaOf(session)}`) },
      },
      {
        term: translate('server.session.persistence'),
        value: {
          as: 'text',
          text:
            isPersistent === null
              ? unknown
              : translate(isPersistent ? 'server.session.persistent' : 'server.session.transient'),
        },
      },
    ],
    notes: [],
  };
}

/** The same in a few words. */
export function nameSignIn(
  session: Pick<AccountSession, 'methods'>,
  { locale, translate }: Pick<TimeFormat, 'locale'> & { translate: Translate },
): string {
  const first = session.methods.filter(({ name }) => name !== 'mfa');
  const step = mfaOf(session);
  if (first.length === 0)
    return translate(step === 'unknown' ? 'server.signIn.notTold' : 'server.signIn.onlySecondStep');
  const names = new Set(first.map((method) => nameMethod(method, translate)));
  return translate(`server.signIn.${step}`, { methods: listWords([...names], locale) });
}

/** A sign-in method by the words people know; one that the portal does not know, by its own. */
function nameMethod({ name, factor }: SignInMethod, translate: Translate): string {
  switch (name) {
    case 'pwd':
    case 'passkey':
    case 'federated':
    case 'sms':
    case 'email':
      return translate(`server.method.${name}`);
    case 'mfa':
      return factor === null
        ? translate('server.method.mfa')
        : translate('server.method.mfaWith', { factor: nameFactor(factor, translate) });
    default:
      return translate('server.method.other', { name });
  }
}

function nameFactor(factor: string, translate: Translate): string {
  switch (factor) {
    case 'sms':
    case 'email':
      return translate(`server.method.${factor}`);
    case 'otp':
    case 'push-notification':
    case 'webauthn-roaming':
    case 'webauthn-platform':
    case 'recovery-code':
      return translate(`server.factor.${factor}`);
    default:
      return factor;
  }
}
