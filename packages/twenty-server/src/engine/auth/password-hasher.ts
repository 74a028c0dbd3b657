import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';

// OWASP's second recommendation for argon2id; about 40 ms on one core.
const PARAMETERS = { memoryCost: 19456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class PasswordHasher {
  private hashOfNobody: Promise<string> | null = null;

  /** argon2id in its encoded form. */
  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  /** Takes as long for an unknown person (`null`) as for a wrong password, so that answers do not tell which. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.hashOfNobody ??= this.hash(randomBytes(16).toString('hex'));
    const matches = await verify(passwordHash ?? (await this.hashOfNobody), password);
    return matches && passwordHash !== null;
  }
}
