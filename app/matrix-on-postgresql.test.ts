import { openStore } from '@/server/store/open-store';
import { scratchDatabase } from '@/server/store/testing/scratch-database';
import { describePolicy } from './testing/matrix/describe-policy';
import { postgresqlWorld } from './testing/matrix/world';

/** All of them in `npm run test:full`; in `npm test` every so-manieth, and of each operation others. */
const EVERY = process.env.CHECKPOINT_FULL === '1' ? 1 : 5;

describePolicy({
  kind: 'PostgreSQL',
  world: async () => postgresqlWorld(await openStore((await scratchDatabase('postgresql')).url)),
  choose: (cases, operation) => cases.filter((_, at) => (at + operation) % EVERY === 0),
  least: 1500 / EVERY,
});
