import { randomUUID } from 'node:crypto';
import { type Request, type Response } from 'express';
import { type CurrentWork } from '~/tracing/current-work.server';
import { preloadedTraceId } from '~/tracing/preloaded-tracing.server';
import { beginTrace, readTraceContext } from '~/tracing/trace-context';

/** By what a request is known in the log, and at the tenant. */
interface RequestIdentity extends CurrentWork {
  names: {
    requestId: string;
    traceId: string;
    /** The id by which a trusted proxy calls it. */
    proxyRequestId?: string;
  };
}

/** What another program may call a request: nothing that would need care in a log. */
const proxyRequestIdPattern = /^[\w-]{8,64}$/;

/**
 * Gives a request an id of the portal's own, the trace that it is a part of, and the id that its proxy gave it
 * (`X-Request-Id`). That is believed of a trusted proxy alone: everybody else could write into our log with it.
 */
export function identifyRequest(request: Request): RequestIdentity {
  const preloadedId = preloadedTraceId();
  const trace = readTraceContext(request.headers) ?? beginTrace();
  const proxyRequestId = request.headers['x-request-id'];
  const isKnown = typeof proxyRequestId === 'string' && proxyRequestIdPattern.test(proxyRequestId);
  return {
    names: {
      requestId: randomUUID(),
      traceId: preloadedId ?? trace.traceId,
      ...(isKnown && isFromProxy(request) ? { proxyRequestId } : {}),
    },
    trace: preloadedId === null ? trace : null,
  };
}

/** Whether the connection is one of a proxy that `TRUST_PROXY` names. */
function isFromProxy({ app, socket }: Request): boolean {
  const isTrusted = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return isTrusted(socket.remoteAddress ?? '', 0);
}

/** What `accessLog` found out about this request. */
export function identityOf({ locals }: Pick<Response, 'locals'>): RequestIdentity {
  const { identity } = locals as { identity?: RequestIdentity };
  if (identity === undefined) throw new TypeError('The access log has to run first.');
  return identity;
}
