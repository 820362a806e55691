import type { Person } from '../state/accounts';
import { days, hours, minutes } from '../state/clock';
import type { TenantState } from '../state/state';
import { HARBOR_FILES, ORBIT_MAIL } from './applications';
import { NOOR } from './people';

/** What happened to Noor's account, as milliseconds before now: the last days are those of a break-in. */
const NOORS_LOG: readonly { type: string; ago: number; description?: string; clientId?: string }[] =
  [
    { type: 's', ago: days(20), clientId: ORBIT_MAIL.clientId },
    { type: 'seacft', ago: days(20) + minutes(1), clientId: ORBIT_MAIL.clientId },
    { type: 'gd_enrollment_complete', ago: days(15) },
    { type: 'fp', ago: days(3) + hours(1), description: 'Wrong email or password.' },
    { type: 'fp', ago: days(3) + minutes(40), description: 'Wrong email or password.' },
    { type: 's', ago: days(3), clientId: ORBIT_MAIL.clientId },
    { type: 'ssa', ago: days(2), clientId: ORBIT_MAIL.clientId },
    { type: 'gd_unenroll', ago: days(2) - hours(1) },
    { type: 'scp', ago: days(2) - hours(2) },
    { type: 'seacft', ago: days(1), clientId: HARBOR_FILES.clientId },
    { type: 'sapi', ago: hours(20), description: 'Link a User Account' },
    { type: 's', ago: minutes(20), clientId: ORBIT_MAIL.clientId },
  ];

function write(state: TenantState, person: Person, log: typeof NOORS_LOG): void {
  const now = state.clock.now();
  const names = new Map(state.applications().map(({ clientId, name }) => [clientId, name]));
  for (const { type, ago, description, clientId } of log) {
    state.accountLog.add({
      at: now - ago,
      type,
      user_id: person.userId,
      description,
      connection: person.connection,
      client_id: clientId,
      client_name: clientId === undefined ? undefined : names.get(clientId),
      ip: '86.203.41.150',
      user_agent: 'Chrome 141.0.0 / Mac OS X 10.15.7',
    });
    // The account tells of it as well.
    if (type === 'scp') state.accounts.update(person.userId, { passwordChangedAt: now - ago });
  }
}

/** Fills the log as if the tenant had been running all along. */
export function seedAccountLog(state: TenantState): void {
  write(state, state.accounts.of(NOOR), NOORS_LOG);
}
