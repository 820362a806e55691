import { seconds } from '~/durations';
import { type GrantedScopes } from '~/tenant-calls/granted-scopes';
import { toResult } from '~/tenant-calls/result';
import { type MissingPermission } from './refusals';
import { type ScopedManagementToken } from './token.server';

interface Options {
  token: Pick<ScopedManagementToken, 'get' | 'granted' | 'renewForScopes'>;
  /** Told once of each operation that lacks a scope. */
  onMissing: (missing: MissingPermission) => void;
}

/** How long a page waits for a token that may have more scopes. */
const renewalMs = seconds(1);

/** What the machine-to-machine application was granted, by its token (RFC 6749 section 5.1, `scope`). */
export function createGrantedScopes({ token, onMissing }: Options): GrantedScopes {
  const told = new Set<string>();
  return {
    async has(operation, scopes) {
      const issued = await toResult(token.get());
      const granted = token.granted();
      if (!issued.isKnown || granted === null) return null;
      if (scopes.every((scope) => granted.includes(scope))) {
        told.delete(operation);
        return true;
      }
      // It may have been granted since; how often that is tried is the token's own affair.
      if (await token.renewForScopes(issued.value, scopes, AbortSignal.timeout(renewalMs)))
        return true;
      if (!told.has(operation)) onMissing({ operation, missing: 'scope', scopes });
      told.add(operation);
      return false;
    },
    lacksAll(scopes) {
      const granted = token.granted();
      return granted !== null && !scopes.some((scope) => granted.includes(scope));
    },
  };
}
