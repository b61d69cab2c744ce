/**
 * Who is simulated: a seed is a pupil, who is the same person in every regime and under every policy. The pupils of the report were
 * never looked at while a policy or a model was tuned; that is what the others are for.
 */
export const DEVELOPMENT_SEEDS: readonly number[] = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112];

export const REPORT_SEEDS: readonly number[] = [
  9001, 9002, 9003, 9004, 9005, 9006, 9007, 9008, 9009, 9010, 9011, 9012, 9013, 9014, 9015, 9016,
];
