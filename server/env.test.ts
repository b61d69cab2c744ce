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
      mail: null,
      signUps: 'invite',
      answersPerMinute: 120,
      oidc: null,
    });
  });

  it('puts the database into the data folder, unless it is told another', () => {
    expect(readEnv({ DATA_DIR: '/var/lib/checkpoint/' }).databaseUrl).toBe('file:/var/lib/checkpoint/checkpoint.db');
    expect(readEnv({ DATABASE_URL: 'postgresql://u:p@db/x' }).databaseUrl).toBe('postgresql://u:p@db/x');
  });

  it('keeps the origin of PUBLIC_URL alone', () => {
    expect(readEnv({ PUBLIC_URL: 'https://Practice.Example:443/' }).publicOrigin).toBe('https://practice.example');
  });

  it('reads where letters go, and who else may say who somebody is', () => {
    const mail = { SMTP_URL: 'smtp://u:p@mail.example:587', MAIL_FROM: 'Checkpoint <c@mail.example>' };
    expect(readEnv(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
    const oidc = { OIDC_ISSUER: 'https://id.example/', OIDC_CLIENT_ID: 'c', OIDC_CLIENT_SECRET: 's' };
    expect(readEnv(oidc).oidc).toEqual({
      issuer: 'https://id.example',
      clientId: 'c',
      clientSecret: 's',
      name: 'your organisation',
    });
  });

  it.each([
    [{ SMTP_URL: 'https://mail.example', MAIL_FROM: 'a@b' }, /^SMTP_URL must be an address such as smtp:/],
    [{ SMTP_URL: 'smtp://mail.example' }, /^MAIL_FROM must be set too/],
    [{ MAIL_FROM: 'c@mail.example' }, /^SMTP_URL must be set too/],
    [{ ANSWERS_PER_MINUTE: '0' }, /^ANSWERS_PER_MINUTE must be a number from 1/],
    [{ SIGN_UPS: 'all' }, /^SIGN_UPS must be invite, open or closed/],
    [
      { OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'c', OIDC_CLIENT_SECRET: 's' },
      /^OIDC_ISSUER must begin with/,
    ],
    [{ OIDC_ISSUER: 'https://id.example' }, /^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too/],
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
