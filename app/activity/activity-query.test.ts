import { describe, expect, test } from 'vitest';
import { type ActivityQuery, readActivityQuery, writeActivityQuery } from './activity-query';

const allActivity: ActivityQuery = {
  group: null,
  from: null,
  to: null,
  part: 0,
  until: null,
  page: 1,
};

const read = (text: string) => readActivityQuery(new URLSearchParams(text));

describe('an address', () => {
  test('says what is looked for, and is written the same again', () => {
    const text =
      '?kind=sign-ins&from=2026-02-01&to=2026-02-28&part=2&until=2026-02-20T10%3A00%3A00.000Z&page=3';
    expect(read(text)).toEqual({
      group: 'sign-ins',
      from: '2026-02-01',
      to: '2026-02-28',
      part: 2,
      until: new Date('2026-02-20T10:00:00Z'),
      page: 3,
    });
    expect(writeActivityQuery(read(text))).toBe(text);
  });

  test.each([
    'kind=secrets',
    'from=2026-02-30',
    'to=yesterday',
    'part=-1',
    'part=1e3',
    'until=2026-02-20T10:00:00Z',
    'part=0&until=never',
    'page=0',
    'page=x',
  ])('that says nonsense says nothing: %s', (text) => {
    expect(read(text)).toEqual(allActivity);
  });

  test('leads no further than the log can be read', () => {
    expect(read('part=99').part).toBe(3);
  });

  test('with days the wrong way round has them turned', () => {
    expect(read('from=2026-02-02&to=2026-02-01')).toMatchObject({
      from: '2026-02-01',
      to: '2026-02-02',
    });
  });

  test('that looks for nothing has no parameters', () => {
    expect(writeActivityQuery(allActivity)).toBe('');
  });
});
