/** A share of 0 to 1 in whole percent. What is not all is never shown as all, and what is something never as nothing. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '99 %';
  if (percent === 0 && share > 0) return '1 %';
  return `${percent} %`;
}
