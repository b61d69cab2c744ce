import { secretBytes } from '../auth/guest-cookie';

const BYTES = 4;

/** Chance that falls the same each time it is asked for under one name, and that nobody outside can foresee. */
export async function chanceNamed(name: string): Promise<() => number> {
  return chanceOfBytes(await secretBytes(`first question ${name}`));
}

/** Numbers from 0 (included) to 1, four bytes each; after the last of them the first again. */
export function chanceOfBytes(bytes: Buffer): () => number {
  let at = 0;
  return () => {
    const number = bytes.readUInt32BE(at) / 0x1_0000_0000;
    at = (at + BYTES) % bytes.length;
    return number;
  };
}
