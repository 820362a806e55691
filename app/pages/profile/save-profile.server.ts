import { z } from 'zod';
import { message } from '~/i18n/message';
import { timeZones } from '~/i18n/time-zone.server';
import { paths } from '~/paths';
import { type ReadProfileForm, readProfileForm } from '~/profile/profile-form';
import { profileVersion } from '~/profile/profile-version.server';
import { defineAct } from '~/request/act';
import { redirectToResult } from '~/request/result-page.server';
import { changeAccount, type ProfileOutcome, refusedOutcome } from './change-account.server';
import { describePolicy } from './describe-policy';
import { describeFieldProblem } from './describe-field-problem';
import { profileChange, profileLimit } from './profile-event';
import { readToChange } from './read-to-change.server';

/** Saves the names and the own fields of the profile, as far as the person may change them. */
export const saveProfile = defineAct({
  access: 'person',
  intent: 'save',
  schema: z.object({ version: z.string().max(100).optional() }).catchall(z.string().max(5000)),
  limit: profileLimit,
  freshnessOf: () => 'routine',
  askedAt: () => paths.profile,
  // Two at once would each judge by an account without what the other has changed.
  lock: 'person',
  event: profileChange,
  nameSent: message('profile.save'),
  async carryOut(asked, reached): Promise<ProfileOutcome> {
    const { version, ...fields } = asked.fields;
    const read = await readToChange(asked);
    if (read === null) return refusedOutcome('not_read', message('profile.notRead'));
    const { account, facts } = read;
    const form = readProfileForm(fields, { account, facts, timeZones });
    if (form.outcome === 'nothing')
      return {
        result: 'unchanged',
        answer: await redirectToResult(asked.context, paths.profile, {
          message: message('profile.nothingChanged'),
          tone: 'good',
        }),
      };
    if (form.outcome !== 'change') return describeForm(form, account.identities[0]?.provider);
    if (version !== undefined && version !== profileVersion(account))
      return refusedOutcome('changed_meanwhile', message('profile.changedMeanwhile'));
    const { patch, changed } = form;
    return changeAccount(asked, reached, { account, patch, changed });
  },
});

/** Why nothing of the form can be saved. */
function describeForm(
  form: Exclude<ReadProfileForm, { outcome: 'change' | 'nothing' }>,
  provider: string | undefined,
): ProfileOutcome {
  switch (form.outcome) {
    case 'problems':
      return refusedOutcome('fields_invalid', message('profile.checkFields'), {
        fieldErrors: mapValues(form.problems, describeFieldProblem),
      });
    case 'not-editable':
      return refusedOutcome('not_editable', message('profile.checkFields'), {
        fieldErrors: mapValues(form.policies, (policy) => describePolicy(policy, provider)),
      });
    case 'too-large':
      return refusedOutcome('too_large', message('profile.tooLarge'));
    case 'unknown':
      return refusedOutcome('fields_invalid', message('kit.problem.badRequest'), { status: 404 });
  }
}

function mapValues<T, Value>(values: ReadonlyMap<string, T>, change: (value: T) => Value) {
  return Object.fromEntries([...values].map(([name, value]) => [name, change(value)]));
}
