import { LRUCache } from 'lru-cache';
import { minutes } from '~/durations';
import { type TenantError } from '~/tenant-calls/tenant-error';

/** A call that can be refused for good: what it does, for whom, and the scopes that it needs. */
interface RefusableCall {
  operation: string;
  person: string;
  scopes: readonly string[];
}

/** What an operator has to put right. */
export interface MissingPermission {
  operation: string;
  /** `unknown` where the tenant does not say which of the two it is. */
  missing: 'scope' | 'plan' | 'unknown';
  /** The scopes that the operation needs. */
  scopes: readonly string[];
}

/** Remembers what the tenant does not permit, so that not every view asks for it again. */
export interface Refusals {
  /** The refusal that still holds for such a call, or null. */
  of(call: RefusableCall): TenantError | null;
  /** The tenant has answered a call with 403. */
  refused(call: RefusableCall, error: TenantError): void;
  /** The tenant has carried out such a call. */
  permitted(call: RefusableCall): void;
}

/** Soon enough for an operator who has just granted a scope and looks whether it works. */
const heldMs = minutes(1);
const mostRefusals = 10_000;

/**
 * Refusals are held for a minute: for everybody where a scope or the plan is missing, and for one person
 * where the tenant does not say why. `onMissing` hears of an operation once, until it has been permitted again.
 */
export function createRefusals({
  now,
  onMissing,
}: {
  now: () => number;
  onMissing?: ((missing: MissingPermission) => void) | undefined;
}): Refusals {
  const refusals = new LRUCache<string, { error: TenantError; until: number }>({
    // Not `max`, which would take the room of all at once.
    maxSize: mostRefusals,
    sizeCalculation: () => 1,
  });
  const told = new Set<string>();
  const forAll = ({ operation }: RefusableCall) => operation;
  const forOne = ({ operation, person }: RefusableCall) => JSON.stringify([operation, person]);

  return {
    of(call) {
      for (const key of [forAll(call), forOne(call)]) {
        const refusal = refusals.get(key);
        if (refusal !== undefined && now() < refusal.until) return refusal.error;
      }
      return null;
    },
    refused(call, error) {
      const missing = whatIsMissing(error);
      const key = missing === 'unknown' ? forOne(call) : forAll(call);
      refusals.set(key, { error, until: now() + heldMs });
      const { operation, scopes } = call;
      if (told.has(operation)) return;
      told.add(operation);
      onMissing?.({ operation, missing, scopes });
    },
    permitted(call) {
      told.delete(call.operation);
      refusals.delete(forAll(call));
      refusals.delete(forOne(call));
    },
  };
}

function whatIsMissing({ errorCode }: TenantError): MissingPermission['missing'] {
  switch (errorCode) {
    case 'insufficient_scope':
      return 'scope';
    case 'insufficient_entitlement':
      return 'plan';
    default:
      return 'unknown';
  }
}
