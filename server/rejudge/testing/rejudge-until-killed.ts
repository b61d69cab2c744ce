import { setTimeout as delay } from 'node:timers/promises';
import { db } from '../../db';
import { rejudgeShipped } from '../rejudge-shipped';
import { bankOfKeys } from './corrected-bank';

// A process that judges answers by corrected keys and is killed at the learner after so many, so many milliseconds after it began to write.
const [items = 0, now = 0, judged = 0, afterMs = 0] = process.argv.slice(2).map(Number);
const store = await db();
const die = () => process.kill(process.pid, 'SIGKILL');
const real: (...args: never[]) => unknown = store.db.$transaction.bind(store.db);
let turn = 0;
Object.assign(store.db, {
  $transaction: (...args: never[]) => {
    if (turn === judged) void delay(afterMs).then(die);
    turn += 1;
    return real(...args);
  },
});
await rejudgeShipped(store, bankOfKeys(items, 1), now);
// Who was quicker than the clock is killed before anything else.
die();
