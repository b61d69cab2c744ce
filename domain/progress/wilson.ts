/** A share of 0 to 1 with the bounds between which the true one lies in 95 of 100 cases. */
export interface Band {
  low: number;
  high: number;
}

/** The normal quantile of 97.5 %. */
const Z = 1.959964;

/**
 * Wilson's interval at 95 % for so many right out of all (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference"): bounds within 0 and 1 that hold for few answers, too. Of none, everything is possible.
 */
export function wilsonBand(right: number, answers: number): Band {
  if (answers === 0) return { low: 0, high: 1 };
  const share = right / answers;
  const scale = 1 + (Z * Z) / answers;
  const middle = (share + (Z * Z) / (2 * answers)) / scale;
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / answers + (Z * Z) / (4 * answers * answers));
  return {
    low: right === 0 ? 0 : Math.max(0, middle - reach),
    high: right === answers ? 1 : Math.min(1, middle + reach),
  };
}
