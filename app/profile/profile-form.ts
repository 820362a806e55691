import { type OperatorConfig } from '~/portal-config/operator-config';
import { type Account, type AccountPatch } from './account';
import { fieldPolicy, type NameField, type Policy, type PolicyFacts } from './field-policy';
import { type FieldProblem, readOwnField, readText, type TimeZones } from './own-field-value';

/** The names that the profile's form has, in the order of the page, with the most that Auth0 takes. */
export const nameLengths = {
  givenName: 150,
  familyName: 150,
  name: 300,
  nickname: 300,
} as const satisfies Partial<Record<NameField, number>>;
export type FormName = keyof typeof nameLengths;
export const formNames = Object.keys(nameLengths) as FormName[];

/** The form's name for an own field, so that none can be taken for another field. */
export const ownFieldName = (key: string) => `own.${key}`;

/** The most that all own fields may come to, in bytes of JSON: Auth0 refuses large profiles as a whole. */
const mostMetadataBytes = 2048;

/** What a person wants to change, or why that cannot be. */
export type ReadProfileForm =
  /** `changed` names the form's fields. */
  | { outcome: 'change'; patch: AccountPatch; changed: string[] }
  | { outcome: 'nothing' }
  | { outcome: 'problems'; problems: Map<string, FieldProblem> }
  /** Fields that are to be read only, with what says so. */
  | { outcome: 'not-editable'; policies: Map<string, Policy> }
  /** A field that there is not, or not for the person. */
  | { outcome: 'unknown' }
  | { outcome: 'too-large' };

interface Options {
  account: Pick<Account, FormName | 'userMetadata'>;
  facts: PolicyFacts & { operator: OperatorConfig };
  timeZones: TimeZones;
}

/**
 * Reads the profile's form against the account as it is: what is typed as it was is no change, and what was not sent
 * stays as it is. Nothing but the fields that the policy lets be changed comes into the patch.
 */
export function readProfileForm(
  fields: Readonly<Record<string, string>>,
  { account, facts, timeZones }: Options,
): ReadProfileForm {
  const own = new Map(facts.operator.ownFields.map((field) => [ownFieldName(field.key), field]));
  const patch: AccountPatch = {};
  const changed: string[] = [];
  const problems = new Map<string, FieldProblem>();
  const policies = new Map<string, Policy>();

  for (const [name, typed] of Object.entries(fields)) {
    const ownField = own.get(name);
    const standard = formNames.find((one) => one === name);
    if (ownField === undefined && standard === undefined) return { outcome: 'unknown' };
    const field = ownField === undefined ? standard : { own: ownField.key };
    if (field === undefined) return { outcome: 'unknown' };
    const policy = fieldPolicy(field, facts);
    if (policy.mode === 'off') return { outcome: 'unknown' };
    if (policy.mode === 'read') {
      policies.set(name, policy);
      continue;
    }
    const current =
      ownField === undefined ? account[name as FormName] : account.userMetadata[ownField.key];
    // Also where it would not do for a new value: what was there before is not for this form to judge.
    if (typed.trim() === String(current ?? '')) continue;
    const read =
      ownField === undefined
        ? readName(typed, nameLengths[name as FormName])
        : readOwnField(ownField, typed, timeZones);
    if ('problem' in read) problems.set(name, read.problem);
    else if (read.value !== (current ?? null)) {
      changed.push(name);
      if (ownField === undefined) patch[name as FormName] = read.value as string | null;
      else patch.userMetadata = { ...patch.userMetadata, [ownField.key]: read.value };
    }
  }

  if (policies.size > 0) return { outcome: 'not-editable', policies };
  if (problems.size > 0) return { outcome: 'problems', problems };
  if (changed.length === 0) return { outcome: 'nothing' };
  const metadata = { ...account.userMetadata, ...patch.userMetadata };
  const isLarge =
    patch.userMetadata !== undefined &&
    new TextEncoder().encode(JSON.stringify(metadata)).length > mostMetadataBytes;
  return isLarge ? { outcome: 'too-large' } : { outcome: 'change', patch, changed };
}

function readName(typed: string, maximum: number) {
  const text = typed.trim();
  return text === '' ? { value: null } : readText(text, maximum);
}

/** Whether the account has everything that the patch was to change. */
export function hasPatch(
  account: Account,
  { userMetadata = {}, ...attributes }: AccountPatch,
): boolean {
  const names = Object.keys(attributes) as (keyof typeof attributes)[];
  return (
    names.every((name) => account[name] === (attributes[name] ?? null)) &&
    Object.entries(userMetadata).every(
      ([key, value]) => (account.userMetadata[key] ?? null) === value,
    )
  );
}
