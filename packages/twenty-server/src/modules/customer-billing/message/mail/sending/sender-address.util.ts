import addressparser from 'nodemailer/lib/addressparser/index.js';

/** The bare address in MAIL_FROM; null where it holds none. The name is the letterhead's. */
export const senderAddressOf = (mailFrom: string | null): string | null => {
  const [sender] = addressparser(mailFrom ?? '', { flatten: true });
  return sender?.address.includes('@') === true ? sender.address : null;
};
