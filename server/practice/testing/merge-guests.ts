import { createInterface } from 'node:readline';
import { mergeGuest } from '../merge-guest';
import { openPractice } from '../open-practice';

// A process that merges the guests that it is told into an account, each when it is told, and says so after each, until somebody kills it.
const [learnerId = ''] = process.argv.slice(2);
const practice = await openPractice({ kind: 'visitor' });
console.log('ready');
for await (const guestId of createInterface({ input: process.stdin })) {
  await mergeGuest(practice, { guestId, learnerId, now: Date.now() });
  console.log(`merged ${guestId}`);
}
await practice.store.close();
