import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** One address in front of several portals. */
export interface Balancer {
  url: string;
  stop(): void;
}

/** Leads each connection to the next portal in turn, and past one that takes no connection. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((near) => {
    near.pause();
    open.add(near);
    near.on('error', () => near.destroy()).on('close', () => open.delete(near));
    const lead = (attempt: number) => {
      const port = ports[turn++ % ports.length] ?? 0;
      const far = connect(port, '127.0.0.1');
      let isLeading = false;
      far.once('connect', () => {
        isLeading = true;
        near.pipe(far).pipe(near);
      });
      far.on('error', () => far.destroy());
      far.once('close', () => {
        if (isLeading || attempt === ports.length) near.destroy();
        else lead(attempt + 1);
      });
      near.once('close', () => far.destroy());
    };
    lead(1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
