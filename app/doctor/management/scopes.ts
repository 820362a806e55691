import { type OperatorConfig } from '~/portal-config/operator-config';
import { scopesWantedBy, type WantedScope, wantedScopes } from '~/tenant-api/management-scopes';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';

/** Whether the token is good for what the portal does, and for nothing else. */
export const managementScopes: PortalCheck = {
  id: 'mgmt.scopes',
  group: 'management',
  title: 'The portal has the scopes that it needs, and no more',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ env, management }) => {
    const found = await management.token();
    if (!found.isIssued || found.scopes === null)
      return [skipped('needs a tenant that tells what a token is good for')];
    const findings = judge(env.operator, found.scopes, found.issuedAt);
    if (findings.length > 0) return findings;
    return [ok(`All ${scopesWantedBy(env.operator).length} are granted.`)];
  },
};

function judge(
  operator: OperatorConfig,
  granted: readonly string[],
  issuedAt: number | null,
): Finding[] {
  const isHad = ({ scope, instead }: WantedScope) =>
    granted.includes(scope) || (instead !== undefined && granted.includes(instead));
  const missing = scopesWantedBy(operator).filter((wanted) => !isHad(wanted));
  const known = new Set(wantedScopes.flatMap(({ scope, instead = scope }) => [scope, instead]));
  // What changes things is told of also where the operator has turned off what takes it.
  const turnedOff = wantedScopes
    .filter(({ scope, isOff }) => !scope.startsWith('read:') && isOff?.(operator))
    .map(({ scope }) => scope);
  const surplus = granted.filter((scope) => !known.has(scope) || turnedOff.includes(scope));
  return [
    ...missing.map((scope) => tellMissing(scope, issuedAt)),
    ...(surplus.length === 0 ? [] : [tellSurplus(surplus)]),
  ];
}

function tellMissing({ scope, without, isNeeded }: WantedScope, issuedAt: number | null) {
  const at =
    issuedAt === null ? '' : ` in the token of ${new Date(issuedAt).toISOString().slice(0, 16)}Z`;
  return (isNeeded ? failed : warning)(
    isNeeded ? 'needed' : 'missing',
    `${scope} is not granted${at}. Without it, ${without}.`,
    `Grant ${scope} to the machine-to-machine application; the portal asks for a new token by itself.`,
  );
}

const mostNamed = 10;

function tellSurplus(surplus: readonly string[]): Finding {
  const names = surplus.filter((scope) => /^[\w:.-]{1,60}$/.test(scope)).slice(0, mostNamed);
  const others = surplus.length - names.length;
  const named = `${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return warning(
    'surplus',
    `The application has more than the portal needs: ${named}.`,
    'Withdraw these scopes from the machine-to-machine application, so that whoever gets hold of its secret has less.',
  );
}
