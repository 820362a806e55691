import { z } from 'zod';
import { type Answer, type NoAnswer } from '../ask.server';
import { failed, ok, type PortalCheck } from '../check';
import { tellNoAnswer } from '../tell-no-answer';

/** Whether the tenant has published a key that the portal can check its tokens with. */
export const tenantKeys: PortalCheck = {
  id: 'tenant.keys',
  group: 'tenant',
  title: 'The tenant signs with a key that it publishes',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, tenant }) => {
    const answer = await tenant.keys();
    if (!answer.isAnswered)
      return [tellNoAnswer(env.issuerBaseUrl, answer, 'AUTH0_ISSUER_BASE_URL')];
    const keys = keysOf(answer);
    if (keys === null)
      return [
        failed(
          'unexpected_answer',
          `The tenant has no keys at the address that it names (status ${answer.status}).`,
          'Let the proxy or firewall in between pass /.well-known/jwks.json of the tenant on.',
        ),
      ];
    const signing = keys.filter(
      ({ kty, use = 'sig', alg = 'RS256', kid }) =>
        kty === 'RSA' && use === 'sig' && alg === 'RS256' && kid !== undefined,
    );
    if (signing.length === 0)
      return [
        failed(
          'no_signing_key',
          'The tenant publishes no RSA key that signs with RS256.',
          'Rotate the signing key of the tenant, in Settings, Signing Keys.',
        ),
      ];
    return [ok(`Its keys for RS256: ${signing.length}.`)];
  },
};

const keySetSchema = z.looseObject({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      use: z.string().optional(),
      alg: z.string().optional(),
      kid: z.string().optional(),
    }),
  ),
});
type Key = z.output<typeof keySetSchema>['keys'][number];

/** Null for an answer that is no key set. */
export function keysOf(answer: Answer | NoAnswer): Key[] | null {
  if (!answer.isAnswered || answer.status !== 200) return null;
  return keySetSchema.safeParse(answer.json).data?.keys ?? null;
}
