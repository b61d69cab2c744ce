import { createTransport } from 'nodemailer';
import type { Env } from '../env';
import type { Letter } from '../store/mail';

export interface Transport {
  send(letter: Letter): Promise<void>;
}

const SECOND_MS = 1_000;

/** Sends by SMTP, or, where there is no setting for it, writes letters to the server's log: whoever runs the server hands on what they say. */
export function openTransport(mail: Env['mail'], log: (text: string) => void = console.log): Transport {
  if (mail === null) {
    return {
      send: async ({ recipient, subject, body }) => log(`A letter to ${recipient}: ${subject}\n${body}\n`),
    };
  }
  const smtp = createTransport({
    url: mail.url,
    connectionTimeout: 20 * SECOND_MS,
    greetingTimeout: 20 * SECOND_MS,
    socketTimeout: 60 * SECOND_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ recipient, subject, body }) => {
      // An object is one address whatever it holds; a text could list several.
      await smtp.sendMail({ from: mail.from, to: { name: '', address: recipient }, subject, text: body });
    },
  };
}
