import { isLoopbackHost } from '~/loopback';
import { type Finding, ok, type PortalCheck, warning } from '../check';

/** Whether the portal can be reached at the address that it listens at, and knows who asks. */
export const configurationAddress: PortalCheck = {
  id: 'config.address',
  group: 'configuration',
  title: 'The portal listens where it is asked',
  of: 'portal',
  needs: [],
  run: ({ env, isInContainer }) => {
    const findings: Finding[] = [];
    if (isInContainer && isLoopbackHost(env.host === '::1' ? '[::1]' : env.host))
      findings.push(
        warning(
          'loopback_in_container',
          `HOST is ${env.host} in a container, where nobody from outside reaches the portal.`,
          'Set HOST to 0.0.0.0, unless the proxy runs in the same container or pod.',
        ),
      );
    if (env.isSecure && env.trustProxy === 0)
      findings.push(
        warning(
          'no_proxy_trusted',
          'APP_BASE_URL is https, which takes a proxy in front, and TRUST_PROXY is 0: all people count as one, and share its limits.',
          'Set TRUST_PROXY to the number of proxies in front, such as 1.',
        ),
      );
    return findings.length > 0 ? findings : [ok(`It listens at ${env.host}, port ${env.port}.`)];
  },
};
