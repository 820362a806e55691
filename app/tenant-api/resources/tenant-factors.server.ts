import { FactorsClient } from 'auth0/guardian/factors';
import { PoliciesClient } from 'auth0/guardian/policies';
import { z } from 'zod';
import { hours, minutes } from '~/durations';
import {
  type FactorName,
  factorNames,
  type MfaPolicy,
  type TenantFactors,
} from '~/security/tenant-factors';
import { parsedAnswer, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { list } from './answer-fields';

const isKnown = ({ name }: { name: string }) => factorNames.some((known) => known === name);

/** Auth0 lists every factor, also those that are off: a list that names none of them does not say that all are. */
const factorsSchema = list
  .pipe(z.array(z.looseObject({ name: z.string(), enabled: z.boolean() })))
  .refine((factors) => factors.some(isKnown))
  .transform((factors) =>
    factorNames.filter((known) => factors.some(({ name, enabled }) => enabled && name === known)),
  );

/** `[]` leaves it to the tenant's own rules and Actions (Auth0 docs, `PUT /guardian/policies`). */
const policySchema = list.pipe(z.array(z.string())).transform((policies): MfaPolicy => {
  if (policies.includes('all-applications')) return 'always';
  return policies.includes('confidence-score') ? 'risky-sign-ins' : 'own-rules';
});

/** One tenant has one of each. */
const onlyKey = 'tenant';
const kept = { freshMs: minutes(5), staleMs: hours(1) };

/** The second factors of an Auth0 tenant (`GET /guardian/factors` and `/guardian/policies`). */
export function createTenantFactors(resource: Resource, memory: Memory): TenantFactors {
  const { gateway } = resource;
  const factors = new FactorsClient(sdkOptions(resource));
  const policies = new PoliciesClient(sdkOptions(resource));
  type Options = CallOptions & { person: string };

  const enabled = createRemembered<FactorName[], Options>(memory, {
    name: 'tenant-factors',
    schema: z.array(z.enum(factorNames)),
    ...kept,
    read: (_key, { person, ...callOptions }) =>
      gateway.call(
        {
          operation: 'list_factors',
          scopes: ['read:guardian_factors'],
          isIdempotent: true,
          person,
          send: async (request) =>
            parsedAnswer(
              factorsSchema,
              await factors.list(request).withRawResponse(),
              'list_factors',
            ),
        },
        callOptions,
      ),
  });
  const policy = createRemembered<MfaPolicy, Options>(memory, {
    name: 'tenant-mfa-policy',
    schema: z.enum(['always', 'risky-sign-ins', 'own-rules']),
    ...kept,
    read: (_key, { person, ...callOptions }) =>
      gateway.call(
        {
          operation: 'list_mfa_policies',
          scopes: ['read:mfa_policies'],
          isIdempotent: true,
          person,
          send: async (request) =>
            parsedAnswer(
              policySchema,
              await policies.list(request).withRawResponse(),
              'list_mfa_policies',
            ),
        },
        callOptions,
      ),
  });

  return {
    enabled: async (person, options) => (await enabled.get(onlyKey, { ...options, person })).value,
    policy: async (person, options) => (await policy.get(onlyKey, { ...options, person })).value,
  };
}
