import { describe, expect, test } from 'vitest';
import { beginTrace, readTraceContext } from './trace-context';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
const tracestate = 'congo=t61rcWkgMzE,rojo=00f067aa0ba902b7';

describe('a trace context that a request brings', () => {
  test('is taken as it came, for whoever records traces to find their own spans in it', () => {
    expect(readTraceContext({ traceparent, tracestate })).toEqual({
      traceId,
      headers: { traceparent, tracestate },
    });
  });

  test('need not have a state', () => {
    expect(readTraceContext({ traceparent })).toEqual({ traceId, headers: { traceparent } });
  });

  test('that is not sampled is one all the same', () => {
    expect(readTraceContext({ traceparent: traceparent.replace(/01$/, '00') })).not.toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['upper case (section 3.2.2.3)', traceparent.toUpperCase()],
    ['no trace (section 3.2.2.3)', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['no parent (section 3.2.2.4)', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['version ff (section 3.2.2.1)', traceparent.replace(/^00/, 'ff')],
    ['a version that is not known', traceparent.replace(/^00/, '01')],
    ['more than version 00 has', `${traceparent}-what-comes-next`],
    ['a shorter trace', '00-4bf92f3577b34da6-00f067aa0ba902b7-01'],
    ['flags that are none', traceparent.replace(/01$/, '0g')],
    ['a line break behind it', `${traceparent}\n`],
    ['two of them in one header', `${traceparent}, ${traceparent}`],
    ['two headers', [traceparent, traceparent]],
    ['something secret', 'a-session-id-that-nobody-may-see'],
  ])('is none: %s', (_name, value) => {
    expect(readTraceContext({ traceparent: value, tracestate })).toBeNull();
  });

  test.each([
    ['one of its members has no value', 'congo'],
    ['a key begins with a capital letter', 'Congo=t61rcWkgMzE'],
    ['a value has a control character', 'congo=a\tb'],
    ['a value has a letter of another script', 'congo=ä'],
    ['a key comes twice', 'congo=1,congo=2'],
    ['it has more than 32 members', Array.from({ length: 33 }, (_, n) => `k${n}=v`).join(',')],
    ['it is longer than 512 characters', `congo=${'x'.repeat(255)},rojo=${'x'.repeat(255)}`],
    ['a value is longer than 256 characters', `congo=${'x'.repeat(257)}`],
  ])('loses its state alone where %s (section 3.3)', (_name, state) => {
    expect(readTraceContext({ traceparent, tracestate: state })).toEqual({
      traceId,
      headers: { traceparent },
    });
  });

  test.each(['congo=t61rcWkgMzE , rojo=1', 'tenant@vendor=1', 'congo=1,,rojo=2', '0a=b c'])(
    'keeps the state “%s”',
    (state) => {
      expect(readTraceContext({ traceparent, tracestate: state })?.headers).toEqual({
        traceparent,
        tracestate: state,
      });
    },
  );
});

describe('a trace that begins here', () => {
  test('has a context like any other, and is not sampled, as nobody records it', () => {
    const trace = beginTrace();
    expect(trace.headers.traceparent).toMatch(new RegExp(`^00-${trace.traceId}-[0-9a-f]{16}-00$`));
    expect(readTraceContext(trace.headers)).toEqual(trace);
  });

  test('is a new one each time', () => {
    expect(beginTrace().traceId).not.toBe(beginTrace().traceId);
  });
});
