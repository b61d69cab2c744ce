/** Prints rows of cells as an aligned table, the first row its heading. */
export function printTable(rows: (string | number)[][]): void {
  const text = rows.map((row) => row.map(String));
  const widths = (text[0] ?? []).map((_, column) => Math.max(...text.map((row) => (row[column] ?? '').length)));
  text.forEach((row, at) => {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
    if (at === 0) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  });
}

/** The middle value; of an even number of values the upper middle one. */
export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share `q` of the values lies, by nearest rank. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
