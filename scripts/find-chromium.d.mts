export function findChromium(progress: (line: string) => void): Promise<string | null>;
