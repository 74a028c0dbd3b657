import { Resolver, Subscription } from '@nestjs/graphql';
import { CurrentSession } from '../auth/current-session.decorator.ts';
import type { SessionContext } from '../auth/session-context.type.ts';
import { SignedIn } from '../permission/access.decorators.ts';
import { LiveChangeStream } from './live-change-stream.service.ts';
import type { LiveChange } from './live-change.type.ts';
import { LiveChangeType } from './live-change.object-type.ts';

@Resolver()
export class LiveChangesResolver {
  constructor(private readonly stream: LiveChangeStream) {}

  @Subscription(() => LiveChangeType, {
    description: 'Names each record of the own workspace that changed.',
    resolve: (change: LiveChange) => change,
  })
  @SignedIn()
  liveChanges(@CurrentSession() session: SessionContext): AsyncIterableIterator<LiveChange> {
    return this.stream.ofWorkspace(session.workspaceId);
  }
}
