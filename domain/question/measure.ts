/** A quantity read from an option's text, in the base unit of its dimension. */
export interface Measure {
  dimension: string;
  value: number;
}

const units: Record<string, [dimension: string, factor: number]> = {
  b: ['bytes', 1],
  byte: ['bytes', 1],
  bytes: ['bytes', 1],
  kb: ['bytes', 1e3],
  mb: ['bytes', 1e6],
  gb: ['bytes', 1e9],
  tb: ['bytes', 1e12],
  pb: ['bytes', 1e15],
  kib: ['bytes', 2 ** 10],
  mib: ['bytes', 2 ** 20],
  gib: ['bytes', 2 ** 30],
  tib: ['bytes', 2 ** 40],
  ms: ['time', 1e-3],
  millisecond: ['time', 1e-3],
  milliseconds: ['time', 1e-3],
  s: ['time', 1],
  second: ['time', 1],
  seconds: ['time', 1],
  minute: ['time', 60],
  minutes: ['time', 60],
  min: ['time', 60],
  hour: ['time', 3600],
  hours: ['time', 3600],
  h: ['time', 3600],
  day: ['time', 86400],
  days: ['time', 86400],
  week: ['time', 604800],
  weeks: ['time', 604800],
};

/**
 * Reads an option that is nothing but a number with an optional unit ("0.3", "1,000", "25%", "6 TB", "15 minutes", "$40"). Sizes and
 * times are brought to bytes and seconds; another unit of one word is a dimension of its own. Null for any other text.
 */
export function measureOf(text: string): Measure | null {
  const match = /^([$€]?)\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%|[A-Za-z]+)?$/.exec(
    text.replaceAll('`', '').trim(),
  );
  if (!match) return null;
  const [, currency, digits = '', unit = ''] = match;
  const number = Number(digits.replaceAll(',', ''));
  const known = Object.hasOwn(units, unit.toLowerCase()) ? units[unit.toLowerCase()] : undefined;
  if (known) return { dimension: known[0], value: number * known[1] };
  return { dimension: `${currency}${unit.toLowerCase()}`, value: number };
}
