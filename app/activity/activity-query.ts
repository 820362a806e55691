import { type ActivityGroup, activityGroups } from './activity-group';
import { partCount } from './activity-log';

/** What of the activity is asked for, as an address says it. */
export interface ActivityQuery {
  /** Null for all. */
  group: ActivityGroup | null;
  /** The first and the last day, such as `2026-03-01`, in the zone that the page shows times in; null for any. */
  from: string | null;
  to: string | null;
  /** The part of the log; the first is 0. */
  part: number;
  /** Up to when what was done here belongs to this part: where the part before it began. Null for the first part. */
  until: Date | null;
  /** From 1. */
  page: number;
}

/** What makes no sense is left out, and days the wrong way round are turned. */
export function readActivityQuery(params: URLSearchParams): ActivityQuery {
  const days = [dayOf(params.get('from')), dayOf(params.get('to'))] as const;
  const [from, to] =
    days[0] !== null && days[1] !== null && days[0] > days[1] ? [days[1], days[0]] : days;
  const until = new Date(params.get('until') ?? '');
  const part = numberOf(params.get('part'), partCount - 1);
  return {
    group: activityGroups.find((group) => group === params.get('kind')) ?? null,
    from,
    to,
    part,
    until: part === 0 || Number.isNaN(until.getTime()) ? null : until,
    page: Math.max(1, numberOf(params.get('page'), 9999)),
  };
}

/** The same as an address has it, without what goes without saying. */
export function writeActivityQuery(query: ActivityQuery): string {
  const { group, from, to, part, until, page } = query;
  const params = new URLSearchParams();
  if (group !== null) params.set('kind', group);
  if (from !== null) params.set('from', from);
  if (to !== null) params.set('to', to);
  if (part > 0) params.set('part', String(part));
  if (part > 0 && until !== null) params.set('until', until.toISOString());
  if (page > 1) params.set('page', String(page));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether a kind or a day was chosen. Turning pages filters nothing. */
export function isFiltered({ group, from, to }: ActivityQuery): boolean {
  return group !== null || from !== null || to !== null;
}

/** A day of the calendar, or null for what is none. */
function dayOf(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function numberOf(text: string | null, most: number): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Math.min(Number(text), most) : 0;
}
