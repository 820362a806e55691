import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A proxy that opens tunnels (RFC 9110 section 9.3.6), and tells which it was asked for. */
export interface ConnectProxy {
  port: number;
  /** What was asked for, `host:port` each, in order. */
  asked: string[];
  /** What those who asked said of themselves (`Proxy-Authorization`). */
  credentials: (string | undefined)[];
  close: () => void;
}

interface Options {
  /** Where a tunnel leads whatever it was asked for: names of a test have no address. */
  leadTo?: number;
  /** Opens none, with this status. */
  refuseWith?: number;
}

/** Starts one on loopback. */
export async function startConnectProxy(options: Options = {}): Promise<ConnectProxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((_request, response) => {
    response.writeHead(405).end();
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('connect', ({ url = '', headers }: IncomingMessage, client: Socket) => {
    asked.push(url);
    credentials.push(headers['proxy-authorization']);
    if (options.refuseWith !== undefined) {
      client.end(`HTTP/1.1 ${options.refuseWith} Refused\r\n\r\n`);
      return;
    }
    const port = options.leadTo ?? Number(new URL(`http://${url}`).port);
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    sockets.add(target);
    for (const socket of [client, target])
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    asked,
    credentials,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
