import { describe, expect, test } from 'vitest';
import { clientRules } from './client-rules';
import { describeDevice } from './describe-device.server';
import { kindRules, modelRules, systemRules } from './system-rules';

describe('every rule is found by its example', () => {
  test.each(clientRules.map((rule) => [rule.name, rule] as const))(
    '%s',
    (name, { example, type }) => {
      expect(describeDevice(example)).toMatchObject({ browserName: name, isApp: type === 'app' });
    },
  );

  test.each(systemRules.map((rule) => [JSON.stringify(rule.system), rule] as const))(
    'the system %s',
    (_, { example, system, kind }) => {
      const described = describeDevice(example);
      expect(described.system).toEqual(system);
      if (kind !== null && described.kind !== 'program') expect(described.kind).toBe(kind);
    },
  );

  test.each(kindRules.map((rule) => [rule.kind, rule] as const))('a %s', (kind, { example }) => {
    expect(describeDevice(example).kind).toBe(kind);
  });

  test.each(
    modelRules.flatMap(({ kind, beginnings, example }) =>
      [...beginnings, example].map((model) => [model, kind] as const),
    ),
  )('the model %s is a %s', (model, kind) => {
    const example = `Mozilla/5.0 (Linux; Android 11; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Mobile Safari/537.36`;
    expect(describeDevice(example).kind).toBe(kind);
  });
});

describe('the tables', () => {
  const words = [...clientRules, ...systemRules, ...kindRules].flatMap((rule) => rule.words);

  test('are written in small letters, as they are looked up', () => {
    expect(words.filter((word) => word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
  });

  test('have no word that an earlier rule always takes', () => {
    const seen = new Set<string>();
    const taken = clientRules.flatMap((rule) =>
      rule.words.filter((word) => {
        const isTaken = seen.has(word);
        seen.add(word);
        return isTaken;
      }),
    );
    expect(taken).toEqual([]);
  });
});
