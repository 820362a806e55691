import { expect } from 'vitest';
import { type DoctorWorld, runDoctor } from '~/doctor/doctor.server';
import { minutes } from '~/durations';
import { disk } from '~/doctor/store/disk.server';
import { defaultOperatorConfig } from '~/portal-config/operator-config';
import { scopesWantedBy } from '~/tenant-api/management-scopes';
import { MANAGEMENT_SCOPES } from '../../tenant/state/applications';
import { temporaryPath } from '../adapters/temporary-database';
import { createClock } from '../fakes/clock';
import { createPublicPortal, type PublicPortal } from './public-portal';
import { clientId, createTestTenant, issuer, type TestTenant } from '../test-tenant';

/** What the doctor says of a check that is not content. */
interface Complaint {
  id: string;
  code: string;
}

/** A line of the report. */
interface ReportedFinding {
  status: string;
  code: string | null;
  found: string;
  remedy: string | null;
}

/** A portal that is set up right at the local tenant, of which a test breaks one part. */
export interface TestWorld extends DoctorWorld {
  tenant: TestTenant;
  /** The portal at its public address, behind one proxy. */
  outside: PublicPortal;
  /** The variables, which a test may change. */
  variables: Record<string, string | undefined>;
  /** How far the tenant's clock is ahead, in milliseconds. */
  aheadMs: number;
  /** How long the tenant takes for an answer, in milliseconds. */
  answersAfterMs: number;
  /** What the doctor complains of, carried out whole. */
  complaints(args?: readonly string[]): Promise<Complaint[]>;
  /** The lines of one check. */
  findings(id: string, args?: readonly string[]): Promise<ReportedFinding[]>;
}

export const portalUrl = 'https://account.example';

export function createTestWorld({ now = createClock().now } = {}): TestWorld {
  const tenant = createTestTenant({ portalUrl, now });
  const variables: Record<string, string | undefined> = {
    APP_BASE_URL: portalUrl,
    AUTH0_ISSUER_BASE_URL: issuer.replace(/\/$/, ''),
    AUTH0_CLIENT_ID: clientId,
    AUTH0_CLIENT_SECRET: 'portal-secret',
    AUTH0_CLIENT_ID_MGMT: 'management-client',
    AUTH0_CLIENT_SECRET_MGMT: 'management-secret',
    SESSION_SECRETS: 'kZ3v9Qw7Lr5TtY1uIo0pAs8dFg6hJk4lXc2v',
    DATABASE_PATH: temporaryPath(),
    TRUST_PROXY: '1',
  };
  // Of all that the local tenant knows, the portal needs less.
  const needed = new Set(scopesWantedBy(defaultOperatorConfig).map(({ scope }) => scope));
  tenant.state.settings.withheldScopes = MANAGEMENT_SCOPES.filter((scope) => !needed.has(scope));
  tenant.state.applicationChanges.change(clientId, {
    backchannelLogout: { url: `${portalUrl}/auth/backchannel-logout`, initiators: 'all' },
  });
  const outside = createPublicPortal({ url: portalUrl, variables, now });
  const clock = { aheadMs: 0, answersAfterMs: 10 };
  let elapsedMs = 0;
  const world: DoctorWorld = {
    surroundings: { source: variables, nodeVersion: '24.11.0', isInContainer: false, now },
    elapsed: () => elapsedMs,
    // Without a process for each test.
    disk: { ...disk, isAnswering: () => Promise.resolve(true) },
    lookUp: () => Promise.resolve(['198.51.100.9']),
    // How long anything takes is no matter of a busy machine.
    bounds: { answerMs: minutes(1), checkMs: minutes(2), allMs: minutes(2) },
    async fetch(input, init) {
      const request = new Request(input, init);
      if (outside.isAt(request.url)) return outside.fetch(request);
      const answer = await tenant.fetch(request);
      elapsedMs += made.answersAfterMs;
      const headers = new Headers(answer.headers);
      if (!headers.has('age')) headers.set('date', new Date(now() + made.aheadMs).toUTCString());
      return new Response(answer.body, { status: answer.status, headers });
    },
  };
  const checksOf = async (args: readonly string[]) => {
    const { output } = await runDoctor(['--json', ...args], world);
    return (JSON.parse(output) as Report).checks;
  };
  const made: TestWorld = Object.assign(world, {
    ...clock,
    tenant,
    outside,
    variables,
    async complaints(args: readonly string[] = []) {
      const checks = await checksOf(args);
      return checks.flatMap(({ id, findings }) =>
        findings.flatMap(({ code }) => (code === null ? [] : [{ id, code }])),
      );
    },
    async findings(id: string, args: readonly string[] = []) {
      return (await checksOf(['--only', id, ...args]))[0]?.findings ?? [];
    },
  });
  return made;
}

interface Report {
  checks: {
    id: string;
    findings: ReportedFinding[];
  }[];
}

/** An error of `fetch`, as Node.js has it. */
export function fetchError(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** Holds that the doctor complains of this and of nothing else. */
export async function expectOnly(world: TestWorld, ...expected: Complaint[]): Promise<void> {
  expect(await world.complaints()).toEqual(expected);
}
