import { InvalidEnvelopeError } from './invalid-envelope.error.ts';
import type { EncryptedSecret } from './encrypted-secret.type.ts';

export const IV_BYTES = 12;
export const TAG_BYTES = 16;

const ENVELOPE = /^enc:v1:([0-9a-f]{8}):([A-Za-z0-9+/]+={0,2})$/;

export type Envelope = {
  readonly keyId: string;
  readonly iv: Buffer;
  readonly ciphertext: Buffer;
  readonly tag: Buffer;
};

/** Version and key id: tells without opening which key an envelope needs. */
export const envelopePrefixOf = (keyId: string): string => `enc:v1:${keyId}:`;

export const sealEnvelope = ({ keyId, iv, ciphertext, tag }: Envelope): EncryptedSecret =>
  `${envelopePrefixOf(keyId)}${Buffer.concat([iv, ciphertext, tag]).toString('base64')}` as EncryptedSecret;

/** @throws InvalidEnvelopeError */
export const openEnvelopeOrThrow = (encrypted: string): Envelope => {
  const [, keyId, base64] = ENVELOPE.exec(encrypted) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  if (keyId === undefined || bytes.length < IV_BYTES + TAG_BYTES) throw new InvalidEnvelopeError();
  return {
    keyId,
    iv: bytes.subarray(0, IV_BYTES),
    ciphertext: bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES),
    tag: bytes.subarray(bytes.length - TAG_BYTES),
  };
};
