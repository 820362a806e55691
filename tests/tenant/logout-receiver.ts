import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an application's back-channel logout endpoint received. */
interface ReceivedLogout {
  path: string | undefined;
  contentType: string | undefined;
  token: string;
}

/** An application that does nothing but receive logout tokens; `hold` lets it answer only once told to. */
export async function startLogoutReceiver(status = 200) {
  const received: ReceivedLogout[] = [];
  let released = Promise.resolve();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const token = new URLSearchParams(body).get('logout_token') ?? '';
      received.push({ path: request.url, contentType: request.headers['content-type'], token });
      void released.then(() => response.writeHead(status).end());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** Keeps every answer back until what this gives is called. */
    hold: (): (() => void) => {
      let release = () => {};
      released = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
