import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What becomes of a command: it reaches the server (`pass`); the connection is gone before (`reset`) or after that
 * (`unanswered`), and may be made anew; or no connection is taken any more (`away`).
 */
export type Passage = 'pass' | 'reset' | 'unanswered' | 'away';

/** An address that leads to a Redis server. */
export interface RedisInBetween {
  url: string;
  stop(): void;
}

/** Listens in front of the server on `port`. `onCommand` is asked before each command, given from its first byte. */
export async function startInBetween(
  port: number,
  onCommand: (command: string) => Passage | Promise<Passage>,
): Promise<RedisInBetween> {
  let isAway = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (isAway) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    far.pipe(near);
    near.on('close', () => far.end());
    const pass = async (command: Buffer) => {
      if (near.destroyed) return;
      const passage = await onCommand(command.toString('latin1'));
      if (passage === 'pass') return void far.write(command);
      if (passage === 'unanswered') far.write(command);
      isAway ||= passage === 'away';
      // What the server was sent before, it carries out.
      near.destroy();
    };
    let unread = Buffer.alloc(0);
    let passed = Promise.resolve();
    near.on('data', (chunk: Buffer) => {
      unread = Buffer.concat([unread, chunk]);
      for (let end = endOfCommand(unread); end !== null; end = endOfCommand(unread)) {
        const command = unread.subarray(0, end);
        unread = unread.subarray(end);
        passed = passed.then(() => pass(command));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Where the first command of `bytes` ends; null where it is not there whole. Clients send arrays of bulk strings alone. */
function endOfCommand(bytes: Buffer): number | null {
  const line = (from: number) => {
    const end = bytes.indexOf('\r\n', from);
    return end < 0
      ? null
      : { number: Number(bytes.toString('latin1', from + 1, end)), end: end + 2 };
  };
  const head = line(0);
  if (head === null) return null;
  let at = head.end;
  for (let left = head.number; left > 0; left -= 1) {
    const length = line(at);
    if (length === null) return null;
    at = length.end + length.number + 2;
  }
  return at <= bytes.length ? at : null;
}
