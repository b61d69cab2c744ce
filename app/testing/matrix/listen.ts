import { securityLog } from '@/server/auth/security-log';

/**
 * Listens to the security log. `refused` answers what was written since of attempts at what is not somebody's own: whoever reads the log finds
 * none of them in what people do all day.
 */
export function listen(): { refused(): string[]; end(): void } {
  const lines: string[] = [];
  const log = securityLog();
  const { write } = log;
  log.write = (line) => void lines.push(line);
  return {
    refused: () => lines.splice(0).filter((line) => line.includes('"outcome":"hidden"')),
    end: () => Object.assign(log, { write }),
  };
}
