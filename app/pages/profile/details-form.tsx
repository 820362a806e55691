import { type Message } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { type RefusedAct } from '~/request/refused-act';
import { SubmitButton } from '~/ui/submit-button';
import { FormField } from './form-field';
import { type FieldLabel, type FormField as Field } from './load-fields.server';

interface Props {
  fields: readonly Field[];
  version: string;
  refused: RefusedAct | undefined;
}

/** The names and the own fields that can be changed. */
export function DetailsForm({ fields, version, refused }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="max-w-xl space-y-4">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="version" value={version} />
      {fields.map((field) => (
        <DetailsField
          key={field.name}
          field={field}
          value={refused?.fields[field.name]?.[0] ?? field.value}
          error={refused?.fieldErrors[field.name]}
        />
      ))}
      <p className="actions">
        <FormToken />
        <SubmitButton className="button button-primary" pendingText={t('profile.saving')}>
          {t('profile.save')}
        </SubmitButton>
      </p>
    </form>
  );
}

interface FieldProps {
  field: Field;
  value: string;
  error: Message | undefined;
}

function DetailsField({ field: { name, label, input, autoComplete }, value, error }: FieldProps) {
  const labelOf = useFieldLabel();
  const common = { name, defaultValue: value, autoComplete, className: 'field w-full' };
  return (
    <FormField id={`field-${name}`} label={labelOf(label)} error={error}>
      {(tied) => {
        switch (input.type) {
          case 'choice':
            return (
              <select {...common} {...tied}>
                <NotSet />
                {input.choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.text}
                  </option>
                ))}
              </select>
            );
          case 'number':
            return (
              <input
                {...common}
                {...tied}
                type="number"
                step={input.isWhole ? 1 : 'any'}
                min={input.minimum}
                max={input.maximum}
              />
            );
          case 'date':
            return (
              <input {...common} {...tied} type="date" min={input.earliest} max={input.latest} />
            );
          default:
            return (
              // What people are called may run the other way than the page.
              <input
                {...common}
                {...tied}
                type={input.type}
                dir={input.type === 'url' ? 'ltr' : 'auto'}
                maxLength={input.maximumLength}
              />
            );
        }
      }}
    </FormField>
  );
}

function NotSet() {
  const t = useTranslate();
  return <option value="">{t('profile.notSet')}</option>;
}

/** What a field is called on the page. */
export function useFieldLabel(): (label: FieldLabel) => string {
  const t = useTranslate();
  return (label) => ('own' in label ? label.own : t(`profile.field.${label.name}`));
}
