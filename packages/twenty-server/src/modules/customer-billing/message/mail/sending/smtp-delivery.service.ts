import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import { AppConfig } from '../../../../../engine/config/app-config.ts';
import {
  decideMailOutcome,
  type MailFailure,
  type MailOutcome,
} from './decide-mail-outcome.util.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const SILENCE_TIMEOUT_MS = 30_000;
/** For mails that nobody waits for. */
const WHOLE_TIMEOUT_MS = 120_000;

export type MailEnvelope = { readonly from: string; readonly to: readonly string[] };

/**
 * Hands one finished mail to the mail server. It speaks by nodemailer's connection and not by its transport, because
 * only the connection shows whether the mail had been handed over when the line went dead.
 */
@Injectable()
export class SmtpDelivery {
  constructor(private readonly config: AppConfig) {}

  /**
   * Never throws for what a mail server says or does.
   * @param options.patienceMs how long all of it may take
   */
  async deliver(
    envelope: MailEnvelope,
    mail: Buffer,
    { patienceMs = WHOLE_TIMEOUT_MS }: { patienceMs?: number } = {},
  ): Promise<MailOutcome> {
    const { smtpUrl } = this.config;
    if (smtpUrl === null) {
      return { type: 'LATER', words: 'This installation has no mail server: SMTP_URL is not set.' };
    }
    const url = new URL(smtpUrl.reveal());
    const secure = url.protocol === 'smtps:';
    const connection = new SMTPConnection({
      host: url.hostname.replaceAll(/[[\]]/g, ''),
      port: Number(url.port === '' ? (secure ? 465 : 587) : url.port),
      secure,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      dnsTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
    });
    let wasHandedOver = false;
    try {
      const info = await this.speak(connection, {
        auth:
          url.username === ''
            ? null
            : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
        envelope,
        patienceMs,
        // Read only after the mail server said that it listens (354).
        content: new Readable({
          read() {
            wasHandedOver = true;
            this.push(mail);
            this.push(null);
          },
        }),
      });
      const refused = (info.rejectedErrors ?? []).map(({ message }) => message).join(' ');
      return { type: 'SENT', words: refused === '' ? null : `Not delivered to all: ${refused}` };
    } catch (error) {
      return decideMailOutcome(error as MailFailure, { wasHandedOver });
    } finally {
      connection.close();
    }
  }

  private speak(
    connection: SMTPConnection,
    work: {
      auth: { user: string; pass: string } | null;
      envelope: MailEnvelope;
      patienceMs: number;
      content: Readable;
    },
  ): Promise<SMTPConnection.SentMessageInfo> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(
        () => reject(new Error(`It took longer than ${Math.ceil(work.patienceMs / 1000)} seconds`)),
        work.patienceMs,
      );
      const fail = (error: Error): void => {
        clearTimeout(deadline);
        reject(error);
      };
      const send = (): void =>
        connection.send(
          { from: work.envelope.from, to: [...work.envelope.to] },
          work.content,
          (error, info) => {
            clearTimeout(deadline);
            if (error === null) resolve(info);
            else reject(error);
          },
        );
      connection.on('error', fail);
      connection.once('end', () => fail(new Error('The connection was closed')));
      connection.connect((error) => {
        if (error) fail(error);
        else if (work.auth === null) send();
        else connection.login(work.auth, (refusal) => (refusal ? fail(refusal) : send()));
      });
    });
  }
}
