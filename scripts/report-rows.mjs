/** "2.4 MB: 3 learners, 120 reviews, …" for the person who backs up or restores. */
export function describeCopy({ bytes, counts }) {
  const rows = Object.entries(counts).map(([table, count]) => `${table} ${count}`);
  return `${(bytes / 1_048_576).toFixed(2)} MB; rows: ${rows.join(', ')}`;
}
