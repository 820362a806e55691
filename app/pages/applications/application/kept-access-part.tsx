import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type ApplicationShown, type KeptAccess } from './load-application.server';

const formId = 'end-access';

/** How an application comes in while the person is away; each way can be taken from it alone. */
export function KeptAccessPart({
  page: { kept, isEditable, application },
}: {
  page: Pick<ApplicationShown, 'kept' | 'isEditable' | 'application'>;
}) {
  const t = useTranslate();
  if (kept.length === 0) return null;
  const canEnd = isEditable && !application.isPortal;
  return (
    <section className="card space-y-3" aria-labelledby="kept">
      <h2 id="kept" className="text-lg font-bold">
        {t('applications.kept')}
      </h2>
      <p>{t('applications.kept.text')}</p>
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
            {canEnd && access.handle !== null ? <EndButton access={access} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptFacts({ access: { device, place, since, lastUsed, isEnding } }: Item) {
  const t = useTranslate();
  return (
    <div className="min-w-0 flex-1 basis-60 space-y-0.5 break-words">
      <p className="font-semibold">
        <bdi>{device ?? t('devices.unknown')}</bdi>
        {place === null ? null : ` · ${place}`}
      </p>
      <p className="text-sm text-quiet">
        {t('applications.lastUsed')}{' '}
        {lastUsed === null ? t('kit.unknown') : <Time value={lastUsed} />}
      </p>
      {since === null ? null : (
        <p className="text-sm text-quiet">
          {t('applications.fact.since')} <Time value={since} />
        </p>
      )}
      {isEnding ? (
        <p className="font-semibold text-warn">{t('applications.access.removing')}</p>
      ) : null}
    </div>
  );
}

interface Item {
  access: KeptAccess;
}

function EndButton({ access: { handle, device, place, lastUsed, since } }: Item) {
  const t = useTranslate();
  // Several may be of one device and place.
  const named = [device ?? t('devices.unknown'), place, (lastUsed ?? since)?.exact]
    .filter((part) => part != null)
    .join(' · ');
  return (
    <SubmitButton
      form={formId}
      name="handle"
      value={handle ?? undefined}
      className="button button-danger"
      aria-label={t('applications.access.remove.named', { application: named })}
      pendingText={t('applications.access.remove.pending')}
      pendingName={t('applications.access.remove.pendingNamed', { application: named })}
    >
      {t('applications.access.remove')}
    </SubmitButton>
  );
}
