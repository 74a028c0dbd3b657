import { Injectable, Logger } from '@nestjs/common';
import { PlatformErrorCode } from 'twenty-shared';
import { Clock } from '../clock/clock.ts';
import { AppException } from '../exception/app.exception.ts';
import { PasswordHasher } from './password-hasher.ts';
import { SESSION_LIFE_MS } from './session-life.constant.ts';
import { createSessionToken, hashSessionToken } from './session-token.util.ts';
import { SessionRepository } from './session.typeorm-repository.ts';
import { SignInThrottle } from './sign-in-throttle.service.ts';
import { UserRepository } from './user.typeorm-repository.ts';

@Injectable()
export class SignInService {
  private readonly logger = new Logger(SignInService.name);

  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session and answers its token, which is stored nowhere.
   * @throws AppException INVALID_CREDENTIALS (the same for an unknown e-mail), TOO_MANY_ATTEMPTS
   */
  async signInOrThrow(attempt: {
    email: string;
    password: string;
    address: string;
  }): Promise<string> {
    const email = attempt.email.trim().toLowerCase();
    await this.throttle.countOrThrow({ email, address: attempt.address });
    const user = await this.users.findByEmail(email);
    const isRight = await this.hasher.verify(user?.passwordHash ?? null, attempt.password);
    const workspaceId =
      user === null || !isRight ? null : await this.users.findFirstWorkspaceId(user.id);
    if (user === null || workspaceId === null) {
      throw new AppException(PlatformErrorCode.INVALID_CREDENTIALS);
    }
    await this.throttle.forgive({ email, address: attempt.address });
    this.logger.log({ userId: user.id }, 'Signed in');
    return this.openSession({ userId: user.id, workspaceId });
  }

  private async openSession(owner: { userId: string; workspaceId: string }): Promise<string> {
    const token = createSessionToken();
    const now = this.clock.now();
    await this.sessions.insert({
      ...owner,
      tokenHash: hashSessionToken(token),
      expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
      lastSeenAt: now,
      createdAt: now,
    });
    return token;
  }
}
