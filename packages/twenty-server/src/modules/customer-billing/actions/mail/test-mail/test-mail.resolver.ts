import { Mutation, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../../engine/permission/access.decorators.ts';
import { TestMailResultType } from './test-mail-result.dto.ts';
import { TestMail } from './test-mail.service.ts';

@Resolver()
export class TestMailResolver {
  constructor(private readonly testMail: TestMail) {}

  @Mutation(() => TestMailResultType, {
    description:
      'Sends one mail to whoever asks, the way mails to customers go, and waits for what the mail server says.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async sendTestMail(@CurrentSession() session: SessionContext): Promise<TestMailResultType> {
    return this.testMail.send(session);
  }
}
