import { appendFileSync } from 'node:fs';
import { vi } from 'vitest';

/** Notes every record and every job that a test has sealed in the file at `RECORDED_VALUES`, a line of JSON for each. */
vi.mock('~/cache/sealed-text.server', async (importActual) => {
  const actual = await importActual<typeof import('~/cache/sealed-text.server')>();
  const createSealedText: typeof actual.createSealedText = (secrets, purpose) => {
    const sealedText = actual.createSealedText(secrets, purpose);
    return {
      ...sealedText,
      seal(name, text) {
        note(purpose, name, text);
        return sealedText.seal(name, text);
      },
    };
  };
  return { ...actual, createSealedText };
});

function note(purpose: string, name: string, text: string): void {
  const path = process.env.RECORDED_VALUES ?? '';
  const names =
    (purpose === 'jobs' || purpose === 'account records') && (JSON.parse(name) as string[]);
  if (!names || path === '') return;
  const { value, payload } = JSON.parse(text) as { value?: unknown; payload?: unknown };
  const line =
    purpose === 'jobs'
      ? { of: 'jobs', kind: names[0], value: payload }
      : { of: 'records', kind: names[1], value };
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}
