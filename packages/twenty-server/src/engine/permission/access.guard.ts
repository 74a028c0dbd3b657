import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PlatformErrorCode } from 'twenty-shared';
import { callerOf } from '../auth/caller.util.ts';
import { SessionResolver } from '../auth/session-resolver.service.ts';
import { AppException } from '../exception/app.exception.ts';
import { ACCESS_REQUIREMENT } from './access.decorators.ts';
import type { AccessRequirement } from './access-requirement.type.ts';
import { DeniedAttempts } from './denied-attempts.service.ts';

/**
 * The one guard, before every REST and GraphQL handler. A handler that names no requirement is refused. Public
 * ones cost nothing: the session is not looked up, so that a webhook costs no statement beyond its own.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionResolver,
    private readonly deniedAttempts: DeniedAttempts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.getAllAndOverride<AccessRequirement | undefined>(
      ACCESS_REQUIREMENT,
      [context.getHandler(), context.getClass()],
    );
    if (requirement === undefined) throw new AppException(PlatformErrorCode.PERMISSION_DENIED);
    if (requirement.type === 'PUBLIC') return true;
    const caller = callerOf(context);
    const session = await this.sessions.resolve(caller);
    if (session === null) throw new AppException(PlatformErrorCode.NOT_SIGNED_IN);
    if (requirement.type === 'PERMISSION' && !session.permissions.includes(requirement.flag)) {
      await this.deniedAttempts.record({
        caller,
        session,
        handler: `${context.getClass().name}.${context.getHandler().name}`,
        flag: requirement.flag,
      });
      throw new AppException(PlatformErrorCode.PERMISSION_DENIED);
    }
    return true;
  }
}
