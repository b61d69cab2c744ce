export function derivePostgresqlSchema(authored: string): string;
