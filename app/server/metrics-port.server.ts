import { createServer, type Server } from 'node:http';
import { paths } from '~/paths';
import { answerJson, type Answerer, type Health } from './health.server';

interface Options {
  /** All figures, as Prometheus reads them. */
  read: () => Promise<{ text: string; contentType: string }>;
  health: Health;
  /** What the portal tells of itself. */
  status: () => Promise<object>;
}

/** What whoever runs the portal may ask it, on a port that is not the public one. */
export function createMetricsPort({ read, health, status }: Options): Server {
  const answers = new Map<string, Answerer>([
    [paths.healthz, health.alive],
    [paths.readyz, health.ready],
    [
      '/metrics',
      (_request, response) => {
        read().then(
          ({ text, contentType }) =>
            response.writeHead(200, { 'Content-Type': contentType }).end(text),
          () => response.writeHead(500).end(),
        );
      },
    ],
    [
      '/status',
      (_request, response) => {
        status().then(
          (told) => answerJson(response, 200, told),
          () => response.writeHead(500).end(),
        );
      },
    ],
  ]);
  return createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const answer = isRead ? answers.get(path) : undefined;
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
}

/** Resolves once the server listens. @throws the error of the system, such as `EADDRINUSE` */
export function listenAt(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
}
