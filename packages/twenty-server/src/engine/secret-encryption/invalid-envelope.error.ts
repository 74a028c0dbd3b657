/** A stored secret that does not open: damaged, moved from another row, or sealed with a key we no longer have. */
export class InvalidEnvelopeError extends Error {
  override readonly name = 'InvalidEnvelopeError';

  constructor() {
    super('A stored secret does not open with the encryption keys of this installation');
  }
}
