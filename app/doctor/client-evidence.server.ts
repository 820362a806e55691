import { z } from 'zod';
import { type Env } from '~/env.server';
import { cleanText } from '~/clean-text';
import { type Answer, type NoAnswer } from './ask.server';
import { type ManagementEvidence } from './management/management-evidence.server';
import { once } from './once';

/** What `GET` found, or why it says nothing: `found` is a part of a sentence, such as “needs the scope read:clients”. */
export type Reading<T> = { isRead: true; value: T } | { isRead: false; why: string };

/** Where and of what an application hears by back-channel logout. */
const logoutSettings = z
  .looseObject({
    backchannel_logout_urls: z.array(z.string()).catch([]),
    backchannel_logout_initiators: z
      .looseObject({
        mode: z.string().nullish().catch(null),
        selected_initiators: z.array(z.string()).nullish().catch(null),
      })
      .nullish()
      .catch(null),
  })
  .nullish()
  .catch(null);

const clientSchema = z.looseObject({
  client_id: z.string(),
  name: z.string().nullish().catch(null),
  app_type: z.string().nullish().catch(null),
  is_first_party: z.boolean().nullish().catch(null),
  oidc_conformant: z.boolean().nullish().catch(null),
  callbacks: z.array(z.string()).nullish().catch(null),
  allowed_logout_urls: z.array(z.string()).nullish().catch(null),
  grant_types: z.array(z.string()).nullish().catch(null),
  token_endpoint_auth_method: z.string().nullish().catch(null),
  jwt_configuration: z
    .looseObject({ alg: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
  refresh_token: z
    .looseObject({
      rotation_type: z.string().nullish().catch(null),
      expiration_type: z.string().nullish().catch(null),
    })
    .nullish()
    .catch(null),
  oidc_logout: logoutSettings,
  /** The former name of `oidc_logout`. */
  oidc_backchannel_logout: logoutSettings,
});

/** An application as the Management API describes it. */
export type Client = z.infer<typeof clientSchema>;

/** The applications of the tenant, for whoever has `read:clients`. */
export interface ClientEvidence {
  /** The portal's own. */
  own(): Promise<Reading<Client>>;
  /** All others, of a tenant's first thousand. */
  others(): Promise<Reading<readonly Client[]>>;
}

/** No secret, key or metadata is asked for. */
const fields = Object.keys(clientSchema.shape).join(',');
const perPage = 100;
const mostPages = 10;

/** Evidence that is asked for when a check first wants it, and once. */
export function createClientEvidence(env: Env, management: ManagementEvidence): ClientEvidence {
  const readPage = async (page: number) => {
    const query = new URLSearchParams({
      fields,
      include_fields: 'true',
      is_global: 'false',
      include_totals: 'true',
      per_page: String(perPage),
      page: String(page),
    });
    return read(
      management,
      { path: `/clients?${query.toString()}`, scope: 'read:clients' },
      z.looseObject({ clients: z.array(clientSchema), total: z.number() }),
    );
  };
  return {
    own: once(() => {
      const query = new URLSearchParams({ fields, include_fields: 'true' });
      const path = `/clients/${encodeURIComponent(env.clientId)}?${query.toString()}`;
      return read(management, { path, scope: 'read:clients' }, clientSchema);
    }),
    others: once(async () => {
      const first = await readPage(0);
      if (!first.isRead) return first;
      const count = Math.min(Math.ceil(first.value.total / perPage), mostPages);
      const rest = await Promise.all(
        Array.from({ length: Math.max(0, count - 1) }, (_, position) => readPage(position + 1)),
      );
      const clients = [...first.value.clients];
      for (const page of rest) {
        if (!page.isRead) return page;
        clients.push(...page.value.clients);
      }
      const own = [env.clientId, env.managementClientId];
      return { isRead: true, value: clients.filter(({ client_id: id }) => !own.includes(id)) };
    }),
  };
}

/** Reads something of the Management API that takes a scope. */
export async function read<T>(
  management: ManagementEvidence,
  { path, scope }: { path: string; scope: string },
  schema: z.ZodType<T, unknown>,
): Promise<Reading<T>> {
  const token = await management.token();
  if (token.isIssued && token.scopes?.includes(scope) === false)
    return { isRead: false, why: `needs the scope ${scope}` };
  const answer = await management.get(path);
  const parsed = answer.isAnswered && answer.status === 200 ? schema.safeParse(answer.json) : null;
  if (parsed?.success) return { isRead: true, value: parsed.data };
  return { isRead: false, why: whyNot(answer, scope) };
}

function whyNot(answer: Answer | NoAnswer, scope: string): string {
  if (!answer.isAnswered) return `needs an answer of the Management API (${answer.reason})`;
  if (answer.status === 403) return `needs the scope ${scope}`;
  if (answer.status === 404) return 'needs an application with the client id AUTH0_CLIENT_ID';
  return `needs an answer of the Management API (status ${answer.status})`;
}

/** The settings in force, under either of their names. */
export function logoutSettingsOf(client: Client) {
  return client.oidc_logout ?? client.oidc_backchannel_logout ?? null;
}

/** Of what an application hears; null for everything. Auth0 docs: one that chooses nothing hears of its own sign-outs. */
export function initiatorsOf(client: Client): readonly string[] | null {
  const { mode, selected_initiators: selected } =
    logoutSettingsOf(client)?.backchannel_logout_initiators ?? {};
  if (mode === 'all') return null;
  return selected ?? ['rp-logout'];
}

/** What an application is called, short and without anything that changes what stands around it. */
export function shownNameOf({ name }: Client): string {
  return cleanText(name ?? '', { maxLength: 40 }) ?? 'one without a name';
}
