import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SubmitButton } from '~/ui/submit-button';

interface Props {
  action: string;
  /** What it signs out, with dots between them; null where the address says so. */
  handles: string | null;
  text: string;
  buttonClass?: string;
  /** The way out. */
  back: { href: string; text: string };
  /** What else the form asks. */
  children?: ReactNode;
}

/** Signs several sessions out. */
export function EndingForm({
  action,
  handles,
  text,
  buttonClass = 'button-confirm',
  back,
  children,
}: Props) {
  const t = useTranslate();
  return (
    <form method="post" action={action} className="space-y-3">
      <FormToken />
      {handles === null ? null : <input type="hidden" name="sessions" value={handles} />}
      {children}
      <div className="actions">
        <SubmitButton
          className={`button ${buttonClass}`}
          pendingText={t('sessions.signOut.pending')}
        >
          {text}
        </SubmitButton>
        <a className="button button-plain" href={back.href}>
          {back.text}
        </a>
      </div>
    </form>
  );
}
