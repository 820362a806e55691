import { context, type ContextManager, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { expect, onTestFinished, test } from 'vitest';
import { preloadedTraceId } from './preloaded-tracing.server';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

/** What an SDK does that was loaded before the portal: all that runs is a part of one span. */
function preload(spanId: string) {
  const active = trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: 1 });
  const manager: ContextManager = {
    active: () => active,
    with: (_context, work, self, ...args) => work.apply(self, args),
    bind: (_context, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  context.setGlobalContextManager(manager);
  onTestFinished(() => context.disable());
}

test('a trace of a preloaded library is known by its span', () => {
  preload('00f067aa0ba902b7');
  expect(preloadedTraceId()).toBe(traceId);
});

test('a span that is none counts as none', () => {
  preload('0000000000000000');
  expect(preloadedTraceId()).toBeNull();
});

test('without such a library there is none', () => {
  expect(preloadedTraceId()).toBeNull();
});
