import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { AppConfig } from '../../../engine/config/app-config.ts';
import { AppException } from '../../../engine/exception/app.exception.ts';

/** What somebody was asked to confirm. A token made for one of these is good for no other. */
export type ConfirmationClaim = {
  readonly workspaceId: string;
  readonly userId: string;
  readonly kind: ConfirmationKind;
  /** What exactly: whatever must still be the same when it is confirmed. Never a secret itself. */
  readonly subject: readonly (string | null)[];
};

export const ConfirmationKind = {
  ANOTHER_ACCOUNT: 'ANOTHER_ACCOUNT',
  GOING_LIVE: 'GOING_LIVE',
} as const;
export type ConfirmationKind = (typeof ConfirmationKind)[keyof typeof ConfirmationKind];

const LIFE_MS = 10 * 60 * 1000;
const KEY_BYTES = 32;
const TOKEN = /^(\d{1,15})\.([A-Za-z0-9_-]{43})$/;

/** Signed proof that somebody was shown a confirmation, kept nowhere: good for ten minutes, that person and that change. */
@Injectable()
export class ConfirmationTokens {
  private readonly key: Buffer;

  constructor(
    config: AppConfig,
    private readonly clock: Clock,
  ) {
    this.key = Buffer.from(
      hkdfSync(
        'sha256',
        Buffer.from(config.encryptionKey.reveal(), 'base64'),
        Buffer.alloc(0),
        'confirmation:v1',
        KEY_BYTES,
      ),
    );
  }

  issue(claim: ConfirmationClaim): string {
    const expiresAtMs = this.clock.now().getTime() + LIFE_MS;
    return `${expiresAtMs}.${this.sign(claim, expiresAtMs).toString('base64url')}`;
  }

  /** Throws AppException CONFIRMATION_INVALID where it was made for something else, then CONFIRMATION_EXPIRED. */
  verifyOrThrow(token: string, claim: ConfirmationClaim): void {
    const [, expiresAtText = '', signature = ''] = TOKEN.exec(token) ?? [];
    const expiresAtMs = Number(expiresAtText);
    const given = Buffer.from(signature, 'base64url');
    const expected = this.sign(claim, expiresAtMs);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new AppException('CONFIRMATION_INVALID');
    }
    if (this.clock.now().getTime() >= expiresAtMs) {
      throw new AppException('CONFIRMATION_EXPIRED');
    }
  }

  private sign(
    { workspaceId, userId, kind, subject }: ConfirmationClaim,
    expiresAtMs: number,
  ): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([workspaceId, userId, kind, subject, expiresAtMs]))
      .digest();
  }
}
