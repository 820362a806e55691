import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';

interface ItemProps {
  title: ReactNode;
  /** Where and when, where it is about something that happens. */
  about?: string;
  /** Why it is here. */
  causes: readonly string[];
  children: ReactNode;
}

/** One thing to look at. */
export function AttentionItem({ title, about = '', causes, children }: ItemProps) {
  return (
    <li className="space-y-1 py-3 [overflow-wrap:anywhere]">
      <h3 className="font-semibold">{title}</h3>
      {about === '' ? null : <p className="text-sm text-quiet">{about}</p>}
      {causes.map((cause) => (
        <p key={cause}>{cause}</p>
      ))}
      {children}
    </li>
  );
}

interface NoticeFormProps {
  title: string;
  reason: string;
  /** Names what it is about; null where that is no single thing. */
  handle: string | null;
  /** Where the person does something about it. */
  act: { href: string; text: string };
  /** For how many days it stays away. */
  days: number;
}

/** Leads to what can be done about a notice, and hides it. */
export function NoticeForm({ title, reason, handle, act, days }: NoticeFormProps) {
  const t = useTranslate();
  return (
    <form method="post" action={`${paths.account}?index`} className="flex flex-wrap gap-2 py-1">
      <FormToken />
      <input type="hidden" name="reason" value={reason} />
      {handle === null ? null : <input type="hidden" name="handle" value={handle} />}
      <a
        className="button button-plain button-small"
        href={act.href}
        aria-label={`${act.text}: ${title}`}
      >
        {act.text}
      </a>
      <SubmitButton
        className="button button-plain button-small"
        aria-label={`${t('overview.attention.hide', { days })}: ${title}`}
        pendingText={t('sessions.dismiss.pending')}
      >
        {t('overview.attention.hide', { days })}
      </SubmitButton>
    </form>
  );
}
