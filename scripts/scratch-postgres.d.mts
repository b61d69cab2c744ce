export function startScratchPostgres(): Promise<{ urlOf(database: string): string; stop(): Promise<void> }>;
