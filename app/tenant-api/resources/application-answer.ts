import { z } from 'zod';
import { type Application, type BackchannelLogout } from '~/applications/application-directory';
import { seconds } from '~/durations';
import { entriesOf, lifetime, shownText, text, word } from './answer-fields';

/** Client ids of Auth0 have letters and digits; those of third-party metadata documents are addresses. */
export const clientIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);

/** Auth0 docs, third-party applications: what their ids begin with. */
const thirdPartyPrefix = 'tpc_';

/** The fields that are asked for. */
export const clientFields = [
  'client_id',
  'name',
  'logo_uri',
  'oidc_logout',
  'oidc_backchannel_logout',
  'jwt_configuration',
  'is_first_party',
  'external_metadata_type',
  'external_metadata_created_by',
].join(',');

/** The back-channel logout settings of a client; one that has none hears nothing. */
const logoutSettings = z
  .looseObject({
    backchannel_logout_urls: entriesOf(word),
    backchannel_logout_initiators: z
      .looseObject({ mode: text, selected_initiators: entriesOf(word) })
      // Auth0 docs, back-channel logout: without a choice, a client hears of sign-outs.
      .catch({ mode: null, selected_initiators: [] }),
  })
  .nullish();

export const applicationSchema = z.looseObject({
  name: shownText,
  logo_uri: text,
  is_first_party: z.boolean().nullish().catch(null),
  /** `dcr` or `cimd`: it came by dynamic client registration, or by a document that it is described in. */
  external_metadata_type: text,
  external_metadata_created_by: text,
  oidc_logout: logoutSettings.catch(undefined),
  /** The former name of `oidc_logout`. */
  oidc_backchannel_logout: logoutSettings.catch(undefined),
  jwt_configuration: z.looseObject({ lifetime_in_seconds: lifetime }).nullish().catch(null),
});

/** An application as it is remembered. */
export const storedApplicationSchema: z.ZodType<Application, unknown> = z.object({
  id: z.string(),
  name: z.string().nullable(),
  backchannelLogout: z.enum(['endings', 'sign-outs', 'nothing']).nullable(),
  idTokenLifetimeMs: z.number().nullable(),
  isFirstParty: z.boolean().nullable(),
  isSelfRegistered: z.boolean(),
  // An earlier release has not remembered it.
  logoUrl: z.string().nullable().default(null),
});

type ApplicationAnswer = z.infer<typeof applicationSchema>;

/** An application of a list, which has to name its id. */
export const listedApplicationSchema = applicationSchema.extend({ client_id: clientIdSchema });

/** The answer in the words of the portal. */
export function toApplication(id: string, answer: ApplicationAnswer): Application {
  const lifetimeSeconds = answer.jwt_configuration?.lifetime_in_seconds ?? null;
  return {
    id,
    name: answer.name,
    backchannelLogout: backchannelLogout(answer),
    idTokenLifetimeMs: lifetimeSeconds === null ? null : seconds(lifetimeSeconds),
    isFirstParty: answer.is_first_party ?? (id.startsWith(thirdPartyPrefix) ? false : null),
    isSelfRegistered:
      answer.external_metadata_type !== null && answer.external_metadata_created_by !== 'admin',
    logoUrl: answer.logo_uri,
  };
}

function backchannelLogout(answer: ApplicationAnswer): BackchannelLogout {
  const settings = answer.oidc_logout ?? answer.oidc_backchannel_logout;
  if (settings == null || settings.backchannel_logout_urls.length === 0) return 'nothing';
  const { mode, selected_initiators: selected } = settings.backchannel_logout_initiators;
  return mode === 'all' || selected.includes('session-revoked') ? 'endings' : 'sign-outs';
}
