import { Injectable } from '@nestjs/common';
import { formatMoney, getCurrency, InvoiceStatus } from 'twenty-shared';
import { Clock } from '../../../../engine/clock/clock.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { CreditNoteRepository } from '../../payment/credit-note.repository.ts';
import { type CreditNote, CreditNoteStatus } from '../../payment/credit-note.type.ts';
import { decideOverpayment } from '../../payment/decide-overpayment.util.ts';
import { decideRefundable } from '../../payment/decide-refundable.util.ts';
import { InvoiceLedger } from '../../payment/invoice-ledger.service.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import { OpenSessions } from '../outside/open-sessions.ts';
import { StripePushRepository } from '../push/stripe-push.typeorm-repository.ts';
import type { StripePush } from '../push/stripe-push.type.ts';
import { RefundRequestKind } from '../refund/refund-request.type.ts';
import { askedOf, RefundRequests } from '../refund/refund-requests.service.ts';
import { RefundRunner } from '../refund/refund-runner.service.ts';
import { buildCreditNoteCommand } from './credit-note-command.util.ts';
import { type CreditableState, CreditNoteCommands } from './credit-note-commands.service.ts';
import {
  CreditNotePaidPart,
  type CreditNoteSplit,
  type CreditNoteWish,
} from './credit-note-wish.type.ts';
import { decideCreditNoteOrThrow } from './decide-credit-note.util.ts';

/**
 * Credit notes: at Stripe where the invoice is there, else a row of our own. Call it under the invoice's lease, with the
 * ledger just brought in line with Stripe.
 */
@Injectable()
export class CreditNotes {
  constructor(
    private readonly invoices: InvoiceRepository,
    private readonly payments: PaymentRepository,
    private readonly creditNotes: CreditNoteRepository,
    private readonly pushes: StripePushRepository,
    private readonly connections: StripeConnections,
    private readonly requests: RefundRequests,
    private readonly runner: RefundRunner,
    private readonly commands: CreditNoteCommands,
    private readonly sessions: OpenSessions,
    private readonly ledger: InvoiceLedger,
    private readonly clock: Clock,
  ) {}

  /** What became of the same wish, asked before: see {@link RefundRequests.findOutcome}. */
  findOutcome(wish: CreditNoteWish): Promise<true | undefined> {
    return this.requests.findOutcome({ ...wish, ...identityOf(wish) });
  }

  /**
   * @throws AppException INVOICE_NOT_FOUND, INVOICE_IS_DRAFT, INVOICE_IS_VOID, AMOUNT_NOT_POSSIBLE, CREDIT_NOTE_NOT_POSSIBLE
   */
  async assertCreditable(
    wish: Pick<CreditNoteWish, 'workspaceId' | 'invoiceId' | 'amountMinor'>,
  ): Promise<Invoice> {
    const invoice = await this.invoices.findByIdOrThrow(wish);
    if (invoice.status === InvoiceStatus.DRAFT) {
      throw new AppException('INVOICE_IS_DRAFT');
    }
    if (invoice.voidedAt !== null) {
      throw new AppException('INVOICE_IS_VOID');
    }
    const { stepMinor } = getCurrency(invoice.currency);
    if (wish.amountMinor <= 0n || wish.amountMinor % stepMinor !== 0n) {
      throw new AppException('AMOUNT_NOT_POSSIBLE', {
        values: { step: formatMoney(stepMinor, invoice.currency, 'en-US') },
        field: 'amountMinor',
      });
    }
    const reason = whyNotNow(invoice);
    if (reason !== null) {
      throw new AppException('CREDIT_NOTE_NOT_POSSIBLE', { values: { reason } });
    }
    return invoice;
  }

  /**
   * @throws AppException as {@link assertCreditable}, CREDIT_NOTE_TOO_LARGE, _PAID_PART_MISSING, _PAID_PART_IMPOSSIBLE,
   * _OVERTAKEN, REFUND_OVERPAYMENT_FIRST, REQUEST_ID_REUSED, and Stripe's refusal
   * @throws StripeFailure when Stripe may or may not have done it; the worker goes on.
   */
  async create(wish: CreditNoteWish, lease: InvoiceLease): Promise<void> {
    const invoice = await this.assertCreditable(wish);
    const push = await this.pushes.findOpen(wish);
    if (push?.stripeInvoiceId) {
      await this.createAtStripe(wish, lease, {
        invoice,
        push,
        stripeInvoiceId: push.stripeInvoiceId,
      });
    } else {
      await this.createHere(wish, lease, invoice);
    }
  }

  private async createAtStripe(
    wish: CreditNoteWish,
    lease: InvoiceLease,
    at: { invoice: Invoice; push: StripePush; stripeInvoiceId: string },
  ): Promise<void> {
    const { invoice, push, stripeInvoiceId } = at;
    const connection = this.connections.ofObjectOrThrow(push.connectionId);
    // What it asks for was decided before the note.
    if ((await this.sessions.closeOpen({ connection, lease, key: wish })) === 'PAID') {
      throw new AppException('CREDIT_NOTE_OVERTAKEN');
    }
    const state = await this.commands.readCreditable(
      { connection, priority: 'PERSON' },
      { stripeInvoiceId, refundedMinor: invoice.refundedMinor },
    );
    const split = await this.splitOrThrow(wish, invoice, { ...state, isAtStripe: true });
    const connectionId = connection.connection.id;
    const request = await this.requests.write(
      this.draftOf(wish, invoice, { connectionId, split }),
      lease,
      {
        commands: (of) => [
          buildCreditNoteCommand(
            { ...of, connectionId },
            { stripeInvoiceId, split, reason: wish.reason, memo: wish.memo },
          ),
        ],
      },
    );
    await this.runner.run(request, { connection, lease, priority: 'PERSON' });
  }

  /** Stripe does not know the invoice, so it need not know the note; a push is refused afterwards. */
  private async createHere(
    wish: CreditNoteWish,
    lease: InvoiceLease,
    invoice: Invoice,
  ): Promise<void> {
    const notes = await this.listIssued(wish);
    const state = {
      remainingMinor: invoice.owedMinor,
      creditableMinor:
        invoice.totalMinor - notes.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
      isAtStripe: false,
    };
    const split = await this.splitOrThrow(wish, invoice, state);
    const prePaymentCreditMinor = notes.reduce(
      (sum, { prePaymentMinor }) => sum + prePaymentMinor,
      split.prePaymentMinor,
    );
    await this.requests.write(this.draftOf(wish, invoice, { connectionId: null, split }), lease, {
      commands: () => [],
      also: async (transaction) => {
        await this.creditNotes.insert(
          {
            workspaceId: wish.workspaceId,
            invoiceId: wish.invoiceId,
            connectionId: null,
            livemode: null,
            stripeCreditNoteId: null,
            stripeInvoiceId: null,
            number: `${invoice.number}-CN-${String(notes.length + 1).padStart(2, '0')}`,
            currency: invoice.currency,
            amountMinor: wish.amountMinor,
            prePaymentMinor: split.prePaymentMinor,
            postPaymentMinor: split.postPaymentMinor,
            reason: wish.reason.toLowerCase(),
            memo: wish.memo,
            status: CreditNoteStatus.ISSUED,
            createdAt: this.clock.now(),
          },
          transaction,
        );
        await this.ledger.recalculate(
          {
            workspaceId: wish.workspaceId,
            invoiceId: wish.invoiceId,
            actor: wish.actor,
            stripeFacts: { prePaymentCreditMinor },
          },
          transaction,
        );
      },
    });
  }

  private async splitOrThrow(
    wish: CreditNoteWish,
    invoice: Invoice,
    state: CreditableState & { isAtStripe: boolean },
  ): Promise<CreditNoteSplit> {
    const payments = await this.payments.listByInvoice(wish);
    const largestRefundMinor = payments
      .map((payment) => decideRefundable(payment, payments).refundableMinor)
      .reduce((largest, minor) => (minor > largest ? minor : largest), 0n);
    const split = decideCreditNoteOrThrow(wish, {
      ...state,
      currency: invoice.currency,
      largestRefundMinor,
    });
    const overpayment = decideOverpayment({ facts: invoice.statusFacts, payments });
    if (split.paidPart === CreditNotePaidPart.REFUND && overpayment !== null) {
      throw new AppException('REFUND_OVERPAYMENT_FIRST');
    }
    return split;
  }

  private draftOf(
    wish: CreditNoteWish,
    invoice: Invoice,
    { connectionId, split }: { connectionId: string | null; split: CreditNoteSplit },
  ) {
    return {
      ...wish,
      ...identityOf(wish),
      connectionId,
      creditMinor: 0n,
      currency: invoice.currency,
      words: {
        to: PAID_PART_WORDS[split.paidPart ?? 'NONE'],
        reason: wish.reason,
        note: wish.memo,
      },
    };
  }

  private async listIssued({
    workspaceId,
    invoiceId,
  }: Pick<CreditNoteWish, 'workspaceId' | 'invoiceId'>): Promise<CreditNote[]> {
    const notes = await this.creditNotes.listByInvoices({ workspaceId, invoiceIds: [invoiceId] });
    return notes.filter(({ status }) => status === CreditNoteStatus.ISSUED);
  }
}

const PAID_PART_WORDS: Readonly<Record<CreditNotePaidPart | 'NONE', string | null>> = {
  NONE: null,
  REFUND: 'the payment, by a refund',
  CUSTOMER_CREDIT: 'the balance of the customer',
  OUT_OF_BAND: 'the customer, outside Stripe',
};

const whyNotNow = (invoice: Invoice): string | null => {
  if (invoice.processingMinor > 0n) {
    return 'A payment is on its way, and it asks for the amount as it is. Wait for it to arrive or to fail.';
  }
  if (invoice.statusFacts.disputeOpen) {
    return 'The customer disputes a payment, and the bank decides about it. Wait for the end of the dispute.';
  }
  return invoice.statusFacts.lostMinor > 0n
    ? 'The bank took a payment back, and Stripe counts this invoice as paid, so a credit note would not lower what is owed. Mark the invoice as uncollectible instead.'
    : null;
};

const identityOf = (wish: CreditNoteWish) => ({
  kind: RefundRequestKind.CREDIT_NOTE,
  asked: askedOf({
    amountMinor: wish.amountMinor,
    reason: wish.reason,
    memo: wish.memo,
    paidPart: wish.paidPart,
  }),
});
