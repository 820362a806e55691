import { useTranslate } from '~/i18n/use-translate';
import { Fact, FactList } from '~/ui/fact';
import { type ClientsView, type ClientView } from './clients-view.server';

/** Where and by what browser the session began and was last used, and what a change of these can mean. */
export function Clients({ clients: { first, last, changes } }: { clients: ClientsView }) {
  const t = useTranslate();
  return (
    <section className="space-y-3" aria-labelledby="clients">
      <h2 id="clients" className="text-lg font-bold">
        {t('session.clients.heading')}
      </h2>
      {first === null ? (
        <div>
          <Client client={last} columns />
        </div>
      ) : (
        <div className="grid gap-6 sm:grid-cols-2">
          <div className="min-w-0 space-y-2">
            <h3 className="font-semibold">{t('session.clients.first')}</h3>
            <Client client={first} columns={false} />
          </div>
          <div className="min-w-0 space-y-2">
            <h3 className="font-semibold">{t('session.clients.last')}</h3>
            <Client client={last} columns={false} />
          </div>
        </div>
      )}
      {changes.map((change) => (
        <p key={change}>{t(`session.change.${change}`)}</p>
      ))}
    </section>
  );
}

function Client({ client, columns }: { client: ClientView; columns: boolean }) {
  const t = useTranslate();
  const { browser, network, place, address, userAgent } = client;
  const unknown = t('kit.unknown');
  return (
    <FactList columns={columns}>
      <Fact term={t('session.clients.browser')}>
        <bdi>{browser ?? unknown}</bdi>
      </Fact>
      <Fact term={t('session.clients.network')}>
        <bdi>{network ?? unknown}</bdi>
      </Fact>
      <Fact term={t('kit.place')}>
        <bdi>{place ?? unknown}</bdi>
      </Fact>
      <Fact term={t('kit.ipAddress')}>
        {address === null ? <bdi>{unknown}</bdi> : <Address {...address} />}
      </Fact>
      {userAgent === null ? null : (
        <Fact term={t('kit.userAgent')}>
          <UserAgent text={userAgent} />
        </Fact>
      )}
    </FactList>
  );
}

function Address({ masked, full }: { masked: string; full: string }) {
  const t = useTranslate();
  return (
    <details>
      <summary className="min-h-6">
        <bdi dir="ltr">{masked}</bdi>{' '}
        <span className="sr-only">({t('session.clients.showAddress')})</span>
      </summary>{' '}
      <bdi dir="ltr" className="break-all">
        {full}
      </bdi>
    </details>
  );
}

/** So much as to see that there is more. */
const beginningLength = 16;

/** In the browser's own words, which are in no language. */
function UserAgent({ text }: { text: string }) {
  return (
    <details>
      <summary className="min-h-6 text-sm">
        <bdi dir="ltr" lang="en">
          {text.slice(0, beginningLength)}…
        </bdi>
      </summary>{' '}
      <bdi dir="ltr" lang="en" className="break-words text-sm">
        {text}
      </bdi>
    </details>
  );
}
