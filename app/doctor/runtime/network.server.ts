import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type EnvironmentCheck, failed, type Finding, ok } from '../check';
import { codeOf } from '../store/disk.server';

/** Whether Node.js checks certificates, and by whom. */
export const runtimeNetwork: EnvironmentCheck = {
  id: 'runtime.network',
  group: 'runtime',
  title: 'Certificates are checked',
  of: 'environment',
  run: ({ source }) => {
    const findings: Finding[] = [];
    if (source['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
      findings.push(
        failed(
          'not_checked',
          'NODE_TLS_REJECT_UNAUTHORIZED is 0: whoever is in between can read and change what the tenant says.',
          'Take NODE_TLS_REJECT_UNAUTHORIZED away, and name your certificate authority in NODE_EXTRA_CA_CERTS.',
        ),
      );
    const path = source['NODE_EXTRA_CA_CERTS'];
    const problem = path === undefined || path === '' ? null : problemOf(path);
    if (problem !== null)
      findings.push(
        failed(
          'extra_ca',
          `NODE_EXTRA_CA_CERTS names a file ${problem}, which Node.js leaves out.`,
          'Set NODE_EXTRA_CA_CERTS to a PEM file with certificates that the user of the portal can read.',
        ),
      );
    if (findings.length > 0) return findings;
    return [ok(`Certificates are checked${path ? ', also by those of NODE_EXTRA_CA_CERTS' : ''}.`)];
  },
};

/** Null for a file that begins with a certificate. */
function problemOf(path: string): string | null {
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch (error) {
    return `that cannot be read (${codeOf(error)})`;
  }
  try {
    return new X509Certificate(file).subject === undefined ? 'without a certificate' : null;
  } catch {
    return 'without a certificate';
  }
}
