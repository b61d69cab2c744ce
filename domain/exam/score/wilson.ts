/** 19 times in 20: the normal distribution's two-sided 95 % point. */
const Z = 1.959964;

/**
 * The interval (Wilson 1927) of shares, 0 to 1, that so many right of so many agree with, 19 times in 20; all of 0 to 1 where nothing was
 * asked. Unlike the plain normal interval it stays within 0 and 1 and is honest with few questions.
 */
export function wilson(right: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = right / of;
  const spread = Z ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
