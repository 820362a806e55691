import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { minutes } from '~/durations';
import { type TestTenant, issuer } from '../test-tenant';
import type { Task } from './act-to-be-killed';
import { programPath } from './build-program';

/** The tenant of a test on a port of its own, until it is stopped. */
async function listen(tenant: TestTenant) {
  const server = createServer((incoming, outgoing) => {
    const answer = async () => {
      const { method = 'GET', url = '/', headers } = incoming;
      const body = method === 'GET' ? undefined : await text(incoming);
      const given = Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' && name !== 'connection'
          ? [[name, value] as [string, string]]
          : [],
      );
      const address = new URL(url, issuer);
      const response = await tenant.fetch(address, {
        method,
        headers: given,
        ...(body === undefined || body === '' ? {} : { body }),
      });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    };
    answer().catch((error: unknown) => outgoing.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** The status that an act in another process was answered with; null where the process was killed. */
export async function carryOutInProcess(
  tenant: TestTenant,
  task: Omit<Task, 'tenantUrl' | 'request'> & { request: Request },
): Promise<number | null> {
  const { url: tenantUrl, stop } = await listen(tenant);
  const { url, headers } = task.request;
  const request = { url, headers: [...headers], body: await task.request.text() };
  const told: Task = { ...task, tenantUrl, request };
  const child = spawn(process.execPath, [programPath('act-to-be-killed'), JSON.stringify(told)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // One that hangs fails; a busy machine takes seconds for the others.
    timeout: minutes(10),
  });
  try {
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    if (child.signalCode === 'SIGKILL') return null;
    if (child.exitCode !== 0) throw new Error(`The act failed:\n${errors}`);
    return Number(output);
  } finally {
    child.kill('SIGKILL');
    stop();
  }
}
