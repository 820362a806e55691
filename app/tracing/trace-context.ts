import { randomBytes } from 'node:crypto';

/** A place in a trace, as headers carry it from one program to the next (W3C Trace Context). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  traceId: string;
  headers: { traceparent: string; tracestate?: string };
}

/** Section 3.2.2: nothing but zeros is no trace, and no parent. */
const traceparentPattern = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The context that a request brings, as it came: the portal records no span of its own that could stand between. Null
 * where there is none of version 00, or a broken one. A broken state is left out by itself (section 4.3).
 */
export function readTraceContext(headers: Readonly<Record<string, unknown>>): TraceContext | null {
  const { traceparent, tracestate } = headers;
  if (typeof traceparent !== 'string') return null;
  const [, traceId] = traceparentPattern.exec(traceparent) ?? [];
  if (traceId === undefined) return null;
  return {
    traceId,
    headers: { traceparent, ...(isTraceState(tracestate) ? { tracestate } : {}) },
  };
}

/** A trace of which this request is the first thing. Nobody records it here, so it is not sampled (section 3.2.2.5). */
export function beginTrace(): TraceContext {
  const traceId = randomBytes(16).toString('hex');
  const traceparent = `00-${traceId}-${randomBytes(8).toString('hex')}-00`;
  // One time in 2⁶⁴, a number is nothing but zeros.
  return readTraceContext({ traceparent }) ?? beginTrace();
}

const mostCharacters = 512;
const mostMembers = 32;
/** Section 3.3.1.3; a blank may stand in a value, and not at its end. */
const memberPattern =
  /^(?:[a-z][a-z0-9_\-*/]{0,255}|[a-z0-9][a-z0-9_\-*/]{0,240}@[a-z][a-z0-9_\-*/]{0,13}|[0-9][a-z0-9_\-*/]{0,255})=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

function isTraceState(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > mostCharacters) return false;
  const members = value
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '');
  const keys = new Set(members.map((member) => member.split('=', 1)[0]));
  return (
    members.length > 0 &&
    members.length <= mostMembers &&
    keys.size === members.length &&
    members.every((member) => memberPattern.test(member))
  );
}
