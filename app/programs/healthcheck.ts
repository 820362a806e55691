import { probeHealth } from '../health-probe';

/**
 * `node build/healthcheck.js`, for containers without curl: ends with 0 when the portal of this environment answers
 * at `/healthz`, and with 1 and a line of why when it does not.
 */
const problem = await probeHealth(process.env);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
