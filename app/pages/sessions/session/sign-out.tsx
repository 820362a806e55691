import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { EffectsSentence } from '~/pages/sessions/effects-sentence';
import { SubmitButton } from '~/ui/submit-button';
import { type SessionShown } from './load-session-page.server';

/** The form that signs the session out, which a button elsewhere on the page may send too. */
export const signOutFormId = 'sign-out';

/** What signing out does, in a sentence, and the button. */
export function SignOut({ session }: { session: SessionShown }) {
  const t = useTranslate();
  const { device, href, isCurrent, effects } = session;
  return (
    <form id={signOutFormId} method="post" action={href} className="card space-y-3 print:hidden">
      <p>
        {isCurrent ? `${t('session.signOut.current')} ` : null}
        {effects.applications.length > 0 ? (
          <EffectsSentence effects={effects.sum} />
        ) : isCurrent ? null : (
          t('session.signOut.other')
        )}
      </p>
      <div className="actions">
        <SubmitButton
          name="intent"
          value="end"
          className="button button-danger"
          aria-label={t(isCurrent ? 'sessions.signOut.current' : 'sessions.signOut.named', {
            device,
          })}
          pendingText={t('sessions.signOut.pending')}
          pendingName={t('sessions.signOut.pendingNamed', { device })}
        >
          {t('sessions.signOut')}
        </SubmitButton>
      </div>
      <FormToken />
    </form>
  );
}
