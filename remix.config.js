/** @type {import('@remix-run/dev').AppConfig} */
export default {
  ignoredRouteFiles: ['**/.*', '**/*.test.{ts,tsx}'],
  server: './app/server.ts',
  serverBuildPath: 'build/index.js',
  serverModuleFormat: 'esm',
  serverPlatform: 'node',
  // Packages of many small modules, of which the portal takes few: to find and read each takes a third of a start.
  serverDependenciesToBundle: [/^auth0\//, /^remix-auth/, /^arctic/, /^@oslojs\//, /^jose/, /^zod/],
  tailwind: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
  },
};
