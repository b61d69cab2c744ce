import { describePolicy } from './testing/matrix/describe-policy';
import { sqliteWorld } from './testing/matrix/world';

describePolicy({ kind: 'SQLite', world: sqliteWorld, choose: (cases) => cases, least: 1500 });
