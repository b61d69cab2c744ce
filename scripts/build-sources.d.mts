export const buildSources: string[];
export const notBuilt: RegExp;
