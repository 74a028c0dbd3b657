import Stripe from 'stripe';
import type { PlaintextSecret } from '../../../../engine/secret-encryption/plaintext-secret.ts';
import type { StripeConnection } from '../../connection/stripe-connection.type.ts';
import type { VerifiedEvent } from '../../inbox/stripe-event.type.ts';
import { SIGNATURE_TOLERANCE_SECONDS } from './signature-tolerance.constant.ts';
import { toVerifiedEvent } from './to-verified-event.util.ts';

/**
 * The event in a delivery whose signature one of the secrets made, at most five minutes from `receivedAt`; null for
 * anything else. Several secrets are valid while one is being rolled, and the SDK checks one at a time.
 * https://docs.stripe.com/webhooks#verify-webhook-signatures-with-official-libraries
 */
export const verifyStripeSignature = (input: {
  rawBody: Buffer;
  signature: string | undefined;
  secrets: readonly PlaintextSecret[];
  connection: StripeConnection;
  receivedAt: Date;
}): VerifiedEvent | null => {
  const { signature } = input;
  if (signature === undefined || isFromTheFuture(signature, input.receivedAt)) {
    return null;
  }
  for (const secret of input.secrets) {
    const event = constructEventOrNull({ ...input, signature, secret });
    if (event !== null) {
      return toVerifiedEvent(event, { body: input.rawBody, connection: input.connection });
    }
  }
  return null;
};

/** The SDK refuses what is too old only. Reads the last `t`, as the SDK does: that is the one the signature covers. */
const isFromTheFuture = (signature: string, receivedAt: Date): boolean => {
  const time = signature.split(',').findLast((item) => item.startsWith('t='));
  const signedAtSeconds = Number.parseInt(time?.slice('t='.length) ?? '', 10);
  return signedAtSeconds - receivedAt.getTime() / 1000 > SIGNATURE_TOLERANCE_SECONDS;
};

const constructEventOrNull = (input: {
  rawBody: Buffer;
  signature: string;
  secret: PlaintextSecret;
  receivedAt: Date;
}): Stripe.Event | null => {
  try {
    const event = Stripe.webhooks.constructEvent(
      input.rawBody,
      input.signature,
      input.secret.reveal(),
      SIGNATURE_TOLERANCE_SECONDS,
      undefined,
      // Milliseconds, though the header counts seconds: the SDK divides.
      input.receivedAt.getTime(),
    );
    return isEvent(event) ? event : null;
  } catch (error) {
    // A thin event is refused by the SDK with a plain Error after its signature was checked: not one of ours either.
    if (error instanceof Error) {
      return null;
    }
    throw error;
  }
};

/** The SDK believes any JSON that is rightly signed to be an event. */
const isEvent = (json: Partial<Stripe.Event>): boolean =>
  typeof json.id === 'string' &&
  typeof json.type === 'string' &&
  typeof json.created === 'number' &&
  typeof json.livemode === 'boolean' &&
  typeof json.data === 'object' &&
  json.data !== null;
