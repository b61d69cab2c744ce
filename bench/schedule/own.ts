import type { Policy } from './policy';

/** The product's own planning, as the study runs it; the first is the one that learners get. */
export const ownPolicies: readonly Policy[] = [];
