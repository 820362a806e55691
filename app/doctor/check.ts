import { type Env } from '~/env.server';
import { type ApplicationEvidence } from './application/application-evidence.server';
import { type Ask } from './ask.server';
import { type ClientEvidence } from './client-evidence.server';
import { type ManagementEvidence } from './management/management-evidence.server';
import { type OutsideEvidence } from './outside/outside-evidence.server';
import { type Disk } from './store/disk.server';
import { type TenantEvidence } from './tenant/tenant-evidence.server';

/** In the order of the report. */
export const groups = {
  configuration: 'Configuration',
  runtime: 'Runtime',
  store: 'Store',
  tenant: 'Tenant',
  application: 'Application of the portal',
  management: 'Management API',
  others: 'Other applications',
  backchannel: 'Logout tokens',
  public: 'From outside',
} as const;
type Group = keyof typeof groups;

/** One thing that a check has found; a line of the report. */
export type Finding =
  | { status: 'ok'; found: string }
  /** `code` is stable and names the fault within its check; `remedy` is one sentence with the exact value to set. */
  | { status: 'warning' | 'failed'; code: string; found: string; remedy: string }
  /** `found` says what the check would have needed. */
  | { status: 'skipped'; found: string };

/** Nothing is wrong; `found` says what was seen. */
export const ok = (found: string): Finding => ({ status: 'ok', found });
/** The portal works, but not as well or as safely as it could. */
export const warning = (code: string, found: string, remedy: string): Finding => ({
  status: 'warning',
  code,
  found,
  remedy,
});
/** The portal, or a part of it, does not work like this. */
export const failed = (code: string, found: string, remedy: string): Finding => ({
  status: 'failed',
  code,
  found,
  remedy,
});
/** Nobody can tell; `found` says what that would take. */
export const skipped = (found: string): Finding => ({ status: 'skipped', found });

/** What a check may look at without a valid configuration. */
export interface Surroundings {
  /** The variables that the portal would read. */
  source: Readonly<Record<string, string | undefined>>;
  /** Such as `24.11.0`. */
  nodeVersion: string;
  /** Whether the portal is what a container runs: nothing else is there to reach it at an address of loopback. */
  isInContainer: boolean;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What a check may look at once the configuration is valid. Whatever several checks need is found out once. */
export interface Portal extends Surroundings {
  env: Env;
  /** Asks any server; each answer's clock is noted. */
  ask: Ask;
  tenant: TenantEvidence;
  application: ApplicationEvidence;
  management: ManagementEvidence;
  clients: ClientEvidence;
  outside: OutsideEvidence;
  disk: Disk;
  /** Whether the file system of the database answers, where there is one: no check may touch it before. */
  isDiskAnswering: () => Promise<boolean>;
  /** How long a server may take for its answer, in milliseconds. */
  answerMs: number;
  /** The person whom `--user` names, whose sessions show what the plan has; null without it. */
  userId: string | null;
}

interface CheckName {
  /** Stable; the section of docs/doctor.md that the report leads to is called the same. */
  id: string;
  group: Group;
  /** What is right when it is found well, in a few words. */
  title: string;
}

type Findings = readonly Finding[] | Promise<readonly Finding[]>;

/** Looks at the environment alone. */
export interface EnvironmentCheck extends CheckName {
  of: 'environment';
  run(surroundings: Surroundings): Findings;
}

/** Looks at what the portal would meet. It is skipped where the configuration, or a check that it needs, has failed. */
export interface PortalCheck extends CheckName {
  of: 'portal';
  /** Checks that are carried out before, also where they were not asked for. */
  needs: readonly string[];
  run(portal: Portal): Findings;
}

/**
 * A check changes nothing, and prints no secret, no token and nothing of a person. Without anything to complain of it
 * gives one finding that is `ok`, or says why it was `skipped`. One that throws is reported as failed.
 */
export type Check = EnvironmentCheck | PortalCheck;

/** What became of a check: it is as bad as its worst finding. */
export interface CheckResult {
  check: Check;
  status: Finding['status'];
  findings: readonly Finding[];
}
