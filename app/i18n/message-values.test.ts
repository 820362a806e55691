import { expectTypeOf, test } from 'vitest';
import { type MessageValues } from './message-values';

type None = Record<never, never>;

test('a text without arguments needs no values', () => {
  expectTypeOf<MessageValues<'Sign out'>>().toEqualTypeOf<None>();
});

test('a plain argument takes text or a number', () => {
  expectTypeOf<MessageValues<'Hello, {name}'>>().toEqualTypeOf<{
    readonly name: string | number;
  }>();
});

test('several arguments are all needed', () => {
  expectTypeOf<MessageValues<'{city}, {region}, {country}'>>().toEqualTypeOf<{
    readonly city: string | number;
    readonly region: string | number;
    readonly country: string | number;
  }>();
});

test('an argument that is written as a number takes nothing else', () => {
  expectTypeOf<MessageValues<'Page {number, number}'>>().toEqualTypeOf<{
    readonly number: number;
  }>();
});

test('what is counted is a number, and its forms are no arguments', () => {
  expectTypeOf<
    MessageValues<'{count, plural, =0 {none} one {session} other {# sessions}} left'>
  >().toEqualTypeOf<{ readonly count: number }>();
});

test('arguments inside forms are found, and those after them', () => {
  expectTypeOf<
    MessageValues<'{n, plural, one {One of {all, number}} other {# of {all, number} {what}}} {when}'>
  >().toEqualTypeOf<{
    readonly n: number;
    readonly all: number;
    readonly what: string | number;
    readonly when: string | number;
  }>();
});

test('a plural inside a plural, and one beside another, are read too', () => {
  expectTypeOf<
    MessageValues<'{a, plural, one {x} other {{b, plural, one {y} other {# {c}}}}}{d, plural, one {} other {#}}{e}'>
  >().toEqualTypeOf<{
    readonly a: number;
    readonly b: number;
    readonly c: string | number;
    readonly d: number;
    readonly e: string | number;
  }>();
});

test('a choice takes the name of what is chosen', () => {
  expectTypeOf<MessageValues<'{kind, select, app {App {name}} other {Else}}'>>().toEqualTypeOf<{
    readonly kind: string | number;
    readonly name: string | number;
  }>();
});

test('an argument that is plain in one place and counted in another takes a number', () => {
  expectTypeOf<MessageValues<'{count} {count, plural, one {one} other {many}}'>>().toEqualTypeOf<{
    readonly count: number;
  }>();
});

test('one of several texts needs the values of all of them', () => {
  expectTypeOf<MessageValues<'Hello, {name}' | '{count, number}'>>().toEqualTypeOf<{
    readonly name: string | number;
    readonly count: number;
  }>();
});
