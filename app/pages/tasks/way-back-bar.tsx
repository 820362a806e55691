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
  const isWithinTask = `${pathname}/`.startsWith(`${task.path}/`);
  const { cannotBeDone } = (page?.handle ?? {}) as Partial<PageHandle>;
  const isRefused =
    wayBack.result === 'cancelled' && pathname === task.path && cannotBeDone?.(page?.data) === true;
  const result = isRefused ? 'failed' : wayBack.result;
  const isOpen = result === 'cancelled';
  const isOver = !isOpen && task.changes.length > 0;
  return (
    <div className="card space-y-1 py-2">
      <p>{t(result === 'failed' ? 'tasks.refused' : 'tasks.from', { application })}</p>
      <p className="flex flex-wrap gap-x-4">
        {isOpen && !isWithinTask ? (
          <a className="inline-block py-0.5" href={task.path}>
            {t('tasks.goTo', { page: task.title(t) })}
          </a>
        ) : null}
        <a
          // Leaving stands out where nothing is left to do or to see here.
          className={isOver ? 'button button-primary' : 'inline-block py-0.5'}
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
