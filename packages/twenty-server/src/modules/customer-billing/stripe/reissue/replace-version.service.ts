import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Clock } from '../../../../engine/clock/clock.ts';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { checkDraftOrThrow } from '../../invoice/check-draft.util.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import { Letterheads } from '../../invoice/letterhead/letterheads.service.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import { asSentence } from '../as-sentence.util.ts';
import { StripeFailure } from '../client/stripe-failure.ts';
import { OpenSessions } from '../outside/open-sessions.ts';
import { PaymentLinks } from '../payment-link/payment-links.service.ts';
import { PushPreparation } from '../push/push-preparation.service.ts';
import { StartPush } from '../push/start-push.service.ts';
import type { CommandContext } from '../push/stripe-command-runner.service.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { PushClosedReason, type StripePush } from '../push/stripe-push.type.ts';
import { TakeBack } from '../push/take-back.service.ts';
import { draftFromJson } from './draft-json.util.ts';
import {
  actorOfReplacement,
  ReplacementKind,
  ReplacementState,
  type StripeReplacement,
} from './stripe-replacement.type.ts';
import { StripeReplacementRepository } from './stripe-replacement.typeorm-repository.ts';

type Version = StripePush & { readonly stripeInvoiceId: string };

/** Takes a version back at Stripe and writes the next one, from wherever it was interrupted. */
@Injectable()
export class ReplaceVersion {
  constructor(
    private readonly replacements: StripeReplacementRepository,
    private readonly pushes: StripePushRepository,
    private readonly invoices: InvoiceRepository,
    private readonly letterheads: Letterheads,
    private readonly takingBack: TakeBack,
    private readonly sessions: OpenSessions,
    private readonly preparation: PushPreparation,
    private readonly starting: StartPush,
    private readonly links: PaymentLinks,
    private readonly ledger: InvoiceLedger,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends with the next version written, to be brought to Stripe by its push; or with the version standing, because the
   * customer was faster or Stripe refuses to take it back. Throws StripeFailure where it is to be tried again.
   */
  async run(replacement: StripeReplacement, context: CommandContext): Promise<void> {
    const push = await this.pushes.findByIdOrThrow({
      id: replacement.pushId,
      workspaceId: replacement.workspaceId,
    });
    if (push.stripeInvoiceId === null) {
      throw new Error('A version to be replaced that is not at Stripe');
    }
    if (push.closedReason !== null) {
      return this.finish(replacement, context, {
        state: ReplacementState.REFUSED,
        failureMessage: 'The Stripe invoice was closed meanwhile.',
        summary: 'did not replace the Stripe invoice: it was closed meanwhile.',
      });
    }
    const version = { ...push, stripeInvoiceId: push.stripeInvoiceId };
    if (replacement.state === ReplacementState.REQUESTED) {
      const mayGoOn = await this.takeBack(replacement, version, context);
      if (!mayGoOn) {
        return;
      }
    }
    await this.replace(replacement, version, context);
  }

  private async takeBack(
    replacement: StripeReplacement,
    version: Version,
    context: CommandContext,
  ): Promise<boolean> {
    try {
      const { connection, lease } = context;
      const { workspaceId, invoiceId } = version;
      const key = { workspaceId, invoiceId };
      const session = await this.sessions.closeOpen({ connection, lease, key });
      const takenBack =
        session === 'PAID'
          ? 'HAS_MONEY'
          : await this.takingBack.takeBack(version, context, { isFinalized: true });
      if (takenBack === 'HAS_MONEY') {
        await this.finish(replacement, context, {
          state: ReplacementState.CUSTOMER_WAS_FASTER,
          summary: 'did not replace the Stripe invoice: the customer was faster and paid it.',
        });
        return false;
      }
    } catch (error) {
      if (!(error instanceof StripeFailure) || error.kind !== 'REFUSED') {
        throw error;
      }
      const failureMessage = asSentence(error.message);
      await this.finish(replacement, context, {
        state: ReplacementState.REFUSED,
        failureMessage,
        summary: `did not replace the Stripe invoice, since Stripe refuses to take it back: ${failureMessage}`,
      });
      return false;
    }
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(context.lease, transaction);
      await this.replacements.markTakenBack(replacement, transaction);
    });
    return true;
  }

  private async replace(
    replacement: StripeReplacement,
    version: Version,
    { connection: { connection }, lease }: CommandContext,
  ): Promise<void> {
    const { workspaceId, invoiceId } = version;
    const key = { workspaceId, invoiceId };
    const actor = actorOfReplacement(replacement);
    const draft =
      replacement.draft === null ? null : checkDraftOrThrow(draftFromJson(replacement.draft));
    const before = await this.invoices.findByIdOrThrow(key);
    const surroundings = await this.preparation.prepare(
      { ...before, contactId: draft === null ? before.contactId : draft.contactId },
      connection.id,
    );
    await this.database.inTransaction(async (transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.invoices.lockByIdOrThrow(key, transaction);
      const at = this.clock.now();
      await this.pushes.close(version, { reason: PushClosedReason.SUPERSEDED, at }, transaction);
      await this.invoices.update({ ...key, patch: { stripeInvoiceId: null } }, transaction);
      if (draft !== null) {
        // A corrected invoice is a new document. One that is only sent again stays what it was.
        const letterhead = await this.letterheads.chooseForIssue(workspaceId, transaction);
        const issued = { ...key, draft, letterheadVersionId: letterhead.id };
        await this.invoices.replaceIssued(issued, transaction);
      }
      const { invoice } = await this.ledger.recalculate({ ...key, actor }, transaction);
      const hadLink = invoice.stripePaymentLink !== null;
      if (hadLink && replacement.kind === ReplacementKind.REISSUE) {
        await this.links.replaceWithin(invoice, { actor, mode: connection.mode }, transaction);
      }
      const next = await this.starting.writeWithin(
        invoice,
        {
          lines: await this.invoices.findLines(key, transaction),
          surroundings,
          connection,
          actor,
        },
        transaction,
      );
      await this.replacements.finish(
        replacement,
        { state: ReplacementState.REPLACED, nextPushId: next.id, at },
        transaction,
      );
      await this.audit.record(
        {
          ...key,
          actor,
          action: 'invoice.version_replaced',
          summary: `took the Stripe invoice ${version.stripeInvoiceId} back; version ${next.version} follows: “${replacement.reason}”.`,
          data: { stripeInvoiceId: version.stripeInvoiceId, version: next.version },
        },
        transaction,
      );
    });
  }

  private async finish(
    replacement: StripeReplacement,
    { lease }: CommandContext,
    outcome: {
      state: 'CUSTOMER_WAS_FASTER' | 'REFUSED';
      summary: string;
      failureMessage?: string;
    },
  ): Promise<void> {
    const { workspaceId, invoiceId } = replacement;
    await this.database.inTransaction(async (transaction: Transaction) => {
      await this.leases.assertHeld(lease, transaction);
      await this.replacements.finish(
        replacement,
        { ...outcome, at: this.clock.now() },
        transaction,
      );
      await this.audit.record(
        {
          workspaceId,
          invoiceId,
          actor: { type: 'SYSTEM' },
          action: 'invoice.version_stands',
          summary: outcome.summary,
        },
        transaction,
      );
      await this.leases.want({ workspaceId, invoiceId }, transaction);
    });
  }
}
