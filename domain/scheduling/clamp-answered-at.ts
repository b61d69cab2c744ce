/** Times in milliseconds since the epoch: by the client's clock when answered, by the server's when issued and received. */
export interface AnswerTimes {
  answeredAt: number;
  issuedAt: number;
  receivedAt: number;
}

/**
 * When an answer counts as given: the client's clock, held between issue and receipt, for it may be wrong by years. Where the server's
 * own clock went back in between, or the client's says nothing (NaN), the receipt counts.
 */
export function clampAnsweredAt({ answeredAt, issuedAt, receivedAt }: AnswerTimes): number {
  if (Number.isNaN(answeredAt)) return receivedAt;
  return Math.min(receivedAt, Math.max(issuedAt, answeredAt));
}
