import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Ends a process and, where it leads a group of its own, everything that it started. */
function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a command in the project's folder, without a shell and without standard input, and collects what it prints.
 * Resolves to { code, output }; a command that cannot be started or that outlives `timeoutMs` has a code other than 0.
 */
export function runProcess(command, args, { env = {}, timeoutMs = 0, onLine = () => {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      const line = String(chunk).trimEnd().split('\n').at(-1)?.trim();
      if (line) onLine(line);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);

    const limit = timeoutMs
      ? setTimeout(() => {
          output += `\nEnded: still running after ${Math.round(timeoutMs / 1000)} s.\n`;
          endGroup(child, 'SIGKILL');
        }, timeoutMs)
      : undefined;
    // Ctrl+C reaches only the terminal's own group, so what runs in another one is told.
    const stop = (signal) => {
      endGroup(child, signal);
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);

    const finish = (code) => {
      clearTimeout(limit);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** Runs npm as this process was started: through the same npm where npm started us, else through the one in the path. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runProcess(process.execPath, [cli, ...args], options);
  return process.platform === 'win32'
    ? runProcess(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : runProcess('npm', args, options);
}
