import { loadConfigOrThrow } from '../config/load-config.ts';
import type { EncryptedSecret } from './encrypted-secret.type.ts';
import { InvalidEnvelopeError } from './invalid-envelope.error.ts';
import { PlaintextSecret } from './plaintext-secret.ts';
import { SecretEncryption } from './secret-encryption.service.ts';

const keyStartingAt = (start: number): string =>
  Buffer.from(Array.from({ length: 32 }, (_, index) => start + index)).toString('base64');

const encryptionWith = (keys: { current: string; fallback?: string }): SecretEncryption =>
  new SecretEncryption(
    loadConfigOrThrow({
      DATABASE_URL: 'postgres://localhost/crm',
      CRM_INSTALLATION_ID: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
      ENCRYPTION_KEY: keys.current,
      FALLBACK_ENCRYPTION_KEY: keys.fallback,
    }),
  );

const PLACE = { workspaceId: 'workspace-a', field: 'stripeConnection.secretKey' };
const plaintext = PlaintextSecret.of('a secret, with ümlauts');

describe('SecretEncryption (P7)', () => {
  const encryption = encryptionWith({ current: keyStartingAt(0) });
  const encrypted = encryption.encrypt({ plaintext, ...PLACE });

  it('opens what it sealed', () => {
    expect(encryption.decryptOrThrow({ encrypted, ...PLACE }).reveal()).toBe(plaintext.reveal());
  });

  it('writes an envelope that names its version and key and never repeats itself', () => {
    expect(encrypted).toMatch(/^enc:v1:[0-9a-f]{8}:[A-Za-z0-9+/]+=*$/);
    expect(encryption.encrypt({ plaintext, ...PLACE })).not.toBe(encrypted);
  });

  it.each([
    ['another workspace', { ...PLACE, workspaceId: 'workspace-b' }],
    ['another field', { ...PLACE, field: 'stripeConnection.webhookSecret' }],
  ])('does not open in a row of %s', (_where, place) => {
    expect(() => encryption.decryptOrThrow({ encrypted, ...place })).toThrow(InvalidEnvelopeError);
  });

  it('does not open when any part of it was changed', () => {
    const [, , keyId, base64 = ''] = encrypted.split(':');
    const bytes = Buffer.from(base64, 'base64');
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      const envelope = `enc:v1:${keyId}:${changed.toString('base64')}` as EncryptedSecret;
      expect(() => encryption.decryptOrThrow({ encrypted: envelope, ...PLACE })).toThrow(
        InvalidEnvelopeError,
      );
    }
  });

  it.each(['', 'enc:v1:00000000:', 'enc:v2:00000000:AAAA', 'plain text', 'enc:v1:00000000:AAAA'])(
    'refuses %p, which is no envelope',
    (text) => {
      expect(() =>
        encryption.decryptOrThrow({ encrypted: text as EncryptedSecret, ...PLACE }),
      ).toThrow(InvalidEnvelopeError);
    },
  );

  it('opens with the fallback key while keys are changed, and seals with the new one', () => {
    const rotated = encryptionWith({ current: keyStartingAt(100), fallback: keyStartingAt(0) });
    expect(rotated.decryptOrThrow({ encrypted, ...PLACE }).reveal()).toBe(plaintext.reveal());
    const resealed = rotated.encrypt({ plaintext, ...PLACE });
    expect(resealed.split(':')[2]).not.toBe(encrypted.split(':')[2]);
    expect(() => encryption.decryptOrThrow({ encrypted: resealed, ...PLACE })).toThrow(
      InvalidEnvelopeError,
    );
  });
});
