import { type SerializeFrom } from '@remix-run/node';
import { useLocation, useMatches } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { type PageHandle } from '~/pages/kit/page-title';
import { type WayBack } from './load-way-back.server';
import { taskPages } from './task-pages';

/**
 * Leads back to the application that has sent the person here. By links, as browsers check where the redirects of a form
 * lead (CSP 3 section 6.4.1); nothing is known there of where the person was (`no-referrer`).
 */
export function WayBackBar({ wayBack }: { wayBack: SerializeFrom<WayBack> | null }) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const page = useMatches().at(-1);
  if (wayBack === null) return null;
  const { application, hrefs } = wayBack;
  const task = taskPages[wayBack.task];
  const isTaskPage = pathname === task.path;
  const { cannotBeDone } = (page?.handle ?? {}) as Partial<PageHandle>;
  const isRefused =
    wayBack.result === 'cancelled' && isTaskPage && cannotBeDone?.(page?.data) === true;
  const result = isRefused ? 'failed' : wayBack.result;
  const isOpen = result === 'cancelled';
  return (
    <div className="card space-y-2">
      <p>{t(result === 'failed' ? 'tasks.refused' : 'tasks.from', { application })}</p>
      <p className="actions">
        {isOpen && !isTaskPage ? (
          <a className="button button-primary" href={task.path}>
            {task.title(t)}
          </a>
        ) : null}
        <a
          className={`button ${isOpen ? 'button-plain' : 'button-primary'}`}
          href={hrefs[result]}
          rel="noreferrer"
          referrerPolicy="no-referrer"
        >
          {t(isOpen ? 'tasks.cancel' : 'tasks.back', { application })}
        </a>
      </p>
    </div>
  );
}
