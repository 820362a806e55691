import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SubmitButton } from '~/ui/submit-button';
import { type NotMePageData } from './load-not-me-page.server';
import { DeviceHeading } from '~/pages/sessions/device-heading';
import { LinkBack } from '~/ui/link-back';

/** Says what will be done about a session that was not the person's, and asks, before anything happens. */
export function NotMePage({ page }: { page: NotMePageData }) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={page.back.path} label={page.back.label} />
      <DeviceHeading heading={page.heading} device={page} />
      <div className="card space-y-4">
        {page.current === null ? null : <p className="font-semibold">{page.current}</p>}
        <p>{page.intro}</p>
        <ol className="list-decimal space-y-2 ps-6">
          {page.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <form method="post" className="actions">
          <FormToken />
          <SubmitButton
            name="intent"
            value="disown"
            className="button button-confirm"
            pendingText={t('sessions.signOutPending')}
          >
            {page.confirm}
          </SubmitButton>
          <a className="button button-plain" href={page.back.path}>
            {page.cancel}
          </a>
        </form>
      </div>
    </>
  );
}
