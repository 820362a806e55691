/**
 * Has the system give names up sooner, by the environment of this process. A look-up cannot be given up otherwise, and
 * Node.js does not end before it has: by default, name servers that do not answer are waited for up to a minute
 * (resolv.conf(5)). No call of the portal waits longer than this for its answer.
 */
export function boundLookUps(environment: NodeJS.ProcessEnv): void {
  environment['RES_OPTIONS'] ??= 'timeout:1 attempts:2';
}
