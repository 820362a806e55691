import { useTranslate } from '~/i18n/use-translate';
import { formatWhen, Time } from '~/ui/time';
import { formatReason } from '~/pages/kit/format-reason';
import { separator } from '~/ui/separator';
import { type PastSignIn, type SignInHistory } from './load-sign-ins.server';

interface Props {
  history: SignInHistory;
  /** The id of its heading. */
  labelledBy: string;
}

/** The latest sign-ins, or why they are not known, and from when they are where they are old. */
export function SignInList({ history, labelledBy }: Props) {
  const t = useTranslate();
  if (!history.isKnown)
    return <p>{t('sessions.signIns.unknown', { reason: formatReason(history.reason, t) })}</p>;
  const { signIns, asOf } = history;
  return (
    <>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('sessions.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      {signIns.length === 0 ? (
        <p>{t('sessions.signIns.none')}</p>
      ) : (
        <ul aria-labelledby={labelledBy} className="rows">
          {signIns.map((signIn, index) => (
            <SignIn key={`${signIn.at.iso}-${index}`} signIn={signIn} />
          ))}
        </ul>
      )}
    </>
  );
}

function SignIn({ signIn: { kind, at, device, place, application } }: { signIn: PastSignIn }) {
  const t = useTranslate();
  return (
    <li className="row">
      <div className="row-words">
        <p className="break-words font-semibold text-ink">
          {[device, place, application].filter((name) => name !== null).join(separator)}
        </p>
        <p>
          <Time value={at} />
        </p>
        {kind === 'signed-in' ? null : (
          <p className="font-semibold text-warn">{t(`sessions.signIns.${kind}`)}</p>
        )}
      </div>
    </li>
  );
}
