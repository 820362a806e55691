import { type ComponentProps } from 'react';
import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { type RefusedAct } from '~/request/refused-act';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'name'> {
  name: string;
  label: string;
  hint?: string;
  refused: RefusedAct | undefined;
}

/** A field with its label, and what is wrong with it in words. */
export function TextField({ name, label, hint, refused, className = '', ...input }: Props) {
  const t = useTranslate();
  const error = refused?.fieldErrors[name];
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
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- Unless a message above takes the focus.
        autoFocus={error !== undefined && refused?.message === null}
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
