import { type Release } from '~/release.server';
import { type PortalState } from '~/services/portal-state';
import { StoreUnavailableError, type StoreUnavailableCode } from '~/store-unavailable-error';
import { type Readiness } from './readiness.server';

/**
 * What a portal tells of itself to whoever runs it. Times are ISO 8601; null is for what never was, or is not known. Nothing
 * in it is secret, or of a person. `format` grows when something in it changes its meaning or goes.
 */
export interface Status {
  format: 1;
  version: string;
  revision: string;
  node: string;
  instance: string;
  startedAt: string;
  uptimeSeconds: number;
  readiness: Readiness;
  store: {
    kind: 'sqlite' | 'redis';
    /** Why it cannot be read and written now; null where it can. */
    failure: StoreUnavailableCode | null;
    schema: { version: number; readableBy: number } | null;
  };
  tenant: { metadata: Reading; keys: Reading };
  managementApi: {
    token: { state: 'held' | 'none' | 'unknown'; renewAt: string | null };
    circuit: 'closed' | 'open';
  };
}

interface Reading {
  readAt: string | null;
  ageSeconds: number | null;
}

interface Options {
  state: PortalState;
  release: Release;
  instance: string;
  readiness: () => Promise<Readiness>;
  now: () => number;
}

/** Tells how the portal is now. It asks the store, and the tenant nothing: a token would be billed. */
export function createStatus(options: Options): () => Promise<Status> {
  const { state, release, instance, readiness, now } = options;
  return async () => {
    const [found, failure, token] = await Promise.all([
      readiness(),
      failureOf(state.store.ping()),
      tokenOf(state),
    ]);
    return {
      format: 1,
      ...release,
      node: process.version,
      instance,
      startedAt: timeOf(state.startedAt),
      uptimeSeconds: secondsSince(state.startedAt, now()),
      readiness: found,
      store: { kind: state.store.kind, failure, schema: schemaOf(state) },
      tenant: {
        metadata: readingOf(state.tenantReadAt.metadata(), now()),
        keys: readingOf(state.tenantReadAt.keys(), now()),
      },
      managementApi: {
        token,
        circuit: state.managementApi.isCircuitOpen() ? 'open' : 'closed',
      },
    };
  };
}

async function failureOf(work: Promise<unknown>): Promise<StoreUnavailableCode | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error instanceof StoreUnavailableError ? error.code : 'failed';
  }
}

async function tokenOf({ managementApi }: PortalState): Promise<Status['managementApi']['token']> {
  try {
    const renewAt = await managementApi.tokenRenewAt();
    if (renewAt === null) return { state: 'none', renewAt: null };
    return { state: 'held', renewAt: timeOf(renewAt) };
  } catch {
    // It is in the store, of which the failure is told beside it.
    return { state: 'unknown', renewAt: null };
  }
}

/** Null where the file cannot be read either. */
function schemaOf({ store }: PortalState): Status['store']['schema'] {
  try {
    return store.schema();
  } catch {
    return null;
  }
}

function readingOf(readAt: number | null, now: number): Reading {
  if (readAt === null) return { readAt: null, ageSeconds: null };
  return { readAt: timeOf(readAt), ageSeconds: secondsSince(readAt, now) };
}

const timeOf = (epochMs: number): string => new Date(epochMs).toISOString();
const secondsSince = (epochMs: number, now: number): number =>
  Math.max(0, Math.floor((now - epochMs) / 1000));
