/**
 * Whether a typed text misses an accepted one by a slip: at most one letter in six wrong, missing, added or swapped with its
 * neighbour (optimal string alignment distance). Numbers are right or wrong, so a text with another digit is not near.
 */
export function isNear(typed: string, accepted: string): boolean {
  const [a, b] = [plain(typed), plain(accepted)];
  if (a === b || digits(a) !== digits(b)) return false;
  const allowed = Math.floor(b.length / 6);
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const digits = (text: string) => text.replace(/\D+/g, ' ').trim();

function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + differs];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(older, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    [older, old] = [old, row];
  }
  return at(old, b.length);
}

const at = (row: number[], place: number) => row[place] ?? Number.POSITIVE_INFINITY;
