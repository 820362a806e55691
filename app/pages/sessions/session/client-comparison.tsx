import { useTranslate } from '~/i18n/use-translate';
import { type ClientsView, type ComparedFact } from './clients-view.server';

const terms = {
  browser: 'session.facts.browser',
  system: 'session.facts.system',
  place: 'kit.place',
  network: 'session.facts.network',
  address: 'kit.ipAddress',
} as const;

/** By what and from where the session was signed in and last seen, side by side, and what a change can mean. */
export function ClientComparison({ clients: { compared, changes } }: { clients: ClientsView }) {
  const t = useTranslate();
  if (compared.length === 0) return null;
  return (
    <section className="space-y-3" aria-labelledby="clients">
      <h2 id="clients" className="text-lg font-bold">
        {t('session.clients.heading')}
      </h2>
      <table className="comparison">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('sessions.signedIn')}</th>
            <th scope="col">{t('sessions.lastSeen')}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((fact) => (
            <ComparedRow key={fact.what} fact={fact} />
          ))}
        </tbody>
      </table>
      {changes
        .filter((change) => change !== 'none')
        .map((change) => (
          <p key={change}>{t(`session.change.${change}`)}</p>
        ))}
    </section>
  );
}

function ComparedRow({ fact: { what, signedIn, lastSeen, isChanged } }: { fact: ComparedFact }) {
  const t = useTranslate();
  const direction = what === 'address' ? 'ltr' : undefined;
  return (
    <tr>
      <th scope="row">{t(terms[what])}</th>
      <td>
        <bdi dir={direction}>{signedIn ?? t('kit.unknown.alone')}</bdi>
      </td>
      <td className={isChanged ? 'comparison-changed' : undefined}>
        <bdi dir={direction}>{lastSeen ?? t('kit.unknown.alone')}</bdi>
        {isChanged ? (
          <>
            {' '}
            <span className="inline-block rounded-full bg-warn-soft px-2 text-xs leading-5 text-warn">
              {t('session.clients.changed')}
            </span>
          </>
        ) : null}
      </td>
    </tr>
  );
}
