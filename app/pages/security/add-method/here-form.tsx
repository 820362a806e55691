import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { type SetUpKind } from '~/security/set-up-road';
import { SubmitButton } from '~/ui/submit-button';
import { TextField } from './text-field';

interface Props {
  kind: SetUpKind;
  refused: RefusedAct | undefined;
}

const beginTexts = {
  app: 'addMethod.begin',
  sent: 'confirmCode.send',
  savedCode: 'addMethod.link.recovery-code',
} as const;

const beginningTexts = {
  app: 'addMethod.beginning',
  sent: 'confirmCode.sending',
  savedCode: 'security.code.pending',
} as const;

/** Says what comes next where something is set up in the portal itself, and begins with it. */
export function HereForm({ kind, refused }: Props) {
  const t = useTranslate();
  const next =
    kind === 'authenticator-app' ? 'app' : kind === 'recovery-code' ? 'savedCode' : 'sent';
  return (
    <>
      <p>{t(`addMethod.next.${next}`)}</p>
      <p>{t('addMethod.stays')}</p>
      <form method="post" className="space-y-4">
        <FormToken />
        <input type="hidden" name="intent" value="begin" />
        {kind === 'phone' ? <PhoneFields refused={refused} /> : null}
        {kind === 'email' ? (
          <TextField
            name="email"
            label={t('addMethod.email')}
            type="email"
            autoComplete="email"
            dir="ltr"
            className="w-full"
            maxLength={320}
            defaultValue={refused?.fields.email?.[0] ?? ''}
            refused={refused}
          />
        ) : null}
        <p className="actions">
          <SubmitButton className="button button-primary" pendingText={t(beginningTexts[next])}>
            {t(beginTexts[next])}
          </SubmitButton>
          <a className="button button-plain" href={paths.addMethod}>
            {t('kit.cancel')}
          </a>
        </p>
      </form>
    </>
  );
}

function PhoneFields({ refused }: Pick<Props, 'refused'>) {
  const t = useTranslate();
  const chosen = refused?.fields.delivery?.[0] ?? 'sms';
  return (
    <>
      <TextField
        name="number"
        label={t('security.method.phone')}
        hint={t('addMethod.number.hint')}
        type="tel"
        autoComplete="tel"
        dir="ltr"
        className="w-full"
        maxLength={40}
        defaultValue={refused?.fields.number?.[0] ?? ''}
        refused={refused}
      />
      <fieldset className="space-y-1">
        <legend className="font-semibold">{t('addMethod.delivery')}</legend>
        {(['sms', 'voice'] as const).map((delivery) => (
          <label key={delivery} className="flex items-center gap-2 py-1">
            <input
              type="radio"
              className="size-6 shrink-0"
              name="delivery"
              value={delivery}
              defaultChecked={chosen === delivery}
            />
            {t(`security.kind.${delivery}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
