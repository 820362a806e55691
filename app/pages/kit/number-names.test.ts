import { describe, expect, it } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { numberNames } from './number-names';

const t = translator('en');
const namesOf = (things: { id: string | null; name: string }[]) =>
  numberNames(things, t).map(({ name }) => name);

describe('Names of things whose makers chose the same one', () => {
  it('have a number after the first, whatever their case', () => {
    const things = [
      { id: 'a', name: 'Acme' },
      { id: 'b', name: 'ACME' },
      { id: 'c', name: 'Other' },
    ];
    expect(namesOf(things)).toEqual(['Acme', 'ACME (2)', 'Other']);
  });

  it('keep their number in whatever order they are listed', () => {
    const things = [
      { id: 'b', name: 'Acme' },
      { id: 'a', name: 'Acme' },
      { id: null, name: 'Acme' },
    ];
    expect(namesOf(things)).toEqual(['Acme (3)', 'Acme (2)', 'Acme']);
  });
});
