import type { PlaintextSecret } from '../../../engine/secret-encryption/plaintext-secret.ts';

/**
 * Secrets that were opened, by their envelope: the same envelope gives the same object. The SDK's client hangs on that
 * object, and with it the connections to Stripe that are kept alive, so that a reload must not make new ones.
 */
export class OpenedSecrets {
  private known = new Map<string, PlaintextSecret>();
  private used = new Map<string, PlaintextSecret>();

  of(envelope: string, open: () => PlaintextSecret): PlaintextSecret {
    const secret = this.known.get(envelope) ?? open();
    this.used.set(envelope, secret);
    return secret;
  }

  /** Ends a reload: what it did not ask for is not kept in memory. */
  forgetUnused(): void {
    this.known = this.used;
    this.used = new Map();
  }
}
