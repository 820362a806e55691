import { type ReactNode } from 'react';
import { type Message, translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: Message | undefined;
  /** The control, by what ties it to its hint and its error. */
  children: (tied: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A control with its label, and in words below it what is wrong with what was typed. */
export function FormField({ id, label, hint, error, children }: Props) {
  const t = useTranslate();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [
    ...(hint === undefined ? [] : [hintId]),
    ...(error === undefined ? [] : [errorId]),
  ];
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hint === undefined ? null : (
        <p id={hintId} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} className="text-sm font-semibold text-danger">
          {translateMessage(t, error)}
        </p>
      )}
    </div>
  );
}
