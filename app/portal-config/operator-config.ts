import { z } from 'zod';
import { fieldMode } from './field-mode';
import { ownFieldSchema } from './own-field';
import { tenantName } from './shown-text';
import { supportSchema } from './support';
import { taskLinksSchema } from './task-links';

const mode = fieldMode.default('edit');

const sections = {
  profile: mode,
  security: mode,
  applications: mode,
  activity: mode,
  organizations: mode,
  data: mode,
};
const fields = {
  name: mode,
  givenName: mode,
  familyName: mode,
  nickname: mode,
  picture: mode,
  email: mode,
  phone: fieldMode.exclude(['edit']).default('read'),
  username: mode,
};
const securityActs = {
  password: mode,
  passkeys: mode,
  methods: mode,
  recoveryCode: mode,
  rememberedBrowsers: mode,
  signIns: mode,
};

const accountActs = {
  lock: fieldMode.exclude(['read']).default('edit'),
};

/** A part of the portal that an operator can turn off, or to reading only. */
export type Section = keyof typeof sections;
/** What can be done about the ways to sign in. */
export type SecurityAct = keyof typeof securityActs;

/** Who deletes an account: its owner, the operator whom they ask, or nobody in the portal. */
const deletionWays = ['person', 'request', 'off'] as const;

const hostName = z
  .string()
  .regex(
    /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'must be a host name in lower case, without scheme, port and path',
  );

/** The operator's file, as `PORTAL_CONFIG` names it. */
export const operatorConfigSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; the portal does not look at it.'),
    sections: z.strictObject(sections).prefault({}).describe('Whole parts of the portal.'),
    fields: z.strictObject(fields).prefault({}).describe('Fields of the profile.'),
    security: z
      .strictObject(securityActs)
      .prefault({})
      .describe('What can be done about the ways to sign in.'),
    account: z
      .strictObject(accountActs)
      .prefault({})
      .describe('What can be done with the whole account.'),
    support: supportSchema
      .prefault({})
      .describe('How people reach those who run the service, told at the foot of every page.'),
    ownFields: z
      .array(ownFieldSchema)
      .max(30)
      .default([])
      .refine(
        (fields) => new Set(fields.map(({ key }) => key)).size === fields.length,
        'must have a key of its own for each field',
      )
      .describe('Fields of your own, kept in user_metadata.'),
    pictureHosts: z
      .array(hostName)
      .max(20)
      .default([])
      .describe('Where pictures may be; browsers load them from there over https.'),
    linkableConnections: z
      .array(tenantName(128))
      .max(100)
      .nullable()
      .default(null)
      .describe(
        'Connections, by their names, whose sign-ins people may link to their account; null for all that the application has.',
      ),
    organizations: z
      .strictObject({
        adminRoles: z
          .array(tenantName(100))
          .max(20)
          .default([])
          .describe(
            'Names of the roles whose members look after an organization: the last one with such a role cannot leave it, nor delete their account.',
          ),
      })
      .prefault({})
      .describe('Organizations that people belong to.'),
    taskLinks: taskLinksSchema.default({}),
    deletion: z
      .strictObject({
        by: z
          .enum(deletionWays)
          .default('person')
          .describe(
            'Who deletes an account that its owner wants to be gone: the person by themselves, after DELETION_HOLD_DAYS; you, by request; or nobody here.',
          ),
        requestsTo: z.email().nullable().default(null).describe('Where requests are mailed to.'),
      })
      .refine(
        ({ by, requestsTo }) => by !== 'request' || requestsTo !== null,
        'must have an address in requestsTo for deletion by request',
      )
      .prefault({})
      .describe('Deleting the account.'),
  })
  .describe('What people may see and change in Latchkey.');

export type OperatorConfig = z.output<typeof operatorConfigSchema>;

/** What holds where the operator has no file. */
export const defaultOperatorConfig: OperatorConfig = operatorConfigSchema.parse({});
