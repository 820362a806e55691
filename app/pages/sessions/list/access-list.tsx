import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { formatReason } from '~/pages/kit/format-reason';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type AccessView, type TokenView } from './access-view.server';

const accessFormId = 'end-access';

/** Applications that have access without a session of the list; each access can be removed. `path` is the list as it is shown. */
export function AccessList({ access, path }: { access: AccessView; path: string }) {
  const t = useTranslate();
  if (access.isKnown && access.tokens.length === 0) return null;
  return (
    <section aria-labelledby="access" className="space-y-2">
      <h2 id="access" className="text-lg font-bold">
        {t('sessions.access.heading')}
      </h2>
      {access.isKnown ? (
        <>
          <p className="text-quiet">{t('sessions.access.explained')}</p>
          <form id={accessFormId} method="post" action={path}>
            <FormToken />
            <input type="hidden" name="intent" value="end-access" />
          </form>
          <ul aria-labelledby="access" className="rows">
            {access.tokens.map((token) => (
              <Token key={token.handle} token={token} />
            ))}
          </ul>
        </>
      ) : (
        <p className="text-quiet">
          {t('sessions.access.unknown', { reason: formatReason(access.reason, t) })}
        </p>
      )}
    </section>
  );
}

function Token({ token: { handle, application, lastUsed, isEnding } }: { token: TokenView }) {
  const t = useTranslate();
  const name = application ?? t('kit.application.unnamed');
  const label = t('sessions.access.remove.named', { application: name });
  return (
    <li className="row">
      <div className="row-words">
        <h3 className="break-words font-bold text-ink">{name}</h3>
        <p>
          {t('sessions.access.lastUsed')}{' '}
          {lastUsed === null ? t('kit.unknown') : <Time value={lastUsed} />}
        </p>
        {isEnding ? (
          <p className="font-semibold text-warn">{t('sessions.access.removing')}</p>
        ) : null}
      </div>
      {isEnding ? null : (
        <SubmitButton
          form={accessFormId}
          name="handle"
          value={handle}
          className="button button-danger row-end"
          aria-label={label}
          pendingText={t('sessions.access.remove.pending')}
          pendingName={t('sessions.access.remove.pendingNamed', { application: name })}
        >
          {t('sessions.access.remove')}
        </SubmitButton>
      )}
    </li>
  );
}
