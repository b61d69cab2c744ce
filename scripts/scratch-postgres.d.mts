export function startScratchPostgres(): Promise<{
  urlOf(database: string): string;
  create(database: string): Promise<void>;
  stop(): Promise<void>;
}>;
