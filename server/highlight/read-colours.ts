import type { CodeColours } from '@/domain/session/code-token';
import type { Actor } from '../auth/actor';
import { readBank } from '../bank';
import { bankOf } from '../bank/bank-of';
import { topicColours } from './topic-colours';

/** The colours of a topic's code as an actor may see it. Those of the shipped bank are made once, whatever else people's banks hold. */
export async function readColours(actor: Actor, topic: string): Promise<{ colours: CodeColours; isShipped: boolean }> {
  const shipped = readBank();
  const isShipped = shipped.topics.some(({ id }) => id === topic);
  return { colours: await topicColours(topic, isShipped ? shipped : await bankOf(actor)), isShipped };
}
