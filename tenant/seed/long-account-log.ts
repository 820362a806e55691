import type { LogEntry } from '../state/account-log';
import { canary } from '../state/canary';
import { days, hours, minutes } from '../state/clock';
import { createDice, randomIdentifier, type Dice } from '../state/identifiers';
import type { Session } from '../state/sessions';
import type { TenantState } from '../state/state';
import { HARBOR_FILES, ORBIT_MAIL, PORTAL } from './applications';
import { BROWSERS, PLACES } from './browsers';
import { pastSession, type SeedSession } from './past-session';
import { EDDA } from './people-by-activity';

const SEED = 20_261_130;
/** More than the thousand that can be reached. */
const EVENTS = 1040;
/** How long ago the first one was. */
const BEGAN = days(28);

const APPLICATIONS = [PORTAL, ORBIT_MAIL, HARBOR_FILES];

/** Whatever a log has, the frequent ones often. */
const TYPES = [
  ...Array<string>(12).fill('ssa'),
  ...Array<string>(12).fill('sertft'),
  ...Array<string>(5).fill('seacft'),
  ...Array<string>(5).fill('s'),
  ...['slo', 'slo', 'fp', 'fp', 'gd_auth_succeed', 'gd_auth_succeed', 'gd_auth_failed'],
];

/** What happened once, so many days ago. */
const ONCE: readonly (Pick<LogEntry, 'type' | 'description' | 'details'> & { ago: number })[] = [
  // No release of a portal knows what comes after it.
  {
    type: 'aurora_check_succeeded',
    description: `<b>A new kind</b> ${canary('log-description', EDDA.userId)}`,
    ago: 0.4,
  },
  { type: 'constructor', ago: 0.9 },
  { type: 'scp', ago: 2.2 },
  { type: 'scpr', ago: 2.3 },
  { type: 'sce', details: { body: { newEmail: 'canary-address@example.org' } }, ago: 5.1 },
  { type: 'gd_enrollment_complete', ago: 6.5 },
  { type: 'gd_unenroll', ago: 7.5 },
  { type: 'gd_recovery_succeed', ago: 8 },
  { type: 'limit_wc', ago: 9 },
  { type: 'ublkdu', ago: 8.99 },
  { type: 'pwd_leak', ago: 10 },
  { type: 'ferrt', ago: 11 },
  { type: 'srrt', ago: 12 },
  { type: 'connected_accounts_connection_succeeded', ago: 13 },
  { type: 'organization_member_added', ago: 14 },
  { type: 'sapi', description: 'Update a User', ago: 15 },
  { type: 'sapi', description: 'Link a User Account', ago: 16 },
];

const SESSIONS: readonly Omit<SeedSession, 'person'>[] = [
  {
    userAgent: BROWSERS.firefoxLinux,
    place: PLACES.berlin,
    began: days(9),
    touched: hours(1),
    clients: APPLICATIONS.map(({ clientId }) => clientId),
  },
  {
    userAgent: BROWSERS.safariIphone,
    place: PLACES.stockholm,
    began: days(4),
    touched: hours(3),
    clients: [ORBIT_MAIL.clientId],
  },
];

function seenFrom(session: Session | undefined, dice: Dice): Pick<LogEntry, 'ip' | 'user_agent'> {
  if (session) {
    const { initial_ip: ip, initial_user_agent: userAgent } = session.device;
    return { ip: ip ?? undefined, user_agent: userAgent };
  }
  // Auth0 docs: what a server asked for has an address of its own, and some entries have none.
  const [ip, userAgent] = dice.pick([
    ['86.203.41.150', 'Chrome 141.0.0 / Mac OS X 10.15.7'],
    ['10.0.0.7', 'okhttp/4.12.0'],
    [],
  ]);
  return { ip, user_agent: userAgent };
}

/** Fills the log of somebody to whom more happens than anybody reads. */
export function seedLongLog(state: TenantState, { withNewIds }: { withNewIds: boolean }): void {
  const dice = createDice(SEED);
  const now = state.clock.now();
  const identifier = withNewIds ? randomIdentifier : () => dice.identifier();
  const account = state.accounts.of(EDDA);
  const sessions = SESSIONS.map((seed) =>
    pastSession({ ...seed, person: account }, now, identifier()),
  );
  for (const session of sessions) state.sessions.add(session);
  const names = new Map(state.applications().map(({ clientId, name }) => [clientId, name]));
  const about = { user_id: account.userId, connection: account.connection };
  for (const { ago, ...entry } of ONCE) {
    state.accountLog.add({
      ...about,
      ...entry,
      ...seenFrom(undefined, dice),
      at: now - days(ago),
    });
    // The account tells of it as well.
    if (entry.type === 'scp')
      state.accounts.update(account.userId, { passwordChangedAt: now - days(ago) });
  }
  for (let position = ONCE.length; position < EVENTS; position += 1) {
    const at = now - minutes(30) - Math.floor((BEGAN * position) / EVENTS);
    const type = dice.pick(TYPES);
    const { clientId } = dice.pick(APPLICATIONS);
    const session = sessions.find(({ createdAt }) => createdAt <= at);
    state.accountLog.add({
      ...about,
      ...seenFrom(type === 's' ? session : undefined, dice),
      at,
      type,
      client_id: clientId,
      client_name: names.get(clientId),
      description: type === 'fp' ? 'Wrong email or password.' : undefined,
      details: type === 's' ? { session_id: session?.id ?? identifier() } : undefined,
    });
  }
}
