import { useTranslate } from '~/i18n/use-translate';
import { type ClientsView } from './clients-view.server';
import { FactTable, TextRow } from '~/pages/kit/fact-table';
import { Fold } from './fold';

/** What only some want to see, and what nobody is to read over a shoulder: whole addresses and user agents. */
export function TechnicalDetails({ clients: { signedIn, lastSeen } }: { clients: ClientsView }) {
  const t = useTranslate();
  const rows = [
    [t('kit.ipAddress'), lastSeen.address],
    [t('session.technical.addressAtSignIn'), signedIn.address],
    [t('kit.userAgent'), lastSeen.userAgent],
    [t('session.technical.userAgentAtSignIn'), signedIn.userAgent],
  ] as const;
  const told = rows.filter(([, text]) => text !== null);
  if (told.length === 0) return null;
  return (
    <Fold summary={t('session.technical.heading')}>
      <FactTable>
        {told.map(([term, text]) => (
          <TextRow key={term} term={term} text={text} isCode />
        ))}
      </FactTable>
    </Fold>
  );
}
