import { type ComponentProps } from 'react';
import { type Message, translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'name'> {
  name: string;
  label: string;
  hint?: string;
  error: Message | undefined;
}

/** A field with its label, and what is wrong with it in words. */
export function TextField({ name, label, hint, error, className = '', ...input }: Props) {
  const t = useTranslate();
  const described = [
    error === undefined ? null : `${name}-error`,
    hint === undefined ? null : `${name}-hint`,
  ].filter((id) => id !== null);
  return (
    <div className="space-y-1">
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <input
        {...input}
        id={name}
        name={name}
        required
        // eslint-disable-next-line jsx-a11y/no-autofocus -- Who has sent a form waits for nothing else.
        autoFocus={error !== undefined}
        className={`field max-w-full text-start ${className}`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {error === undefined ? null : (
        <p id={`${name}-error`} role="alert" className="font-semibold text-danger">
          {translateMessage(t, error)}
        </p>
      )}
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
