import { expect, test } from 'vitest';
import { seconds } from '~/durations';
import { createClock } from '../../../tests/fakes/clock';
import { createCircuit } from './circuit';

function setUp() {
  const clock = createClock();
  const circuit = createCircuit(clock);
  const fail = (times: number) => {
    for (let count = 0; count < times; count += 1) circuit.enter()?.failed();
  };
  return { clock, circuit, fail };
}

test('a tenant that answers is called', () => {
  const { circuit } = setUp();
  for (let count = 0; count < 100; count += 1) circuit.enter()?.succeeded();
  expect(circuit.isOpen).toBe(false);
  expect(circuit.retryAfterMs()).toBeNull();
});

test('after five failures in a row nobody calls for five seconds', () => {
  const { circuit, clock, fail } = setUp();
  fail(4);
  expect(circuit.isOpen).toBe(false);
  fail(1);
  expect(circuit.isOpen).toBe(true);
  expect(circuit.retryAfterMs()).toBe(seconds(5));
  clock.advance(seconds(5) - 1);
  expect(circuit.enter()).toBeNull();
});

test('failures with an answer in between do not add up', () => {
  const { circuit, fail } = setUp();
  fail(4);
  circuit.enter()?.succeeded();
  fail(4);
  expect(circuit.isOpen).toBe(false);
});

test('calls that were given up say nothing', () => {
  const { circuit, fail } = setUp();
  fail(4);
  for (let count = 0; count < 10; count += 1) circuit.enter()?.abandoned();
  expect(circuit.isOpen).toBe(false);
  fail(1);
  expect(circuit.isOpen).toBe(true);
});

test('then a single call finds out for all', () => {
  const { circuit, clock, fail } = setUp();
  fail(5);
  clock.advance(seconds(5));
  const probe = circuit.enter();
  expect(probe).not.toBeNull();
  expect(circuit.enter()).toBeNull();
  expect(circuit.retryAfterMs()).toBeGreaterThan(0);
  probe?.succeeded();
  expect(circuit.isOpen).toBe(false);
  expect(circuit.enter()).not.toBeNull();
});

test('a probe that was given up leaves the place to the next one', () => {
  const { circuit, clock, fail } = setUp();
  fail(5);
  clock.advance(seconds(5));
  circuit.enter()?.abandoned();
  expect(circuit.enter()).not.toBeNull();
});

test('each probe that fails doubles the pause, up to half a minute', () => {
  const { circuit, clock, fail } = setUp();
  fail(5);
  const pauses: (number | null)[] = [];
  for (let count = 0; count < 5; count += 1) {
    clock.advance(circuit.retryAfterMs() ?? 0);
    circuit.enter()?.failed();
    pauses.push(circuit.retryAfterMs());
  }
  expect(pauses).toEqual([10, 20, 30, 30, 30].map(seconds));
});

test('calls from before do not close the circuit, nor prolong the pause', () => {
  const { circuit, clock, fail } = setUp();
  const [late, later] = [circuit.enter(), circuit.enter()];
  fail(5);
  clock.advance(1000);
  late?.succeeded();
  later?.failed();
  expect(circuit.isOpen).toBe(true);
  expect(circuit.retryAfterMs()).toBe(seconds(4));
});
