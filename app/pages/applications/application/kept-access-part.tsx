import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { FormToken } from '~/pages/kit/form-token';
import { CardSection } from '~/ui/card-section';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { separator } from '~/ui/separator';
import { type ApplicationShown, type KeptAccess } from './load-application.server';

const formId = 'end-access';

/** How an application comes in while the person is away; each way can be taken from it alone. */
export function KeptAccessPart({
  page: { kept, hiddenKeptCount, keptFor, canEndOne, application },
}: {
  page: Pick<
    ApplicationShown,
    'kept' | 'hiddenKeptCount' | 'keptFor' | 'canEndOne' | 'application'
  >;
}) {
  const t = useTranslate();
  if (kept.length === 0) return null;
  const names = namesOf(kept, t);
  const canEnd = canEndOne && !application.isPortal;
  // Where nothing at all can be removed, the page says so of the whole.
  const saysWhyNot = !canEndOne && keptFor === null && !application.isPortal;
  return (
    <CardSection id="kept" heading={t('applications.kept')}>
      <p>{t('applications.kept.text')}</p>
      {saysWhyNot && kept.some(({ handle }) => handle !== null) ? (
        <p>{formatPolicyReason('scope_missing', t)}</p>
      ) : null}
      {canEnd ? (
        <form id={formId} method="post">
          <FormToken />
          <input type="hidden" name="intent" value="end-access" />
        </form>
      ) : null}
      <ul className="divide-y divide-line">
        {kept.map((access, number) => (
          <li key={access.handle ?? number} className="flex flex-wrap items-center gap-3 py-3">
            <KeptFacts access={access} />
            {canEnd && access.handle !== null ? (
              <EndButton handle={access.handle} name={names[number] ?? ''} />
            ) : null}
          </li>
        ))}
      </ul>
      {hiddenKeptCount === 0 ? null : (
        <p>{t('applications.kept.more', { count: hiddenKeptCount })}</p>
      )}
    </CardSection>
  );
}

function KeptFacts({
  access: { device, place, since, lastUsed, isEnding },
}: {
  access: KeptAccess;
}) {
  const t = useTranslate();
  return (
    <div className="min-w-0 flex-1 basis-60 space-y-0.5 break-words">
      <p className="font-semibold">
        <bdi>{device ?? t('devices.unknown')}</bdi>
        {place === null ? null : `${separator}${place}`}
      </p>
      <p className="text-sm text-quiet">
        {t('applications.lastUsed')}{' '}
        {lastUsed === null ? t('kit.unknown') : <Time value={lastUsed} />}
      </p>
      {since === null ? null : (
        <p className="text-sm text-quiet">
          {t('applications.since')} <time dateTime={since.iso}>{since.exact}</time>
        </p>
      )}
      {isEnding ? (
        <p className="font-semibold text-warn">{t('applications.access.removing')}</p>
      ) : null}
    </div>
  );
}

/** What tells each from the others: of one device, place and time, by a number. */
function namesOf(kept: readonly KeptAccess[], t: Translate): string[] {
  const counts = new Map<string, number>();
  return kept.map(({ device, place, lastUsed, since }) => {
    const name = [device ?? t('devices.unknown'), place, (lastUsed ?? since)?.exact]
      .filter((part) => part != null)
      .join(separator);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : t('kit.name.numbered', { name, count });
  });
}

function EndButton({ handle, name }: { handle: string; name: string }) {
  const t = useTranslate();
  return (
    <SubmitButton
      form={formId}
      name="handle"
      value={handle}
      className="button button-danger"
      aria-label={t('applications.access.remove.named', { application: name })}
      pendingText={t('applications.access.remove.pending')}
      pendingName={t('applications.access.remove.pendingNamed', { application: name })}
    >
      {t('applications.access.remove.one')}
    </SubmitButton>
  );
}
