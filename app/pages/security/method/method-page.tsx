import { useTranslate } from '~/i18n/use-translate';
import { translateMessage } from '~/i18n/message';
import { FactRow, FactTable, TextRow } from '~/pages/kit/fact-table';
import { formatList } from '~/pages/kit/format-list';
import { FormToken } from '~/pages/kit/form-token';
import { StrongObstacleNote } from '~/pages/kit/strong-obstacle';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { formatKind, formatMethodBriefly } from '~/pages/kit/format-method';
import { paths, removeMethodPath } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type MethodShown } from './load-method.server';

interface Props {
  page: MethodShown;
  refused: RefusedAct | undefined;
}

/** What is known of one method, its name to be changed, and the way to its removal. */
export function MethodPage({ page, refused }: Props) {
  const t = useTranslate();
  const { method, removal, keptFor, obstacle, zone } = page;
  const isPasskey = method.passkey !== null;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.security} label={t('security.title')} />
      <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
        <bdi>{formatMethodBriefly(method, t)}</bdi>
      </h1>
      {method.isConfirmed ? null : (
        <p className="notice notice-warn">{t('security.method.unfinished')}</p>
      )}
      {method.isUsable ? null : (
        <p className="notice notice-warn">{t('security.method.notUsable')}</p>
      )}
      <div className="card">
        <MethodFacts page={page} />
      </div>
      {page.mayRename ? <RenameForm method={method} refused={refused} /> : null}
      <div className="actions">
        {keptFor !== null ? (
          <p>{formatPolicyReason(keptFor, t)}</p>
        ) : removal.refusal === null && obstacle !== null ? (
          <StrongObstacleNote obstacle={obstacle} />
        ) : removal.refusal === null ? (
          <a className="button button-danger" href={removeMethodPath(method.handle, { isPasskey })}>
            {t(isPasskey ? 'security.remove.passkey' : 'security.remove.method')}
          </a>
        ) : (
          <p>{t(`security.refused.${removal.refusal}`)}</p>
        )}
      </div>
      <TimeZoneLine zone={zone} times={[method.added, method.lastUsed]} />
    </div>
  );
}

function MethodFacts({ page: { method, locale } }: Pick<Props, 'page'>) {
  const t = useTranslate();
  const { isConfirmed, maskedPhone, email, passkey, added, lastUsed } = method;
  return (
    <FactTable>
      <TextRow term={t('security.method.kind')} text={formatKind(method, t)} />
      {maskedPhone === null ? null : (
        <TextRow term={t('security.method.phone')} text={maskedPhone} isCode />
      )}
      {email === null ? null : <TextRow term={t('security.method.email')} text={email} />}
      {passkey === null ? null : (
        <>
          <TextRow term={t('security.passkey.provider')} text={passkey.provider} />
          <TextRow
            term={t('security.passkey.kept')}
            text={
              passkey.isSynced === null
                ? null
                : t(passkey.isSynced ? 'security.passkey.synced' : 'security.passkey.oneDevice')
            }
          />
          <TextRow
            term={t('security.passkey.reached')}
            text={
              passkey.transports.length === 0
                ? null
                : formatList(
                    passkey.transports.map((transport) => formatTransport(transport, t)),
                    locale,
                  )
            }
          />
          <TextRow term={t('security.passkey.browser')} text={passkey.browser} />
        </>
      )}
      <FactRow term={t(isConfirmed ? 'security.ways.added' : 'security.ways.begun')}>
        {added === null ? t('kit.unknown.alone') : <Time value={added} />}
      </FactRow>
      <FactRow term={t('security.ways.lastUsed')}>
        {lastUsed === null ? t('kit.unknown.alone') : <Time value={lastUsed} />}
      </FactRow>
    </FactTable>
  );
}

/** Transports of WebAuthn level 3 section 5.8.4 in words; one that was added later has its own name. */
function formatTransport(transport: string, t: ReturnType<typeof useTranslate>): string {
  switch (transport) {
    case 'internal':
    case 'hybrid':
    case 'usb':
    case 'nfc':
    case 'ble':
      return t(`security.transport.${transport}`);
    default:
      return transport;
  }
}

function RenameForm({
  method,
  refused,
}: { method: MethodShown['method'] } & Pick<Props, 'refused'>) {
  const t = useTranslate();
  const error = refused?.fieldErrors.name;
  const value = refused?.fields.name?.[0] ?? method.name ?? '';
  return (
    <form method="post" className="card space-y-3">
      <FormToken />
      <div className="space-y-1">
        <label htmlFor="name" className="block font-semibold">
          {t('security.rename.label')}
        </label>
        <input
          id="name"
          name="name"
          className="field w-full"
          defaultValue={value}
          maxLength={20}
          required
          autoComplete="off"
          dir="auto"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? 'name-hint' : 'name-error name-hint'}
        />
        {error === undefined ? null : (
          <p id="name-error" className="font-semibold text-danger">
            {translateMessage(t, error)}
          </p>
        )}
        <p id="name-hint" className="text-sm text-quiet">
          {t('security.rename.hint', { maximum: 20 })}
        </p>
      </div>
      <p className="actions">
        <SubmitButton className="button button-primary" pendingText={t('security.rename.pending')}>
          {t('security.rename.save')}
        </SubmitButton>
      </p>
    </form>
  );
}
