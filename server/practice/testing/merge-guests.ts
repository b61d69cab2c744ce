import { mergeGuest } from '../merge-guest';
import { openPractice } from '../open-practice';

// A process that merges guests into an account, one after another, and says so after each, until somebody kills it.
const [learnerId = '', ...guests] = process.argv.slice(2);
const practice = await openPractice({ kind: 'visitor' });
console.log('begins');
for (const guestId of guests) {
  await mergeGuest(practice, { guestId, learnerId, now: Date.now() });
  console.log(`merged ${guestId}`);
}
await practice.store.close();
