import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../../../engine/database/database.ts';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import type { InvoiceKey } from '../../invoice/invoice.type.ts';
import { CheckoutSessionEntity } from './checkout-session.entity.ts';
import {
  type CheckoutSession,
  CheckoutSessionStatus,
  SessionAttachment,
} from './checkout-session.type.ts';

type SessionKey = Pick<CheckoutSession, 'id' | 'workspaceId'>;

const ACTIVE = [CheckoutSessionStatus.CREATING, CheckoutSessionStatus.OPEN];

/** More than one invoice ever had; a customer who makes more within an hour is throttled long before. */
const SESSIONS_OF_AN_INVOICE = 500;

@Injectable()
export class CheckoutSessionRepository {
  constructor(private readonly database: Database) {}

  async insert(
    session: Pick<
      CheckoutSession,
      | 'workspaceId'
      | 'connectionId'
      | 'invoiceId'
      | 'attachment'
      | 'currency'
      | 'amountMinor'
      | 'stripeInvoiceId'
      | 'expiresAt'
    >,
    transaction: Transaction,
  ): Promise<CheckoutSession> {
    const manager = this.database.managerOf(transaction);
    const id = uuidv7();
    await manager.insert(CheckoutSessionEntity, {
      id,
      ...session,
      status: CheckoutSessionStatus.CREATING,
    });
    return manager.findOneByOrFail(CheckoutSessionEntity, {
      id,
      workspaceId: session.workspaceId,
    });
  }

  /** The one that can be paid, or may be: there is at most one. */
  async findActive({ workspaceId, invoiceId }: InvoiceKey): Promise<CheckoutSession | null> {
    return this.database
      .managerOf()
      .findOneBy(CheckoutSessionEntity, { workspaceId, invoiceId, status: In(ACTIVE) });
  }

  /** Whose end, or whose money, still has to be seen to; oldest first. */
  async listUnsettled({ workspaceId, invoiceId }: InvoiceKey): Promise<CheckoutSession[]> {
    return this.database.managerOf().find(CheckoutSessionEntity, {
      where: [
        { workspaceId, invoiceId, status: In(ACTIVE) },
        {
          workspaceId,
          invoiceId,
          status: CheckoutSessionStatus.COMPLETE,
          attachment: SessionAttachment.WAITING,
        },
      ],
      order: { createdAt: 'ASC' },
      take: SESSIONS_OF_AN_INVOICE,
    });
  }

  /**
   * Every session of the invoice that somebody began to pay: money may still arrive, or go back, through any of them.
   * The others were looked at just before, when what is open was settled.
   */
  async listOfInvoice({
    workspaceId,
    invoiceId,
  }: InvoiceKey): Promise<(CheckoutSession & { readonly stripeCheckoutSessionId: string })[]> {
    const rows = await this.database.managerOf().find(CheckoutSessionEntity, {
      where: { workspaceId, invoiceId, stripePaymentIntentId: Not(IsNull()) },
      order: { createdAt: 'ASC' },
      take: SESSIONS_OF_AN_INVOICE,
    });
    return rows.flatMap((row) =>
      row.stripeCheckoutSessionId === null
        ? []
        : [{ ...row, stripeCheckoutSessionId: row.stripeCheckoutSessionId }],
    );
  }

  /** Of any workspace: sessions whose time is up and whose end nobody has seen yet, oldest first. */
  async listOverdue({ now, limit }: { now: Date; limit: number }): Promise<CheckoutSession[]> {
    return this.database.managerOf().find(CheckoutSessionEntity, {
      where: { status: In(ACTIVE), expiresAt: LessThan(now) },
      order: { expiresAt: 'ASC' },
      take: limit,
    });
  }

  /** Makes the open session's time be up, so that it is closed by the next who looks. */
  async endAt(
    { workspaceId, invoiceId }: InvoiceKey,
    expiresAt: Date,
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(CheckoutSessionEntity, { workspaceId, invoiceId, status: In(ACTIVE) }, { expiresAt });
  }

  async update(
    { id, workspaceId }: SessionKey,
    patch: Partial<
      Pick<
        CheckoutSession,
        | 'status'
        | 'attachment'
        | 'attachmentRefusal'
        | 'stripeCheckoutSessionId'
        | 'stripePaymentIntentId'
        | 'expiresAt'
        | 'closedAt'
      >
    >,
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .update(CheckoutSessionEntity, { id, workspaceId }, patch);
  }
}
