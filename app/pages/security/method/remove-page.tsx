import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { formatList } from '~/pages/kit/format-list';
import { Forecast } from '~/pages/security/forecast';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { formatMethodName } from '~/pages/kit/format-method';
import { formatWayBriefly } from '~/pages/kit/format-way';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { type MethodShown } from './load-method.server';

/** Says what is left without a method, and asks whether it is to go; or why it stays. */
export function RemovePage({ page }: { page: MethodShown }) {
  const t = useTranslate();
  const { method, removal, keptFor, remaining, forecast, locale } = page;
  const name = formatMethodName(method, t);
  const isPasskey = method.passkey !== null;
  if (keptFor !== null) return <Refused page={page} why={formatPolicyReason(keptFor, t)} />;
  if (removal.refusal !== null)
    return <Refused page={page} why={t(`security.refused.${removal.refusal}`)} />;
  const ways = formatList([...new Set(remaining.map((way) => formatWayBriefly(way, t)))], locale);
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={method.href} label={name} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        {t('security.remove.heading', { name })}
      </h1>
      {method.isConfirmed ? (
        <div className="card space-y-3">
          {remaining.length === 0 ? null : <p>{t('security.remove.keeps', { ways })}</p>}
          <h2 className="font-bold">{t('security.forecast.after')}</h2>
          <Forecast forecast={forecast} locale={locale} />
        </div>
      ) : (
        <p>{t('security.remove.unfinished')}</p>
      )}
      {isPasskey ? <p>{t('security.remove.passkeyStays')}</p> : null}
      {isPasskey || !method.isConfirmed ? null : <p>{t('security.remove.forgets')}</p>}
      <form method="post" className="space-y-4">
        <FormToken />
        {removal.isLastFactor ? (
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="last-factor"
              required
              className="h-5 w-5 shrink-0 accent-accent"
            />
            {t('security.remove.lastFactor')}
          </label>
        ) : null}
        <div className="actions">
          <SubmitButton
            className="button button-confirm"
            pendingText={t('security.remove.pending')}
          >
            {t(isPasskey ? 'security.remove.passkey' : 'security.remove.method')}
          </SubmitButton>
          <a className="button button-plain" href={method.href}>
            {t('kit.cancel')}
          </a>
        </div>
      </form>
    </div>
  );
}

function Refused({ page: { method }, why }: { page: MethodShown; why: string }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={method.href} label={formatMethodName(method, t)} />
      <h1 className="text-2xl font-bold">{t('security.remove.refused')}</h1>
      <p>{why}</p>
    </div>
  );
}
