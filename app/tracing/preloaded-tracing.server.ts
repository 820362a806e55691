import { isSpanContextValid, trace } from '@opentelemetry/api';

/**
 * The id of the trace that an OpenTelemetry SDK has begun or joined for what runs now; null where none was loaded before
 * the portal (`node --import`). Such an SDK has instrumentations that pass the trace on to whoever is called.
 */
export function preloadedTraceId(): string | null {
  const span = trace.getActiveSpan()?.spanContext();
  return span !== undefined && isSpanContextValid(span) ? span.traceId : null;
}
