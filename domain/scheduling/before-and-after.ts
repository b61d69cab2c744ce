import type { Memory, Review } from './memory';
import type { ParameterSet } from './parameters';
import { comesBefore, rebuild } from './replay';

/** An item's memory just before an answer, null where that was the first, and after it. */
export interface BeforeAndAfter {
  before: Memory | null;
  after: Memory;
}

/** The memory that the answers before this one leave, in the order of the log; null where there are none. */
export function memoryBefore(itemLog: readonly Review[], answer: Review, parameters: ParameterSet): Memory | null {
  return rebuild(
    itemLog.filter((other) => comesBefore(other, answer)),
    parameters,
  );
}

/**
 * What an answer in an item's log did when it arrived, given the parameter set that was in use then: what arrived later, and what was taken back later, is left out. Throws where the
 * answer had been taken back when it arrived, which no log holds.
 */
export function beforeAndAfter(itemLog: readonly Review[], answer: Review, parameters: ParameterSet): BeforeAndAfter {
  const arrived = itemLog.filter(
    (other) =>
      other.receivedAt < answer.receivedAt ||
      (other.receivedAt === answer.receivedAt && !comesBefore(answer, other) && other.issuedId !== answer.issuedId) ||
      other.id === answer.id,
  );
  const after = rebuild(arrived, parameters);
  if (after === null) throw new Error(`Answer ${answer.id} is not in the log of ${answer.itemId}`);
  return { before: memoryBefore(arrived, answer, parameters), after };
}
