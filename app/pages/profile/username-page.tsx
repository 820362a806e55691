import { message, translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { FormField } from './form-field';
import { type UsernamePageData } from './load-username.server';

const notReadTexts = {
  'not-permitted': message('profile.reason.scopeMissing'),
  'credentials-refused': message('profile.reason.scopeMissing'),
};

interface Props {
  page: UsernamePageData;
  refused: RefusedAct | undefined;
}

/** Asks for a new user name, and says what it does. */
export function UsernamePage({ page, refused }: Props) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={paths.profile} label={t('profile.title')} />
      <section className="card space-y-4" aria-labelledby="username-change">
        <h1 id="username-change" className="text-2xl font-bold">
          {t('username.title')}
        </h1>
        {page.kind === 'problem' ? (
          <ProblemMessage problem={page.problem} texts={notReadTexts} />
        ) : (
          <>
            <p>
              {t('username.current')} <bdi>{page.current ?? t('profile.notSet')}</bdi>
            </p>
            {page.kind === 'kept' ? (
              <p>{translateMessage(t, page.reason)}</p>
            ) : (
              <Form length={page.length} refused={refused} />
            )}
          </>
        )}
      </section>
    </>
  );
}

function Form({
  length,
  refused,
}: {
  length: { min: number; max: number };
  refused: RefusedAct | undefined;
}) {
  const t = useTranslate();
  return (
    <>
      <p>{t('username.signedOut')}</p>
      <form method="post" className="max-w-xl space-y-4">
        <FormField
          id="new-username"
          label={t('username.new')}
          hint={t('username.problem.length', length)}
          error={refused?.fieldErrors.username}
        >
          {(tied) => (
            <input
              {...tied}
              name="username"
              type="text"
              dir="ltr"
              required
              maxLength={length.max}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={refused?.fields.username?.[0] ?? ''}
              className="field w-full"
            />
          )}
        </FormField>
        <p className="actions">
          <FormToken />
          <SubmitButton className="button button-primary" pendingText={t('profile.saving')}>
            {t('username.change')}
          </SubmitButton>
          <a href={paths.profile} className="button button-plain">
            {t('kit.cancel')}
          </a>
        </p>
      </form>
    </>
  );
}
