import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { FormToken } from '~/pages/kit/form-token';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type AccessView, type TokenView } from './access-view.server';

const accessFormId = 'end-access';

/** Applications that get in without a session of the list; each access can be ended. */
export function AccessList({ access }: { access: AccessView }) {
  const t = useTranslate();
  if (access.kind === 'list' && access.tokens.length === 0) return null;
  return (
    <section aria-labelledby="access" className="space-y-2">
      <h2 id="access" className="text-lg font-bold">
        {t('access.heading')}
      </h2>
      {access.kind === 'unknown' ? (
        <p className="text-quiet">{t('access.unknown')}</p>
      ) : (
        <>
          <p className="text-quiet">{t('access.explained')}</p>
          <form id={accessFormId} method="post" action={paths.sessions}>
            <FormToken />
            <input type="hidden" name="intent" value="end-access" />
          </form>
          <ul aria-labelledby="access" className="rows">
            {access.tokens.map((token) => (
              <Token key={token.handle} token={token} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Token({
  token: { handle, application, lastUsed, isEnding, endLabel },
}: {
  token: TokenView;
}) {
  const t = useTranslate();
  return (
    <li className="row">
      <div className="row-words">
        <h3 className="break-words font-bold text-ink">{application}</h3>
        <p>
          {t('access.lastUsed')}{' '}
          {lastUsed === null ? t('sessions.unknown') : <Time value={lastUsed} />}
        </p>
        {isEnding ? <p className="font-semibold text-warn">{t('access.ending')}</p> : null}
      </div>
      {isEnding ? null : (
        <SubmitButton
          form={accessFormId}
          name="handle"
          value={handle}
          className="button button-danger row-end"
          aria-label={endLabel}
          pendingText={t('access.end')}
          pendingName={endLabel}
        >
          {t('access.end')}
        </SubmitButton>
      )}
    </li>
  );
}
