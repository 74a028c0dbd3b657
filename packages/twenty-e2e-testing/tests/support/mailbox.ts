import { expect } from '@playwright/test';

/** A mail as the mailbox's API tells it. */
export type ReceivedMail = {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string }[];
  readonly attachments?: readonly {
    readonly filename: string;
    readonly generatedFileName: string;
  }[];
};

export class Mailbox {
  readonly #url: string;

  constructor(url: string) {
    this.#url = `${url}/api/email`;
  }

  /** Those that name the invoice. */
  async mailsAbout(invoiceNumber: string): Promise<ReceivedMail[]> {
    const mails = (await (await fetch(this.#url)).json()) as ReceivedMail[];
    return mails.filter(({ text }) => text.includes(invoiceNumber));
  }

  /** Waits for so many mails about the invoice. */
  async expectCount(invoiceNumber: string, count: number): Promise<void> {
    await expect
      .poll(async () => (await this.mailsAbout(invoiceNumber)).length, {
        message: `mails about ${invoiceNumber}`,
      })
      .toBe(count);
  }

  async readAttachment({ id }: ReceivedMail, name: string): Promise<Buffer> {
    const answer = await fetch(`${this.#url}/${id}/attachment/${encodeURIComponent(name)}`);
    return Buffer.from(await answer.arrayBuffer());
  }
}
