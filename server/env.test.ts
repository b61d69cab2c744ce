import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env';

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(readEnv({ PORT: '', PATH: '/bin' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'file:data/checkpoint.db',
      dataDir: 'data',
      contentDir: 'content',
      publicOrigin: null,
    });
  });

  it('puts the database into the data folder, unless it is told another', () => {
    expect(readEnv({ DATA_DIR: '/var/lib/checkpoint/' }).databaseUrl).toBe('file:/var/lib/checkpoint/checkpoint.db');
    expect(readEnv({ DATABASE_URL: 'postgresql://u:p@db/x' }).databaseUrl).toBe('postgresql://u:p@db/x');
  });

  it('keeps the origin of PUBLIC_URL alone', () => {
    expect(readEnv({ PUBLIC_URL: 'https://Practice.Example:443/' }).publicOrigin).toBe('https://practice.example');
  });

  it.each([
    [{ PORT: 'http' }, /^PORT must be a number/],
    [{ PORT: '70000' }, /^PORT must be a number/],
    [{ HOST: 'not a host' }, /^HOST must be/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with/],
    [{ PUBLIC_URL: 'practice.example' }, /^PUBLIC_URL must be a whole address/],
    [{ PUBLIC_URL: 'ftp://practice.example' }, /^PUBLIC_URL must be a whole address/],
    [{ PUBLIC_URL: 'https://practice.example/app' }, /^PUBLIC_URL must be an origin/],
    [{ PORT: 'x', HOST: ' y ' }, /^PORT [^\n]+\nHOST /],
  ])('refuses %o with a sentence', (variables, message) => {
    expect(() => readEnv(variables)).toThrow(EnvError);
    expect(() => readEnv(variables)).toThrow(message);
  });
});
