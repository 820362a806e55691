import type Provider from 'oidc-provider';

/** A sign-in that waits for somebody to do something on a page of the tenant's. */
export type Interaction = InstanceType<Provider['Interaction']>;

export const EXPIRED = 'This sign-in has expired or was finished already.';

/** How Auth0 says at the callback that an account is blocked, with the error `unauthorized`. */
export const BLOCKED = 'user is blocked';

/** Has a sign-in go on with what came of its page. */
export async function finish(
  interaction: Interaction,
  result: Interaction['result'],
): Promise<void> {
  // It goes on even when the session it began with has ended in the meantime.
  interaction.session = undefined;
  interaction.result = result;
  await interaction.persist();
}
