import { AppException } from '../../../../engine/exception/app.exception.ts';
import { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';

/** Of an endpoint or of `stripe listen`. */
const SIGNING_SECRET = /^whsec_[A-Za-z0-9+/=_-]{16,200}$/;

/** A signing secret as somebody pasted it. Throws WEBHOOK_SECRET_MALFORMED. */
export const parseWebhookSecretOrThrow = (text: string): PlaintextSecret => {
  const secret = text.trim();
  if (!SIGNING_SECRET.test(secret)) {
    throw new AppException('WEBHOOK_SECRET_MALFORMED', { field: 'secret' });
  }
  return PlaintextSecret.of(secret);
};
