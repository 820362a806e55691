import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Counters and histograms for an operator's Prometheus. No label holds anything personal. */
export interface Metrics {
  request(method: string, status: number, durationMs: number): void;
  managementCall(operation: string, outcome: string, durationMs: number): void;
  /** Serves the figures on a port of their own. Resolves once it listens. */
  listen(host: string, port: number): Promise<Server>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer.',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  const calls = new Counter({
    name: 'management_api_calls_total',
    help: 'Calls to the Management API by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    registers: [registry],
  });
  const callDurations = new Histogram({
    name: 'management_api_call_duration_seconds',
    help: 'Time that calls to the Management API took.',
    labelNames: ['operation'],
    registers: [registry],
  });

  return {
    request(method, status, durationMs) {
      requests.observe({ method, status: String(status) }, durationMs / 1000);
    },
    managementCall(operation, outcome, durationMs) {
      calls.inc({ operation, outcome });
      callDurations.observe({ operation }, durationMs / 1000);
    },
    async listen(host, port) {
      collectDefaultMetrics({ register: registry });
      const server = createServer((request, response) => {
        if (request.method !== 'GET' || request.url !== '/metrics') {
          response.writeHead(404).end();
          return;
        }
        registry.metrics().then(
          (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
          () => response.writeHead(500).end(),
        );
      });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
      });
      return server;
    },
  };
}
