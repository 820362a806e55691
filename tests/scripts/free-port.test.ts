import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../free-port.mjs';

it('is the next one when the usual one is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    expect(await freePort(port)).toBeGreaterThan(port);
  } finally {
    server.close();
  }
});

it('is not one that is promised to somebody else', async () => {
  const first = await freePort(45_000);
  expect(await freePort(first, [first])).toBeGreaterThan(first);
});
