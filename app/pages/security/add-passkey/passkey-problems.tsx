import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';

/** Why a browser made no passkey, by the names that `enhance/make-passkey.ts` has for them. */
const problems = ['unsupported', 'cancelled', 'known', 'address', 'device', 'failed'] as const;

/** The words for it, of which the page's script shows the ones that hold; and what whoever has no script reads. */
export function PasskeyProblems() {
  const t = useTranslate();
  return (
    <>
      <p className="notice notice-warn without-script">
        {t('passkeys.noScript')} <OtherWays />
      </p>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} hidden className="notice notice-warn" data-passkey-problem={problem}>
            {t(`passkeys.problem.${problem}`)} {problem === 'unsupported' ? <OtherWays /> : null}
          </p>
        ))}
      </div>
    </>
  );
}

function OtherWays() {
  const t = useTranslate();
  return (
    <a href={paths.security} className="inline-block py-0.5">
      {t('passkeys.otherWays')}
    </a>
  );
}
