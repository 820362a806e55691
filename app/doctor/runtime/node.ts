import { type EnvironmentCheck, failed, ok } from '../check';

/** The first of each major that the portal runs on, and the day of its last security fix; https://nodejs.org/en/about/previous-releases */
const majors: Readonly<Record<number, { minor: number; endsOn: string }>> = {
  20: { minor: 19, endsOn: '2026-04-30' },
  22: { minor: 12, endsOn: '2027-04-30' },
  24: { minor: 0, endsOn: '2028-04-30' },
};

/** Whether the portal runs on this Node.js. */
export const runtimeNode: EnvironmentCheck = {
  id: 'runtime.node',
  group: 'runtime',
  title: 'Node.js is recent enough',
  of: 'environment',
  run: ({ nodeVersion, now }) => {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    const known = majors[major];
    const isSupported = known === undefined ? major > 24 : minor >= known.minor;
    if (!isSupported)
      return [
        failed(
          'unsupported',
          `The portal does not run on Node.js ${nodeVersion}.`,
          'Use Node.js 24, or a later one with long-term support.',
        ),
      ];
    const isOver = known !== undefined && now() > Date.parse(known.endsOn);
    return [
      ok(
        isOver
          ? `Node.js ${nodeVersion}. Security fixes for it ended on ${known.endsOn}; Node.js 24 has them.`
          : `Node.js ${nodeVersion}.`,
      ),
    ];
  },
};
