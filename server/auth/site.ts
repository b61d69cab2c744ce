import { env } from '../env';
import { processWide } from '../process-wide';

/** Where the server was found to listen; server/start.ts sets it as soon as it does. */
export const listening = (): { origin: string } =>
  processWide('listening', () => ({ origin: `http://localhost:${env().port}` }));

/** The origin of links in letters and in the log. Never what a request names as its Host: anybody can write that. */
export const siteOrigin = (): string => env().publicOrigin ?? listening().origin;
