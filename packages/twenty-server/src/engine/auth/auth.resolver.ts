import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Response } from 'express';
import { PlatformErrorCode } from 'twenty-shared';
import { AppConfig } from '../config/app-config.ts';
import { AppException } from '../exception/app.exception.ts';
import type { GraphqlContext } from '../graphql/graphql-context.type.ts';
import { PublicEndpoint } from '../permission/access.decorators.ts';
import { CurrentUserType } from './current-user.object-type.ts';
import { expiredSessionCookie, sessionCookie } from './session-cookie.util.ts';
import type { SessionContext } from './session-context.type.ts';
import { SessionEnd } from './session-end.service.ts';
import { SessionResolver } from './session-resolver.service.ts';
import { SignInArgs } from './sign-in.args.ts';
import { SignInService } from './sign-in.service.ts';

const toCurrentUser = (session: SessionContext): CurrentUserType => ({
  id: session.userId,
  email: session.userEmail,
  name: session.userName,
  role: session.role,
  permissions: session.permissions,
  workspaceId: session.workspaceId,
});

@Resolver(() => CurrentUserType)
export class AuthResolver {
  constructor(
    private readonly config: AppConfig,
    private readonly signInService: SignInService,
    private readonly sessionEnd: SessionEnd,
    private readonly sessions: SessionResolver,
  ) {}

  @Query(() => CurrentUserType, { nullable: true, description: 'Null when signed out.' })
  @PublicEndpoint('The sign-in page asks whether somebody is signed in')
  async currentUser(@Context() context: GraphqlContext): Promise<CurrentUserType | null> {
    const session = await this.sessions.resolve(context.req);
    return session === null ? null : toCurrentUser(session);
  }

  @Mutation(() => CurrentUserType)
  @PublicEndpoint('Whoever signs in is not signed in yet')
  async signIn(
    @Args() { email, password }: SignInArgs,
    @Context() context: GraphqlContext,
  ): Promise<CurrentUserType> {
    const address = context.req.ip ?? '';
    const token = await this.signInService.signInOrThrow({ email, password, address });
    const cookie = sessionCookie({ token, secure: this.isSecure() });
    responseOf(context).append('Set-Cookie', cookie);
    const session = await this.sessions.findByToken(token);
    if (session === null) throw new AppException(PlatformErrorCode.INVALID_CREDENTIALS);
    return toCurrentUser(session);
  }

  @Mutation(() => Boolean)
  @PublicEndpoint('Signing out of a session that has ended is no error')
  async signOut(@Context() context: GraphqlContext): Promise<boolean> {
    await this.sessionEnd.signOut(context.req);
    responseOf(context).append('Set-Cookie', expiredSessionCookie({ secure: this.isSecure() }));
    return true;
  }

  private isSecure(): boolean {
    return this.config.publicUrl?.startsWith('https://') ?? false;
  }
}

const responseOf = ({ res }: GraphqlContext): Response => {
  if (res === undefined) throw new Error('A cookie can only be set in answer to an HTTP request');
  return res;
};
