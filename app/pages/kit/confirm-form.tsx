import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { SubmitButton } from '~/ui/submit-button';
import { FormToken } from './form-token';

interface Props {
  /** What the button says, and what it says once it is pressed. */
  text: string;
  pendingText: string;
  /** Where one goes who would rather not. */
  cancelTo: string;
  cancelText?: string;
  /** `confirm` for what ends or takes away something. */
  look?: 'confirm' | 'primary';
  /** For an address that takes several acts. */
  intent?: string;
  /** Hidden fields. */
  children?: ReactNode;
}

/** Does what the page has asked about, by one button, or leads away from it. */
export function ConfirmForm({
  text,
  pendingText,
  cancelTo,
  cancelText,
  look = 'confirm',
  intent,
  children,
}: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="actions">
      <FormToken />
      {children}
      <SubmitButton
        {...(intent === undefined ? {} : { name: 'intent', value: intent })}
        className={`button button-${look}`}
        pendingText={pendingText}
      >
        {text}
      </SubmitButton>
      <a className="button button-plain" href={cancelTo}>
        {cancelText ?? t('kit.cancel')}
      </a>
    </form>
  );
}
