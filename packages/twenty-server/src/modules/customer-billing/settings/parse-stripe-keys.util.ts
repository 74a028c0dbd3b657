import { AppException } from '../../../engine/exception/app.exception.ts';
import { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';
import { StripeMode } from '../connection/stripe-connection.type.ts';

/** Keys whose form is right; whose they are only Stripe can say. */
export type StripeKeys = {
  readonly secretKey: PlaintextSecret;
  readonly publishableKey: string | null;
  readonly mode: StripeMode;
};

/** Stripe's keys have grown from 32 to 107 characters and may grow on; a part of one is the mistake to catch. */
const SECRET_KEY = /^[sr]k_(test|live)_[A-Za-z0-9_]{16,240}$/;
const PUBLISHABLE_KEY = /^pk_(test|live)_[A-Za-z0-9_]{16,240}$/;

/**
 * Reads what an admin typed, spaces around it forgiven. Throws AppException STRIPE_KEY_IS_PUBLISHABLE,
 * STRIPE_KEY_MALFORMED, STRIPE_PUBLISHABLE_KEY_MALFORMED, STRIPE_KEYS_OF_TWO_MODES, naming the field and never the
 * value. https://docs.stripe.com/keys
 */
export const parseStripeKeysOrThrow = (input: {
  secretKey: string;
  publishableKey: string | null;
}): StripeKeys => {
  const secretKey = input.secretKey.trim();
  const publishableKey = input.publishableKey?.trim() ?? '';
  if (secretKey.startsWith('pk_')) {
    throw new AppException('STRIPE_KEY_IS_PUBLISHABLE', { field: 'secretKey' });
  }
  const secretMode = SECRET_KEY.exec(secretKey)?.[1];
  if (secretMode === undefined) {
    throw new AppException('STRIPE_KEY_MALFORMED', { field: 'secretKey' });
  }
  const keys = {
    secretKey: PlaintextSecret.of(secretKey),
    mode: secretMode === 'live' ? StripeMode.LIVE : StripeMode.TEST,
  };
  if (publishableKey === '') {
    return { ...keys, publishableKey: null };
  }
  const publishableMode = PUBLISHABLE_KEY.exec(publishableKey)?.[1];
  if (publishableMode === undefined) {
    throw new AppException('STRIPE_PUBLISHABLE_KEY_MALFORMED', { field: 'publishableKey' });
  }
  if (publishableMode !== secretMode) {
    throw new AppException('STRIPE_KEYS_OF_TWO_MODES', {
      field: 'publishableKey',
      values: { secretMode, publishableMode },
    });
  }
  return { ...keys, publishableKey };
};
