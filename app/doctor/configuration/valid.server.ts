import { ConfigurationError, parseEnv } from '~/env.server';
import { type EnvironmentCheck, failed, type Finding, ok } from '../check';

/** Everything that would keep the portal from starting. */
export const configurationValid: EnvironmentCheck = {
  id: 'config.valid',
  group: 'configuration',
  title: 'The configuration is whole',
  of: 'environment',
  run: ({ source }) => {
    try {
      const { appBaseUrl, issuerBaseUrl, redisUrl } = parseEnv(source);
      const store = redisUrl === null ? 'SQLite' : 'Redis';
      return [ok(`The portal is ${appBaseUrl}, its tenant ${issuerBaseUrl}, its store ${store}.`)];
    } catch (error) {
      if (error instanceof ConfigurationError) return error.problems.map(tell);
      throw error;
    }
  },
};

function tell(problem: string): Finding {
  const [variable = ''] = /^\w+/.exec(problem) ?? [];
  return failed('invalid', `${problem}.`, `Set ${variable} as docs/configuration.md describes it.`);
}
