import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What was asked of the portal by HTTP, and what it answered. */
export interface HttpMetrics {
  /** The patterns of all addresses there are, so that each is counted from 0 on. */
  knowRoutes(patterns: readonly string[]): void;
  /** One page or form; `route` is one of the known patterns. Gives what is to be called once it is answered. */
  request(method: string, route: string): (status: number, durationMs: number) => void;
  /** One page that was refused because the program lagged behind. */
  shed(): void;
}

/** What browsers and the tenant send; whatever else is sent is counted as one. */
const methods = ['GET', 'HEAD', 'POST'];
const otherMethod = 'other';

const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx'];
const durationSeconds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Registers the figures of the requests that this process answers. */
export function createHttpMetrics(registry: Registry): HttpMetrics {
  const registers = [registry];
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request that is there as a whole to the last byte of its answer, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: durationSeconds,
    registers,
  });
  const answers = new Counter({
    name: 'latchkey_http_responses_total',
    help: 'Answers by route and class of status.',
    labelNames: ['route', 'class'],
    registers,
  });
  const inFlight = new Gauge({
    name: 'latchkey_requests_in_flight',
    help: 'Pages and forms that are not answered yet.',
    registers,
  });
  const shed = new Counter({
    name: 'latchkey_http_requests_shed_total',
    help: 'Pages that were answered with “busy” at once, as the event loop lagged.',
    registers,
  });
  return {
    knowRoutes(patterns) {
      for (const route of patterns)
        for (const statusClass of statusClasses.slice(1))
          answers.inc({ route, class: statusClass }, 0);
    },
    request(method, route) {
      inFlight.inc();
      return (status, durationMs) => {
        inFlight.dec();
        const known = methods.includes(method) ? method : otherMethod;
        durations.observe({ method: known, route, status: String(status) }, durationMs / 1000);
        answers.inc({ route, class: statusClasses[Math.floor(status / 100) - 1] ?? '5xx' });
      };
    },
    shed() {
      shed.inc();
    },
  };
}
