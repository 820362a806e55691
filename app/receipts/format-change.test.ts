import { describe, expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { localeNames } from '~/i18n/locales';
import { changeFacts } from './format-change';

const kind = 'email-changed';

describe('the addresses of a change', () => {
  test('are told as before and after', () => {
    const change = { kind, from: 'a•••@example.com', to: 'n•••@example.com' } as const;
    expect(changeFacts(change, translator('en'), String)).toEqual([
      { label: 'Before', value: 'a•••@example.com' },
      { label: 'After', value: 'n•••@example.com' },
    ]);
  });

  test('are not told as after where nothing became of it', () => {
    const change = { kind: 'email-change-cancelled', to: 'n•••@example.com' } as const;
    expect(changeFacts(change, translator('en'), String)).toEqual([
      { label: 'Address', value: 'n•••@example.com' },
    ]);
  });

  test.each(localeNames)('that look the same masked are told apart in %s', (locale) => {
    const masked = 'm•••@example.com';
    const change = { kind, from: masked, to: masked } as const;
    const [before, after] = changeFacts(change, translator(locale), String);
    expect(before?.value).toBe(masked);
    expect(after?.value).toContain(masked);
    expect(after?.value).not.toBe(masked);
  });
});
