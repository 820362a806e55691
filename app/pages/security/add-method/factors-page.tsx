import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { StrongObstacleNote } from '~/pages/kit/strong-obstacle';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { formatMethodName } from '~/pages/kit/format-method';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths, setUpMethodPath } from '~/paths';
import { setUpKinds } from '~/security/set-up-road';
import { Time } from '~/ui/time';
import { formatAbout, formatFactor } from './format-factor';
import { type FactorsPageData, type FactorsShown, type OfferView } from './load-factors.server';

/** What can be set up for two-step verification, and what came of what was begun. */
export function FactorsPage({ page }: { page: FactorsPageData }) {
  const t = useTranslate();
  if (page.shows === 'problem')
    return (
      <SecurityFrame heading={t('addMethod.heading')}>
        <ProblemMessage problem={page.problem} />
      </SecurityFrame>
    );
  const { offers, waiting, policy, isEditable, obstacle } = page;
  return (
    <SecurityFrame heading={t('addMethod.heading')}>
      <Begun page={page} />
      {offers.length === 0 ? <p>{t('addMethod.none')}</p> : null}
      {obstacle !== null ? (
        <StrongObstacleNote obstacle={obstacle} />
      ) : isEditable || offers.length === 0 ? null : (
        <p>{t('security.turnedOff')}</p>
      )}
      {policy === null || policy === 'own-rules' ? null : <p>{t(`security.policy.${policy}`)}</p>}
      <ul className="space-y-3">
        {offers.map((offer) => (
          <Offer key={offer.kind} offer={offer} />
        ))}
      </ul>
      <TimeZoneLine zone={page.zone} times={waiting.map(({ until }) => until)} />
    </SecurityFrame>
  );
}

/** What came of the pages that were opened; the browser's script looks again while something may still come. */
function Begun({ page: { waiting, added } }: { page: FactorsShown }) {
  const t = useTranslate();
  return (
    <div role="status" className="space-y-3" data-reread={waiting.length > 0 ? '' : undefined}>
      {added.map((method) => (
        <p key={method.handle} className="notice notice-good">
          {t('addMethod.added')}{' '}
          <a href={method.href}>
            <bdi>{formatMethodName(method, t)}</bdi>
          </a>
        </p>
      ))}
      {waiting.map(({ kind, until }) => (
        <div key={kind} className="notice notice-warn space-y-2">
          <p>{t('addMethod.waiting', { what: formatFactor(kind, t) })}</p>
          <p>
            {t('addMethod.until')} <Time value={until} />
          </p>
        </div>
      ))}
      {waiting.length === 0 ? null : (
        <p className="actions">
          <a className="button button-plain" href={paths.addMethod}>
            {t('addMethod.check')}
          </a>
        </p>
      )}
    </div>
  );
}

function Offer({ offer }: { offer: OfferView }) {
  const t = useTranslate();
  const { kind, state, methods, setUp } = offer;
  const about = setUpKinds.find((one) => one === kind);
  const isOffered = state === 'offered' || state === 'another';
  return (
    <li className="card space-y-2 [overflow-wrap:anywhere]">
      <h2 className="text-lg font-bold">{formatFactor(kind, t)}</h2>
      {about === undefined ? null : <p>{formatAbout(about, t)}</p>}
      {methods.length === 0 ? null : (
        <ul>
          {methods.map((method) => (
            <li key={method.handle}>
              <a href={method.href} className="inline-block py-1">
                <bdi>{formatMethodName(method, t)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {isOffered ? null : <p>{t(`addMethod.state.${state}`)}</p>}
      {setUp === null ? null : (
        <p className="actions">
          <a className="button button-plain" href={setUpMethodPath(setUp.kind)}>
            {t(state === 'another' ? 'addMethod.link.another' : `addMethod.link.${setUp.kind}`)}
          </a>
        </p>
      )}
    </li>
  );
}
