import { type Answer, type NoAnswer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, skipped } from '../check';

/** Whether the figures of the portal are kept from the public. */
export const publicMetrics: PortalCheck = {
  id: 'public.metrics',
  group: 'public',
  title: 'The figures are not public',
  of: 'portal',
  needs: ['public.reach'],
  run: async ({ env, outside }) => {
    const { host, hostname } = new URL(env.appBaseUrl);
    const [path, port] = await Promise.all([outside.figures(), outside.figuresPort()]);
    const findings: Finding[] = [];
    if (isOpen(path))
      findings.push(
        failed(
          'path_open',
          `Everybody can read the figures of the portal at ${host}/metrics.`,
          'Have the proxy answer /metrics with 404; let Prometheus come to METRICS_PORT by the inner network.',
        ),
      );
    if (isOpen(port))
      findings.push(
        failed(
          'port_open',
          `The figures of the portal can be read at ${hostname}, port ${env.metricsPort}.`,
          'Set METRICS_HOST to an address of the inner network, or 127.0.0.1.',
        ),
      );
    if (port === 'inner')
      findings.push(
        skipped(
          `Port ${env.metricsPort} is not asked: from here, ${hostname} is an inner address.`,
        ),
      );
    if (isOpen(path) || isOpen(port)) return findings;
    return [
      path.isAnswered
        ? ok('Nobody can read them at the public address.')
        : skipped(`${host}/metrics could not be checked from here (${path.reason}).`),
      ...findings,
    ];
  },
};

/** A line of a figure of the portal (Prometheus text format, OpenMetrics 1.0 section 4.2); others may be anybody's. */
const ownFigure = /^(?:# (?:HELP|TYPE) )?latchkey_/m;

function isOpen(answer: Answer | NoAnswer | 'none' | 'inner'): boolean {
  if (answer === 'none' || answer === 'inner' || !answer.isAnswered) return false;
  return answer.status === 200 && ownFigure.test(answer.text);
}
