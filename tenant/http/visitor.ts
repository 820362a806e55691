import type { IncomingMessage } from 'node:http';
import type { Visitor } from '../state/sessions';

/** Where visitors shall seem to come from, since on loopback everybody comes from 127.0.0.1. */
export interface VisitorPlace {
  ip?: string;
  asn?: string;
}

/** Reads the visitor of a request, at the place that was set for visitors, if one was. */
export function visitorOf(request: IncomingMessage, place: VisitorPlace): Visitor {
  return {
    ip: place.ip ?? request.socket.remoteAddress ?? '127.0.0.1',
    asn: place.asn,
    userAgent: request.headers['user-agent'],
  };
}
