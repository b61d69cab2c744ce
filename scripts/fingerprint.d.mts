export function filesBelow(path: string): string[];
export function fingerprint(paths: string[], except?: RegExp): string;
