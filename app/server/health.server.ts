import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Readiness } from './readiness.server';

/** Answers a request, whatever server has taken it. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** The two questions of balancers and container engines. */
export interface Health {
  /** The process is alive, whatever becomes of its store and the tenant. */
  alive: Answerer;
  /** People may be sent to the portal. */
  ready: Answerer;
}

/** Tells nothing but yes and no: one of the ports on which it is asked is the public one. */
export function createHealth(readiness: () => Promise<Readiness>): Health {
  return {
    alive(_request, response) {
      answerJson(response, 200, { status: 'alive' });
    },
    ready(_request, response) {
      void readiness().then((found) =>
        found === 'ready'
          ? answerJson(response, 200, { status: 'ready' })
          : answerJson(response, 503, { status: 'not ready' }),
      );
    },
  };
}

/** Answers with what no cache may keep. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    .end(`${JSON.stringify(body)}\n`);
}
