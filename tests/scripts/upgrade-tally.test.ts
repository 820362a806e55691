import { describe, expect, test } from 'vitest';
import { type Asked, type Deed, judge, type RequestKind } from '../../e2e/upgrade/tally';

/** A portal that was killed at second 100, and was gone a tenth of a second later. */
const kill: Deed = { what: 'kill', at: 100_000, goneAt: 100_100 };

const failed = (kind: RequestKind, beganAt: number, endedAt = beganAt + 10): Asked => ({
  kind,
  path: '/',
  beganAt,
  endedAt,
  fault: 'answered 502',
});

describe('what fails', () => {
  test('is lost after a stop, whatever the proxy does', () => {
    const stop: Deed = { ...kill, what: 'stop' };
    for (const retries of ['everything', 'what only reads', 'nothing'] as const)
      expect(judge([failed('page', 100_050)], [stop], retries).lost).toHaveLength(1);
  });

  test('while a portal was killed was under way in it', () => {
    const asked = [failed('form', 99_900, 100_001), failed('logout token', 100_090)];
    expect(judge(asked, [kill], 'everything')).toMatchObject({ underWay: asked, lost: [] });
  });

  test('before a kill, and long after it, is lost', () => {
    const asked = [failed('page', 99_900), failed('page', 103_200)];
    expect(judge(asked, [kill], 'nothing').lost).toEqual(asked);
  });

  test('soon after a kill is lost where the proxy sends it again, and unnoticed where it does not', () => {
    const [page, form] = [failed('page', 101_000), failed('form', 101_000)];
    expect(judge([page, form], [kill], 'everything').lost).toEqual([page, form]);
    expect(judge([page, form], [kill], 'what only reads')).toMatchObject({
      lost: [page],
      unnoticed: [form],
    });
    expect(judge([page, form], [kill], 'nothing').unnoticed).toEqual([page, form]);
  });
});

test('what was answered as it should be is nothing to judge', () => {
  const fine = { ...failed('page', 100_050), fault: null };
  expect(judge([fine], [kill], 'everything')).toEqual({ underWay: [], unnoticed: [], lost: [] });
});
