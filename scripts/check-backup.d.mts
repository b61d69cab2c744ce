export const TABLES: readonly string[];
export function checkBackup(file: string): { counts: Record<string, number>; missing: string[] };
