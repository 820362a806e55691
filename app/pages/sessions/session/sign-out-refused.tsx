import { useTranslate } from '~/i18n/use-translate';
import { ActRefused } from '~/pages/kit/act-refused';
import { SignOutFailure } from '~/pages/sessions/sign-out-failure';
import { type RefusedAct } from '~/request/refused-act';
import { SubmitButton } from '~/ui/submit-button';
import { type SessionPageData } from './load-session-page.server';
import { signOutFormId } from './sign-out';

/** Says which session is not signed out, why, and offers to try again, above its page. */
export function SignOutRefused(props: { refused: RefusedAct; page: SessionPageData }) {
  const t = useTranslate();
  const { refused, page } = props;
  if (page.shows !== 'session') return <ActRefused refused={refused} />;
  const { device, endingSince, expired } = page;
  // What is not permitted stays so until an operator changes it.
  const canTryAgain =
    refused.problem?.kind !== 'not-permitted' && endingSince === null && expired === null;
  return (
    <SignOutFailure refused={refused} device={device}>
      {canTryAgain ? (
        <p className="actions">
          <SubmitButton
            form={signOutFormId}
            name="intent"
            value="end"
            className="button button-plain"
            pendingText={t('sessions.signOut.pending')}
            pendingName={t('sessions.signOut.pendingNamed', { device })}
          >
            {t('sessions.failure.tryAgain')}
          </SubmitButton>
        </p>
      ) : null}
    </SignOutFailure>
  );
}
