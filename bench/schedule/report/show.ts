import type { Estimate } from '../results';

export const percent = (value: number): string => value.toFixed(1);

/** A difference with its sign and its standard error. */
export const signed = ({ mean, error }: Estimate): string => `${plus(mean)} (${error.toFixed(1)})`;

export function plus(value: number): string {
  const text = value.toFixed(1);
  return Number(text) > 0 ? `+${text}` : text.replace(/^-0\.0$/, '0.0');
}
