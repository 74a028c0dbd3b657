import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.ts';
import type { EncryptedSecret } from './encrypted-secret.type.ts';
import { envelopePrefixOf, IV_BYTES, openEnvelopeOrThrow, sealEnvelope } from './envelope.util.ts';
import { InvalidEnvelopeError } from './invalid-envelope.error.ts';
import { PlaintextSecret } from './plaintext-secret.ts';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const KEY_ID_LENGTH = 8;

type Place = { readonly workspaceId: string; readonly field: string };
type MasterKey = { readonly id: string; readonly bytes: Buffer };

const toMasterKey = (secret: PlaintextSecret): MasterKey => {
  const bytes = Buffer.from(secret.reveal(), 'base64');
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, KEY_ID_LENGTH);
  return { id, bytes };
};

/** A key of its own for every workspace and field: an envelope copied to another row does not open there. */
const deriveKey = ({ bytes }: MasterKey, { workspaceId, field }: Place): Buffer =>
  Buffer.from(
    hkdfSync(
      'sha256',
      bytes,
      Buffer.alloc(0),
      JSON.stringify(['secret:v1', workspaceId, field]),
      KEY_BYTES,
    ),
  );

/** Seals and opens the secrets kept in the database (AES-256-GCM under keys derived from ENCRYPTION_KEY). */
@Injectable()
export class SecretEncryption {
  private readonly current: MasterKey;
  private readonly known: ReadonlyMap<string, MasterKey>;

  constructor(config: AppConfig) {
    this.current = toMasterKey(config.encryptionKey);
    const fallback = config.fallbackEncryptionKey;
    const keys = fallback === null ? [this.current] : [toMasterKey(fallback), this.current];
    this.known = new Map(keys.map((key) => [key.id, key]));
  }

  /** `field` names the column, e.g. `stripeConnection.secretKey`. */
  encrypt({ plaintext, ...place }: Place & { plaintext: PlaintextSecret }): EncryptedSecret {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, deriveKey(this.current, place), iv);
    const ciphertext = Buffer.concat([cipher.update(plaintext.reveal(), 'utf8'), cipher.final()]);
    return sealEnvelope({ keyId: this.current.id, iv, ciphertext, tag: cipher.getAuthTag() });
  }

  /** What every envelope sealed with the present ENCRYPTION_KEY begins with. */
  get currentEnvelopePrefix(): string {
    return envelopePrefixOf(this.current.id);
  }

  /** @throws InvalidEnvelopeError when it was changed, sealed for another place or with an unknown key */
  decryptOrThrow({ encrypted, ...place }: Place & { encrypted: EncryptedSecret }): PlaintextSecret {
    const { keyId, iv, ciphertext, tag } = openEnvelopeOrThrow(encrypted);
    const key = this.known.get(keyId);
    if (key === undefined) throw new InvalidEnvelopeError();
    const decipher = createDecipheriv(ALGORITHM, deriveKey(key, place), iv, {
      authTagLength: tag.length,
    });
    decipher.setAuthTag(tag);
    try {
      const plaintext = Buffer.concat([decipher.update(ciphertext), decipher.final()]);
      return PlaintextSecret.of(plaintext.toString('utf8'));
    } catch {
      throw new InvalidEnvelopeError();
    }
  }
}
