import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { Database } from '../../../../engine/database/database.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';
import { SampleDocuments } from '../sample/sample-documents.service.ts';
import { LetterheadType } from './letterhead.dto.ts';
import { LetterheadInput } from './letterhead.input.ts';
import type { Letterhead } from '../../invoice/letterhead/letterhead.type.ts';
import { Letterheads } from '../../invoice/letterhead/letterheads.service.ts';
import { parseLetterheadOrThrow } from './parse-letterhead.util.ts';

const show = (letterhead: Letterhead): LetterheadType => ({
  ...letterhead,
  logo: letterhead.logo?.toString('base64') ?? null,
});

@Resolver(() => LetterheadType)
export class LetterheadResolver {
  constructor(
    private readonly letterheads: Letterheads,
    private readonly samples: SampleDocuments,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  @Query(() => LetterheadType)
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async letterhead(@CurrentSession() { workspaceId }: SessionContext): Promise<LetterheadType> {
    return show(await this.letterheads.findByWorkspace(workspaceId));
  }

  @Mutation(() => LetterheadType, {
    description:
      'For drafts and for what is issued from now on. An issued invoice keeps what it was issued on.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async updateLetterhead(
    @CurrentSession() session: SessionContext,
    @Args('input') input: LetterheadInput,
  ): Promise<LetterheadType> {
    const { workspaceId } = session;
    const present = await this.letterheads.findByWorkspace(workspaceId);
    const letterhead = parseLetterheadOrThrow(input, present);
    if (letterhead.logo !== present.logo) await this.samples.assertPrints(workspaceId, letterhead);
    await this.database.inTransaction(async (transaction) => {
      const change = await this.letterheads.save({ workspaceId, letterhead }, transaction);
      if (change === null) return;
      const { version, before } = change;
      await this.audit.record(
        {
          workspaceId,
          invoiceId: null,
          actor: actorOf(session),
          action: 'settings.letterhead_changed',
          summary: `changed what is printed on invoices: version ${version.number} of the letterhead.`,
          // Bank details decide where customers' money goes: that they changed must be seen, not what they are.
          data: {
            letterheadVersion: version.number,
            letterheadVersionId: version.id,
            bankDetailsChanged: before.iban !== letterhead.iban,
          },
        },
        transaction,
      );
    });
    return show(letterhead);
  }
}
