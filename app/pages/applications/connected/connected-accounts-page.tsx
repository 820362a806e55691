import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { disconnectPath, paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { formatWhen, Time } from '~/ui/time';
import { type ConnectedAccountView } from './connected-account-view.server';
import { type ConnectedPageData } from './load-connected-accounts.server';

/** The person's accounts elsewhere that applications may use, and what it takes to end that. */
export function ConnectedAccountsPage({ page }: { page: ConnectedPageData }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.applications} label={t('applications.title')} />
      <h1 className="text-2xl font-bold">{t('applications.connected')}</h1>
      {page.shows === 'problem' ? (
        <div className="card space-y-3">
          <h2 className="text-lg font-bold">{t('applications.problem.title')}</h2>
          <ProblemMessage problem={page.problem} />
        </div>
      ) : (
        <Accounts page={page} />
      )}
    </div>
  );
}

function Accounts({ page }: { page: Extract<ConnectedPageData, { shows: 'accounts' }> }) {
  const t = useTranslate();
  const { accounts, canDisconnect, isComplete, asOf, zone } = page;
  return (
    <>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('security.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      {isComplete ? null : <p className="notice notice-warn">{t('applications.incomplete')}</p>}
      {accounts.length === 0 ? (
        isComplete ? (
          <p>{t('applications.connected.none')}</p>
        ) : null
      ) : (
        <>
          <p>{t('applications.connected.text')}</p>
          <ul className="space-y-3">
            {accounts.map((account, number) => (
              <Account key={number} account={account} canDisconnect={canDisconnect} />
            ))}
          </ul>
          {canDisconnect ? null : <p>{t('applications.connected.remove')}</p>}
        </>
      )}
      <TimeZoneLine
        zone={zone}
        times={[asOf, ...accounts.flatMap(({ since, expiry }) => [since, expiry?.at])]}
      />
    </>
  );
}

function Account({
  account: { handle, name, scopes, since, expiry },
  canDisconnect,
}: {
  account: ConnectedAccountView;
  canDisconnect: boolean;
}) {
  const t = useTranslate();
  return (
    <li className="card space-y-2">
      <h2 className="text-lg font-bold [overflow-wrap:anywhere]">
        <bdi>{name}</bdi>
      </h2>
      {since === null ? null : (
        <p className="text-sm text-quiet">
          {t('applications.since')} <time dateTime={since.iso}>{since.exact}</time>
        </p>
      )}
      {expiry === null ? null : (
        <p className="text-sm text-quiet">
          {t(expiry.isPast ? 'applications.connected.expired' : 'applications.connected.expires')}{' '}
          <Time value={expiry.at} />
        </p>
      )}
      {scopes.length === 0 ? null : (
        <>
          <p>{t('applications.permissions')}</p>
          <ul className="list-disc ps-5">
            {scopes.map((scope) => (
              <li key={scope}>
                <code dir="ltr" className="break-all">
                  {scope}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
      {canDisconnect ? (
        <p className="actions">
          <a
            className="button button-danger"
            href={disconnectPath(handle)}
            aria-label={`${t('applications.connected.disconnect')}: ${name}`}
          >
            {t('applications.connected.disconnect')}
          </a>
        </p>
      ) : null}
    </li>
  );
}
