import { type NoAnswer, type NoAnswerReason } from './ask.server';
import { failed, type Finding } from './check';

/** What was found where a server did not answer, and what helps; the code is the reason. `variable` has its address. */
export function tellNoAnswer(
  url: string,
  { reason, code, durationMs, proxy }: NoAnswer,
  variable: string,
): Finding {
  const { host, hostname } = new URL(url);
  const told = code === '' ? '' : ` (${code})`;
  // Nothing but https goes through the proxy.
  const way = url.startsWith('https:') ? ', by its firewall or by HTTPS_PROXY' : '';
  const lines: Record<NoAnswerReason, [found: string, remedy: string]> = {
    name_not_found: [
      `The name ${hostname} is not found${told}.`,
      `Correct ${variable}, or give this machine a name server that knows ${hostname}.`,
    ],
    connection_refused: [
      `Nothing listens at ${host}${told}.`,
      `Correct ${variable}, or start what is to answer there.`,
    ],
    certificate_untrusted: [
      `The certificate of ${host} is signed by nobody that Node.js trusts${told}.`,
      'Set NODE_EXTRA_CA_CERTS to a PEM file with the certificate authority of your network or proxy.',
    ],
    certificate_name: [
      `The certificate of ${host} is for another name${told}.`,
      `Set ${variable} to a name that the certificate holds.`,
    ],
    certificate_expired: [
      `The certificate of ${host} has expired or is not valid yet${told}.`,
      'Renew the certificate, and set the clock of this machine by NTP.',
    ],
    no_tls: [
      `What answers at ${host} does not speak TLS as Node.js does${told}.`,
      `Set ${variable} to an address that speaks TLS 1.2 or later.`,
    ],
    timeout: [
      `${host} gave no answer within ${(durationMs / 1000).toFixed(1)} s${told}.`,
      `Let this machine connect to ${host}${way}.`,
    ],
    too_large: [
      `${host} answers with far more than was asked for.`,
      `Set ${variable} to the address of the right server.`,
    ],
    unreachable: [
      `There is no connection to ${host}${told}.`,
      `Let this machine connect to ${host}${way}.`,
    ],
  };
  const [found, remedy] = lines[reason];
  if (proxy === undefined || !reasonsOfProxies.includes(reason))
    return failed(reason, found, remedy);
  // What it says of the host is as well what happened to its proxy.
  return failed(
    reason,
    `There is no answer of ${host} by the proxy ${proxy}${told}.`,
    `Correct HTTPS_PROXY, have that proxy let ${host} through, or name ${hostname} in NO_PROXY.`,
  );
}

const reasonsOfProxies: readonly NoAnswerReason[] = [
  'name_not_found',
  'connection_refused',
  'timeout',
  'unreachable',
];
