import { failed, type Finding, ok, type PortalCheck, warning } from '../check';

/** A random secret of 32 bytes has more, however it is written. */
const leastDifferent = 8;
const wordsOfExamples = /secret|example|change-?me|password|latchkey/i;

/** Whether the secrets can be guessed, or stand in for one another. */
export const configurationSecrets: PortalCheck = {
  id: 'config.secrets',
  group: 'configuration',
  title: 'Secrets are random, and each is for one thing',
  of: 'portal',
  needs: [],
  run: ({ env }) => {
    const findings: Finding[] = [];
    env.sessionSecrets.forEach((secret, index) => {
      if (new Set(secret).size >= leastDifferent && !wordsOfExamples.test(secret)) return;
      findings.push(
        failed(
          'guessable',
          `Secret ${index + 1} of SESSION_SECRETS can be guessed: whoever does is signed in as anybody.`,
          'Set SESSION_SECRETS to what “openssl rand -base64 48” prints.',
        ),
      );
    });
    if (env.clientId === env.managementClientId)
      findings.push(
        warning(
          'one_client',
          'AUTH0_CLIENT_ID and AUTH0_CLIENT_ID_MGMT are the same.',
          'Set AUTH0_CLIENT_ID_MGMT to the client id of a machine-to-machine application of its own, so that the one with sign-ins has no rights at the Management API.',
        ),
      );
    const all = [env.clientSecret, env.managementClientSecret, ...env.sessionSecrets];
    if (env.clientId !== env.managementClientId && new Set(all).size < all.length)
      findings.push(
        warning(
          'used_twice',
          'One secret is set for two things.',
          'Set each of AUTH0_CLIENT_SECRET, AUTH0_CLIENT_SECRET_MGMT and SESSION_SECRETS to a value of its own.',
        ),
      );
    return findings.length > 0 ? findings : [ok(`${all.length} secrets, each for one thing.`)];
  },
};
