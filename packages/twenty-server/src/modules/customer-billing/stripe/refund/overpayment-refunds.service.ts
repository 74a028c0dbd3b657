import { Injectable } from '@nestjs/common';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import {
  StripeConnections,
  type UsableConnection,
} from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { Invoice } from '../../invoice/invoice.type.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { decideOverpayment, type Overpayment } from '../../payment/decide-overpayment.util.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import type { Payment } from '../../payment/payment.type.ts';
import type { NewStripeCommand } from '../push/stripe-push.type.ts';
import { CustomerCreditReader } from './customer-credit-reader.service.ts';
import { type CreditOfOverpayment, OverpaymentCredit } from './overpayment-credit.service.ts';
import {
  type OverpaymentRefundPlan,
  type PlannedShare,
  planOverpaymentRefund,
} from './plan-overpayment-refund.util.ts';
import {
  buildRefundCommand,
  buildTakeCreditCommand,
  type RequestOfCommand,
} from './refund-command-params.util.ts';
import { RefundRequestKind } from './refund-request.type.ts';
import { RefundRequests } from './refund-requests.service.ts';
import { RefundRunner } from './refund-runner.service.ts';
import { type OverpaymentWish, RefundReason } from './refund-wish.type.ts';

/**
 * Gives back what was paid too much, in the right order: the credit that Stripe made of it first, then the payments that
 * were too much. Call it under the invoice's lease, with the ledger just brought in line with Stripe.
 */
@Injectable()
export class OverpaymentRefunds {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly invoices: InvoiceRepository,
    private readonly connections: StripeConnections,
    private readonly requests: RefundRequests,
    private readonly runner: RefundRunner,
    private readonly credit: OverpaymentCredit,
    private readonly credits: CustomerCreditReader,
  ) {}

  /** What became of the same wish, asked before: see {@link RefundRequests.findOutcome}. */
  findOutcome(wish: OverpaymentWish): Promise<true | undefined> {
    return this.requests.findOutcome({ ...wish, ...IDENTITY });
  }

  /**
   * @throws AppException INVOICE_NOT_FOUND, NOTHING_OVERPAID, OVERPAYMENT_NOT_REFUNDABLE, OVERPAYMENT_CREDIT_USED,
   * REQUEST_ID_REUSED, and Stripe's refusal
   * @throws StripeFailure when Stripe may or may not have done it; the worker goes on.
   */
  async refund(wish: OverpaymentWish, lease: InvoiceLease): Promise<void> {
    const invoice = await this.invoices.findByIdOrThrow(wish);
    const payments = await this.payments.listByInvoice(wish);
    const overpayment = overpaymentOrThrow({ invoice, payments });
    const [share] = overpayment.shares;
    const first = payments.find(({ id }) => id === share?.paymentId);
    const connection = this.connections.ofObjectOrThrow(first?.connectionId ?? '');
    const credit = await this.credit.read(connection, { invoice, payments });
    const plan = planOverpaymentRefund({
      overpayment,
      credit,
      payments,
      connectionId: connection.connection.id,
    });
    if (plan.amountMinor === 0n) {
      throw new AppException('OVERPAYMENT_CREDIT_USED');
    }
    const emails = await this.emailsOf(plan.shares, connection);
    const request = await this.requests.write(
      {
        ...wish,
        ...IDENTITY,
        connectionId: connection.connection.id,
        amountMinor: plan.amountMinor,
        creditMinor: plan.creditMinor,
        currency: invoice.currency,
        words: {
          to: plan.shares.map(({ payment }) => payment.methodDisplay ?? 'its payment').join(', '),
          reason: null,
          note: null,
        },
      },
      lease,
      {
        commands: (of) => {
          const request = { ...of, connectionId: connection.connection.id };
          return [
            ...takeCredit(request, { plan, credit, invoice }),
            ...plan.shares.map(({ payment, amountMinor }, index) =>
              buildRefundCommand(request, {
                step: index + 1,
                payment,
                amountMinor,
                reason: RefundReason.DUPLICATE,
                instructionsEmail: emails.get(payment.id) ?? null,
              }),
            ),
          ];
        },
      },
    );
    await this.runner.run(request, { connection, lease, priority: 'PERSON' });
  }

  private async emailsOf(
    shares: readonly PlannedShare[],
    connection: UsableConnection,
  ): Promise<ReadonlyMap<string, string | null>> {
    const emails = new Map<string, string | null>();
    for (const { payment } of shares) {
      const context = { connection, priority: 'PERSON' } as const;
      emails.set(payment.id, await this.credits.readInstructionsEmail(context, payment));
    }
    return emails;
  }
}

const IDENTITY = { kind: RefundRequestKind.OVERPAYMENT, asked: {} };

/** @throws AppException NOTHING_OVERPAID, OVERPAYMENT_NOT_REFUNDABLE */
const overpaymentOrThrow = (ledger: {
  invoice: Invoice;
  payments: readonly Payment[];
}): Overpayment => {
  const overpayment = decideOverpayment({
    facts: ledger.invoice.statusFacts,
    payments: ledger.payments,
  });
  if (overpayment === null) {
    throw new AppException('NOTHING_OVERPAID');
  }
  if (overpayment.blockedReason !== null) {
    throw new AppException('OVERPAYMENT_NOT_REFUNDABLE', {
      values: { reason: overpayment.blockedReason },
    });
  }
  return overpayment;
};

const takeCredit = (
  request: RequestOfCommand,
  {
    plan,
    credit,
    invoice,
  }: { plan: OverpaymentRefundPlan; credit: CreditOfOverpayment; invoice: Invoice },
): NewStripeCommand[] =>
  plan.creditMinor === 0n || credit.stripeCustomerId === null
    ? []
    : [
        buildTakeCreditCommand(request, {
          stripeCustomerId: credit.stripeCustomerId,
          amountMinor: plan.creditMinor,
          invoiceNumber: invoice.number ?? '',
        }),
      ];
