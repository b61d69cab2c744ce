export function portProblem(port: string, host: string): Promise<string | null>;
