import { describe, expect, it } from 'vitest';
import { decide, satisfies } from '../../install-dependencies.mjs';

const loads = () => true;
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/express': { version: '4.22.3' },
  'node_modules/@esbuild/aix-ppc64': { version: '0.28.0', optional: true },
};
const installed = { 'node_modules/express': { version: '4.22.3' } };

describe('what has to be installed', () => {
  it('is nothing when every package is there in its version', () => {
    expect(decide(wanted, installed, loads)).toBe('nothing');
  });

  it('is everything when nothing was installed yet', () => {
    expect(decide(wanted, undefined, loads)).toBe('install');
  });

  it('is everything when a package is missing', () => {
    const more = { ...wanted, 'node_modules/zod': { version: '4.6.7' } };
    expect(decide(more, installed, loads)).toBe('install');
  });

  it('is everything when a package has another version', () => {
    const older = { 'node_modules/express': { version: '4.22.2' } };
    expect(decide(wanted, older, loads)).toBe('install');
  });

  it('is a rebuild when the native binary does not load under this Node.js', () => {
    expect(decide(wanted, installed, () => false)).toBe('rebuild');
  });

  it('does not load the native binary when everything is to be installed anyway', () => {
    const explode = () => {
      throw new Error('loaded');
    };
    expect(decide(wanted, undefined, explode)).toBe('install');
  });
});

describe('the version of Node.js', () => {
  const range = '^20.19.0 || ^22.12.0 || >=24.0.0';

  it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '24.21.0', '26.10.0'])(
    'may be %s',
    (version) => expect(satisfies(version, range)).toBe(true),
  );

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])('may not be %s', (version) =>
    expect(satisfies(version, range)).toBe(false),
  );

  it('counts a pre-release as its version', () => {
    expect(satisfies('25.0.0-nightly20251001', range)).toBe(true);
  });
});
