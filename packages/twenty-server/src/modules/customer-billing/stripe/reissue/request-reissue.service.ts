import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { AuditTrail } from '../../../../engine/audit/audit-trail.service.ts';
import { Database } from '../../../../engine/database/database.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { checkDraftOrThrow, type DraftRequest } from '../../invoice/check-draft.util.ts';
import { InvoiceDraftsService } from '../../invoice/invoice-drafts.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { InvoiceLeaseRepository } from '../../invoice/lease/invoice-lease.typeorm-repository.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { PaymentLinks } from '../payment-link/payment-links.service.ts';
import { assertCollectable } from '../push/decide-pushable.util.ts';
import { PushPreparation } from '../push/push-preparation.service.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import { PushStatus } from '../push/stripe-push.type.ts';
import { assertReissuable, assertSameCustomer } from './decide-reissuable.util.ts';
import { draftToJson } from './draft-json.util.ts';
import { ReplacementKind, ReplacementState } from './stripe-replacement.type.ts';
import { StripeReplacementRepository } from './stripe-replacement.typeorm-repository.ts';

type ReissueRequest = InvoiceKey & {
  /** The version that is to be replaced, as whoever asks saw it. */
  readonly pushId: string;
  readonly draft: DraftRequest;
  readonly reason: string;
  readonly actor: Actor;
};

/** The wish to send a corrected invoice: checked and written down before anything is taken back. */
@Injectable()
export class RequestReissue {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly drafts: InvoiceDraftsService,
    private readonly payments: PaymentRepository,
    private readonly pushes: StripePushRepository,
    private readonly replacements: StripeReplacementRepository,
    private readonly preparation: PushPreparation,
    private readonly connections: StripeConnections,
    private readonly links: PaymentLinks,
    private readonly leases: InvoiceLeaseRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /**
   * Refuses what could not be sent afterwards, since by then the old version is gone.
   * @throws AppException as assertReissuable, assertSameCustomer, checkDraftOrThrow and assertCollectable do, and
   * INVOICE_NOT_FOUND, REASON_MISSING, PERSON_NOT_FOUND, CUSTOMER_HAS_NO_EMAIL, STRIPE_CONNECTION_LOST,
   * PUBLIC_URL_MISSING. Answers the version that is to be replaced.
   */
  async checkOrThrow(
    request: Omit<ReissueRequest, 'actor' | 'pushId'>,
  ): Promise<{ pushId: string }> {
    const { workspaceId, invoiceId } = request;
    const key = { workspaceId, invoiceId };
    const invoice = await this.invoices.findByIdOrThrow(key);
    if (request.reason.trim() === '') {
      throw new AppException('REASON_MISSING', { field: 'reason' });
    }
    const push = await this.pushes.findOpen(key);
    assertReissuable(invoice, await this.payments.listByInvoice(key), push !== null);
    assertSameCustomer(invoice, request.draft);
    const draft = checkDraftOrThrow(request.draft);
    await this.drafts.assertCustomerOrThrow({ workspaceId, draft });
    const corrected = { ...invoice, ...draft, lineCount: draft.lines.length };
    assertCollectable(corrected, 0n);
    await this.preparation.assertHasEmail(corrected);
    if (push === null) {
      throw new AppException('INVOICE_NOT_AT_STRIPE');
    }
    const { connection } = this.connections.ofObjectOrThrow(push.connectionId);
    if (invoice.stripePaymentLink !== null) {
      this.links.publicUrlOrThrow(connection.mode);
    }
    return { pushId: push.id };
  }

  /**
   * Writes the reason, what the invoice is to say, and the wish for a sync, which does the rest. Answers its id: that of
   * the first press, where the same was asked for while it was under way.
   * @throws AppException as assertReissuable, and REISSUE_UNDER_WAY
   */
  async request(request: ReissueRequest): Promise<string> {
    const { workspaceId, invoiceId, actor } = request;
    const key = { workspaceId, invoiceId };
    const reason = request.reason.trim();
    return this.database.inTransaction(async (transaction) => {
      const invoice = await this.invoices.lockByIdOrThrow(key, transaction);
      const draft = draftToJson(request.draft);
      const earlier = await this.replacements.findOfPush(request, transaction);
      if (earlier !== null && (earlier.finishedAt === null || earlier.nextPushId !== null)) {
        if (!isDeepStrictEqual(earlier.draft, draft)) {
          throw new AppException('REISSUE_UNDER_WAY');
        }
        return earlier.id;
      }
      const push = await this.pushes.findOpen(key, transaction);
      const payments = await this.payments.listByInvoice(key, transaction);
      assertReissuable(invoice, payments, push?.status === PushStatus.COMPLETE);
      if (push?.id !== request.pushId) {
        throw new AppException('REISSUE_UNDER_WAY');
      }
      const { id } = await this.replacements.insert(
        {
          ...key,
          pushId: push.id,
          kind: ReplacementKind.REISSUE,
          reason,
          draft,
          actor,
        },
        transaction,
      );
      await this.audit.record(
        {
          ...key,
          actor,
          action: 'invoice.reissue_requested',
          summary: `asked to take the Stripe invoice back and send a corrected one: “${reason}”.`,
          data: { version: push.version },
        },
        transaction,
      );
      await this.leases.want(key, transaction);
      return id;
    });
  }

  /** @throws AppException CUSTOMER_WAS_FASTER, STRIPE_REFUSED: what a person is told whose reissue came to nothing. */
  async assertReplaced(replacement: { id: string; workspaceId: string }): Promise<void> {
    const { state, failureMessage } = await this.replacements.findByIdOrThrow(replacement);
    if (state === ReplacementState.CUSTOMER_WAS_FASTER) {
      throw new AppException('CUSTOMER_WAS_FASTER');
    }
    if (state === ReplacementState.REFUSED) {
      throw new AppException('STRIPE_REFUSED', { values: { reason: failureMessage ?? '' } });
    }
  }
}
