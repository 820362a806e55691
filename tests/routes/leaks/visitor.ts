import { seedAuthenticators } from '../../../tenant/seed/authenticators';
import { LIBRARIAN, NORTH_LIBRARY } from '../../../tenant/seed/organizations';
import { PEOPLE } from '../../../tenant/seed/people';
import { RUTHS_GOOGLE } from '../../../tenant/seed/people-by-connection';
import { PEOPLE_BY_SECOND_STEP } from '../../../tenant/seed/people-by-second-step';
import type { Person } from '../../../tenant/state/accounts';
import { answerDocument } from '../../portal-documents';
import { createTestPortal, get, managementSession, type TestPortal } from '../../test-portal';
import { type Seen } from './given-once';

/** A person of the tenant's seed at the portal, with all that they have been shown. */
export interface Visitor {
  portal: TestPortal;
  person: Person;
  userId: string;
  /** The opaque names of the other sessions. */
  sessions: Record<(typeof others)[number], string>;
  /** The ids that no page may show. */
  ids: string[];
  seen: Seen[];
  /** From now on the person has just confirmed who they are. */
  signIn: () => Promise<void>;
  open: (path: string) => Promise<void>;
  /** Sends a form, and goes where the answer leads within the portal. */
  act: (path: string, fields?: Record<string, string>) => Promise<void>;
}

const others = ['ended', 'not-mine', 'chosen', 'left'] as const;

/** `environment` adds to the portal's configuration. */
export async function createVisitor(
  person: Person,
  environment: Record<string, string> = {},
): Promise<Visitor> {
  const portal = createTestPortal(
    { LOG_LEVEL: 'trace', ...environment },
    { pictureHosts: ['pictures.example'] },
  );
  const { services, tenant } = portal;
  for (const somebody of [...PEOPLE, ...PEOPLE_BY_SECOND_STEP]) tenant.state.accounts.add(somebody);
  seedAuthenticators(tenant.state);
  tenant.state.organizations.add(NORTH_LIBRARY);
  tenant.state.organizations.join(NORTH_LIBRARY.id, person.userId, [LIBRARIAN]);
  const { userId } = person;
  const idOf = (name: string) => `id-of-the-session-${name}`;
  tenant.setSessions(
    userId,
    ['current', ...others].map((name) => managementSession(idOf(name), { userId })),
  );
  tenant.answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  const enrolled = tenant.state.authenticators.ofPerson(person, tenant.state.settings.factors);
  const seen: Seen[] = [];
  let cookie = '';

  const ask = async (of: string, request: Request): Promise<string | null> => {
    const { answer, data } = await answerDocument(request, portal.context);
    const text = (await answer.text()) + JSON.stringify(data);
    seen.push({ of, status: answer.status, text, headers: JSON.stringify([...answer.headers]) });
    return answer.headers.get('location');
  };
  const open = async (path: string) => {
    await ask(`GET ${path}`, get(path, cookie));
  };
  return {
    ...{ portal, person, userId, seen, open },
    sessions: Object.fromEntries(
      others.map((name) => [name, services.handles.seal(userId, idOf(name))]),
    ) as Visitor['sessions'],
    ids: [
      ...[userId, NORTH_LIBRARY.id],
      ...['current', ...others].map(idOf),
      ...enrolled.map(({ id }) => id),
      ...[...(person.linked ?? []), RUTHS_GOOGLE].map((one) => one.userId),
    ],
    async signIn() {
      cookie = await portal.signIn({
        userId,
        auth0SessionId: idOf('current'),
        authenticatedAt: portal.clock.now,
        authenticationMethods: ['pwd', 'mfa'],
        strongProof: { by: 'mailed-code', provenAt: portal.clock.now },
        profile: { name: person.name, email: person.email || null, timeZone: null },
      });
    },
    async act(path, fields = {}) {
      const request = await portal.post(path, fields, cookie);
      const location = await ask(`POST ${path} ${fields.intent ?? ''}`, request);
      if (location?.startsWith('/') === true) await open(location.split('#')[0] ?? location);
    },
  };
}
