import { Injectable } from '@nestjs/common';
import { formatMoney, getCurrency } from 'twenty-shared';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import {
  StripeConnections,
  type UsableConnection,
} from '../../connection/stripe-connections.service.ts';
import { InvoiceRepository } from '../../invoice/invoice.repository.ts';
import type { InvoiceLease } from '../../invoice/lease/invoice-lease.type.ts';
import { decideOverpayment } from '../../payment/decide-overpayment.util.ts';
import {
  decideRefundable,
  REFUND_BLOCK_WORDS,
  RefundBlock,
} from '../../payment/decide-refundable.util.ts';
import { PaymentRepository } from '../../payment/payment.repository.ts';
import type { Payment } from '../../payment/payment.type.ts';
import { CustomerCreditReader } from './customer-credit-reader.service.ts';
import { OverpaymentCredit } from './overpayment-credit.service.ts';
import { buildRefundCommand } from './refund-command-params.util.ts';
import { RefundRequestKind } from './refund-request.type.ts';
import { askedOf, RefundRequests } from './refund-requests.service.ts';
import { RefundRunner } from './refund-runner.service.ts';
import type { RefundWish } from './refund-wish.type.ts';

/** Gives money of one payment back. Call it under the invoice's lease, with the ledger just brought in line with Stripe. */
@Injectable()
export class Refunds {
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
  findOutcome(wish: RefundWish): Promise<true | undefined> {
    return this.requests.findOutcome({ ...wish, ...identityOf(wish) });
  }

  /**
   * The payment, when this amount of it can be given back as far as our rows know.
   * @throws AppException PAYMENT_NOT_FOUND, AMOUNT_NOT_POSSIBLE, PAYMENT_NOT_REFUNDABLE, REFUND_WHILE_DISPUTED, REFUND_TOO_LARGE
   */
  async assertRefundable(
    wish: Pick<RefundWish, 'workspaceId' | 'paymentId' | 'amountMinor'>,
  ): Promise<Payment> {
    const payment = await this.payments.findById(wish);
    if (payment === null) {
      throw new AppException('PAYMENT_NOT_FOUND');
    }
    const { stepMinor } = getCurrency(payment.currency);
    if (wish.amountMinor <= 0n || wish.amountMinor % stepMinor !== 0n) {
      throw new AppException('AMOUNT_NOT_POSSIBLE', {
        values: { step: formatMoney(stepMinor, payment.currency, 'en-US') },
        field: 'amountMinor',
      });
    }
    const { refundableMinor, block } = decideRefundable(
      payment,
      await this.payments.listByInvoice(payment),
    );
    if (block === RefundBlock.DISPUTE_OPEN) {
      throw new AppException('REFUND_WHILE_DISPUTED');
    }
    if (block !== null && block !== RefundBlock.NOTHING_LEFT) {
      throw new AppException('PAYMENT_NOT_REFUNDABLE', {
        values: { reason: REFUND_BLOCK_WORDS[block] },
      });
    }
    if (wish.amountMinor > refundableMinor) {
      throw new AppException('REFUND_TOO_LARGE', {
        values: { left: formatMoney(refundableMinor, payment.currency, 'en-US') },
        field: 'amountMinor',
      });
    }
    return payment;
  }

  /**
   * @throws AppException as {@link assertRefundable}, REFUND_OVERPAYMENT_FIRST, REQUEST_ID_REUSED, and Stripe's refusal
   * @throws StripeFailure when Stripe may or may not have done it; the worker goes on.
   */
  async refund(wish: RefundWish, lease: InvoiceLease): Promise<void> {
    const payment = await this.assertRefundable(wish);
    const connection = this.connections.ofObjectOrThrow(payment.connectionId ?? '');
    await this.assertNoCreditKept(wish, connection);
    const instructionsEmail = await this.credits.readInstructionsEmail(
      { connection, priority: 'PERSON' },
      payment,
    );
    const request = await this.requests.write(
      {
        ...wish,
        ...identityOf(wish),
        connectionId: connection.connection.id,
        creditMinor: 0n,
        currency: payment.currency,
        words: { to: payment.methodDisplay, reason: wish.reason, note: wish.note },
      },
      lease,
      {
        commands: (of) => [
          buildRefundCommand(
            { ...of, connectionId: connection.connection.id },
            {
              step: 0,
              payment,
              amountMinor: wish.amountMinor,
              reason: wish.reason,
              instructionsEmail,
            },
          ),
        ],
      },
    );
    await this.runner.run(request, { connection, lease, priority: 'PERSON' });
  }

  /** A surplus that still is credit of the customer would be theirs twice. */
  private async assertNoCreditKept(wish: RefundWish, connection: UsableConnection): Promise<void> {
    const invoice = await this.invoices.findByIdOrThrow(wish);
    const payments = await this.payments.listByInvoice(wish);
    const overpayment = decideOverpayment({ facts: invoice.statusFacts, payments });
    if (overpayment === null || overpayment.creditedMinor === 0n) {
      return;
    }
    const { availableMinor } = await this.credit.read(connection, { invoice, payments });
    if (availableMinor > 0n) {
      throw new AppException('REFUND_OVERPAYMENT_FIRST');
    }
  }
}

const identityOf = (wish: RefundWish) => ({
  kind: RefundRequestKind.REFUND,
  asked: askedOf({
    paymentId: wish.paymentId,
    amountMinor: wish.amountMinor,
    reason: wish.reason,
    note: wish.note,
  }),
});
