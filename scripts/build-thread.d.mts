export const threads: Record<'plan' | 'decks' | 'readings', { program: string; file: string }>;
export function bundleThread(program: string, outfile: string): Promise<void>;
export function buildThread(): Promise<void>;
