import { useTranslate } from '~/i18n/use-translate';
import { formatWay } from '~/pages/kit/format-way';
import { paths } from '~/paths';
import { Time } from '~/ui/time';
import { type SecurityPageData } from './load-security.server';
import { Part } from './part';

interface Props {
  page: SecurityPageData;
}

/** Whether there is a password, and when it was changed. */
export function PasswordPart({ page: { ways, missing, modes } }: Props) {
  const t = useTranslate();
  const password = ways.find((way) => way.shows === 'password');
  return (
    <Part id="password" heading={t('security.kind.password')} missing={missing.account}>
      {password === undefined ? (
        <p>{t('security.password.none')}</p>
      ) : (
        <p>
          {t('security.password.changed')}{' '}
          {password.changed === null ? (
            t('password.neverChanged')
          ) : (
            <Time value={password.changed} />
          )}
        </p>
      )}
      {password === undefined || modes.password === 'off' ? null : (
        <p className="actions">
          <a className="button button-plain" href={paths.password}>
            {t('password.manage')}
          </a>
        </p>
      )}
    </Part>
  );
}

/** The passkeys, each with a page of its own. None at all is not claimed while some cannot be read. */
export function PasskeysPart({ page: { ways, missing, unreadableCount, modes } }: Props) {
  const t = useTranslate();
  const count = ways.filter(
    (way) => way.shows === 'method' && way.method.kind === 'passkey',
  ).length;
  const isUnknown = count === 0 && unreadableCount > 0;
  return (
    <Part
      id="passkeys"
      heading={t('security.passkeys.heading')}
      missing={isUnknown ? 'unexpected_answer' : missing.methods}
    >
      <p>{t('security.passkeys.count', { count })}</p>
      <p className="text-sm text-quiet">{t('security.passkeys.about')}</p>
      {modes.passkeys === 'edit' ? (
        <p className="actions">
          <a className="button button-plain" href={paths.addPasskey}>
            {t('passkeys.add')}
          </a>
        </p>
      ) : null}
    </Part>
  );
}

/** The sign-ins of other providers, and the way to link one. */
export function LinkedSignInsPart({ page: { ways, missing } }: Props) {
  const t = useTranslate();
  const linked = ways.filter((way) => way.shows === 'linked-sign-in');
  return (
    <Part id="linked" heading={t('security.linked.heading')} missing={missing.account}>
      {linked.length === 0 ? (
        <p>{t('security.linked.none')}</p>
      ) : (
        <ul className="space-y-1">
          {linked.map((way) => (
            <li key={`${way.provider} ${way.account}`} className="[overflow-wrap:anywhere]">
              <bdi>{formatWay(way, t)}</bdi>{' '}
              {way.account === null ? null : <bdi className="text-quiet">{way.account}</bdi>}
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <a className="button button-plain" href={paths.signIns}>
          {t('linkedSignIns.manage')}
        </a>
      </p>
    </Part>
  );
}
