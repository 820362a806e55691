import { z } from 'zod';
import { days } from '~/durations';
import { read } from '../client-evidence.server';
import { type Finding, ok } from '../check';
import { type ManagementEvidence } from './management-evidence.server';

/** How far the tenant's log goes back, which depends on its plan; null where it is not told. */
export async function tellLogAge(
  management: ManagementEvidence,
  now: () => number,
): Promise<Finding | null> {
  const query = new URLSearchParams({
    sort: 'date:1',
    per_page: '1',
    fields: 'date',
    include_fields: 'true',
  });
  const path = `/logs?${query.toString()}`;
  const entries = z.array(z.looseObject({ date: z.iso.datetime() }));
  const log = await read(management, { path, scope: 'read:logs' }, entries);
  const oldest = log.isRead ? log.value[0] : undefined;
  if (oldest === undefined) return null;
  const count = Math.max(1, Math.ceil((now() - Date.parse(oldest.date)) / days(1)));
  return ok(`The log of the tenant goes back ${count} ${count === 1 ? 'day' : 'days'}.`);
}
