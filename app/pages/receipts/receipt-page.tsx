import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { Fact, FactList } from '~/ui/fact';
import { LinkBack } from '~/ui/link-back';
import { Time } from '~/ui/time';
import { type ReceiptView } from './load-receipts.server';

/** What was changed, when and from where, who was told, and how to answer it. */
export function ReceiptPage({ receipt }: { receipt: ReceiptView }) {
  const t = useTranslate();
  const { title, number, state, at, device, place, facts, undo } = receipt;
  return (
    <>
      <LinkBack to={paths.receipts} label={t('receipts.all')} />
      <h1 className="text-2xl font-bold">{title}</h1>
      {state === 'unknown' || state === 'not-made' ? <p>{t(`receipts.${state}.text`)}</p> : null}
      <div className="card">
        <FactList columns>
          {facts.map(({ label, value }) => (
            <Fact key={label} term={label}>
              <bdi>{value}</bdi>
            </Fact>
          ))}
          <Fact term={t('receipts.state')}>{t(`receipts.state.${state}`)}</Fact>
          <Fact term={t('receipts.when')}>
            <Time value={at} />
          </Fact>
          {device === null ? null : <Fact term={t('receipts.browser')}>{device}</Fact>}
          {place === null ? null : <Fact term={t('kit.place')}>{place}</Fact>}
          <Mails mails={receipt.mails} />
          <Fact term={t('receipts.number')}>
            <code dir="ltr" className="select-all font-mono">
              {number}
            </code>
          </Fact>
        </FactList>
      </div>
      {undo === null ? null : (
        <div className="card space-y-3 print:hidden">
          <p>{t('receipts.undo.text')}</p>
          <p className="actions">
            <a className="button button-plain" href={undo.path}>
              {t('receipts.undo.link')}
            </a>
          </p>
          <p className="text-sm text-quiet">
            {t('receipts.undo.until', { date: undo.until.exact })}
          </p>
        </div>
      )}
    </>
  );
}

function Mails({ mails }: Pick<ReceiptView, 'mails'>) {
  const t = useTranslate();
  if (mails === null) return null;
  if (mails === 'pending' || mails === 'off')
    return <Fact term={t('receipts.mails')}>{t(`receipts.mails.${mails}`)}</Fact>;
  return (
    <Fact term={t('receipts.mails')}>
      {mails.length === 0 ? (
        t('receipts.mails.none')
      ) : (
        <ul>
          {mails.map((address) => (
            <li key={address}>
              <bdi dir="ltr">{address}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
