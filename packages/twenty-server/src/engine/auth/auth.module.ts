import { Module } from '@nestjs/common';
import { AuthResolver } from './auth.resolver.ts';
import { CurrentUserWorkspaceResolver } from './current-user-workspace.resolver.ts';
import { PasswordHasher } from './password-hasher.ts';
import { SessionEnd } from './session-end.service.ts';
import { SessionResolver } from './session-resolver.service.ts';
import { SessionRepository } from './session.typeorm-repository.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in-throttle.service.ts';
import { ThrottleRepository } from './throttle.typeorm-repository.ts';
import { UserNames } from './user-names.service.ts';
import { UserRepository } from './user.typeorm-repository.ts';

@Module({
  providers: [
    AuthResolver,
    CurrentUserWorkspaceResolver,
    PasswordHasher,
    SessionEnd,
    SessionRepository,
    SessionResolver,
    SignInService,
    SignInThrottle,
    ThrottleRepository,
    UserNames,
    UserRepository,
  ],
  exports: [PasswordHasher, SessionRepository, SessionResolver, SignInThrottle, UserNames],
})
export class AuthModule {}
