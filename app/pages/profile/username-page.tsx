import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { SubmitButton } from '~/ui/submit-button';
import { FieldPage } from './field-page';
import { FormField } from './form-field';
import { type UsernamePageData } from './load-username.server';

interface Props {
  page: UsernamePageData;
  refused: RefusedAct | undefined;
}

/** Asks for a new user name, and says what it does. */
export function UsernamePage({ page, refused }: Props) {
  const t = useTranslate();
  return (
    <FieldPage
      id="username-change"
      heading={t('username.title')}
      currently={t('username.current')}
      page={page}
    >
      {page.kind === 'form' ? <Form length={page.length} refused={refused} /> : null}
    </FieldPage>
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
