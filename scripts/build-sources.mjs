/** All that a build is made from. Not content/: the bank is read when the server starts. */
export const buildSources = [
  'app',
  'components',
  'domain',
  'server',
  'public',
  'prisma/schema.prisma',
  'prisma/generated',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/build-worker.mjs',
  'scripts/build-thread.mjs',
];
/** Tests build nothing, and the worker is built itself. */
export const notBuilt = /\.test\.tsx?$|^public\/service-worker\.js$/;
