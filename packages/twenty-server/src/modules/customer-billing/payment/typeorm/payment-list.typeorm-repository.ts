import { Injectable } from '@nestjs/common';
import type { CurrencyCode } from 'twenty-shared';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '../../../../engine/database/database.ts';
import { findPage, type SortColumn } from '../../../../engine/database/find-page.util.ts';
import { toContainsPattern, toSearchText } from '../../../../engine/database/search-text.util.ts';
import { PaymentListRepository } from '../payment-list.repository.ts';
import {
  type PaymentCurrencySum,
  type PaymentFilter,
  type PaymentPage,
  type PaymentPageRequest,
  type PaymentSortField,
  type PaymentSumFilter,
  PaymentView,
} from '../payment-list.type.ts';
import { PaymentEntity } from './payment.entity.ts';

/** Out of band in full and payment records are Stripe's words for money that did not pass through Stripe. */
const VIEW_CONDITIONS: Readonly<Record<PaymentView, string>> = {
  ALL: 'TRUE',
  SUCCEEDED: "(payment.kind = 'PAYMENT' AND payment.status = 'SUCCEEDED')",
  PROCESSING: "(payment.kind = 'PAYMENT' AND payment.status IN ('PENDING', 'PROCESSING'))",
  FAILED: "(payment.kind = 'PAYMENT' AND payment.status = 'FAILED')",
  REFUNDS: "payment.kind = 'REFUND'",
  DISPUTES: "payment.kind = 'DISPUTE'",
  OUTSIDE_STRIPE: String.raw`(payment.source = 'MANUAL' OR payment.movementId LIKE 'oob:%' OR payment.movementId LIKE 'pr\_%')`,
};

const COMES_IN = `payment.kind = 'PAYMENT' AND payment.status = 'SUCCEEDED' AND payment.movementId NOT LIKE 'credit:%'`;
const GOES_OUT = `(payment.kind = 'REFUND' AND payment.status IN ('PENDING', 'PROCESSING', 'SUCCEEDED'))
  OR (payment.kind = 'DISPUTE' AND payment.status = 'SUCCEEDED')`;

/** Money of an invoice made with a test key, whatever the row itself says: what a person records has no mode. */
const OF_A_TEST_INVOICE = `EXISTS (
  SELECT FROM "invoice" WHERE "invoice"."workspaceId" = :workspaceId AND "invoice"."livemode" = false
    AND "invoice"."id" = payment.invoiceId)`;

/** Amounts of different currencies do not compare: currency first. */
const SORT_COLUMNS: Readonly<Record<PaymentSortField, readonly SortColumn[]>> = {
  OCCURRED_AT: [{ column: 'occurredAt', type: 'timestamptz' }],
  AMOUNT: [
    { column: 'currency', type: 'text' },
    { column: 'amountMinor', type: 'bigint' },
  ],
};

/** One of Stripe's ids: looked up whole, each by an index of its own. */
const STRIPE_ID = /^(pi|ch|py|re|pyr|dp|du|pr|in|inpay)_\w+$/;
const ID_COLUMNS = [
  'movementId',
  'stripePaymentIntentId',
  'stripeChargeId',
  'stripeRefundId',
  'stripeDisputeId',
] as const;
const HAS_ID = `(${ID_COLUMNS.map((column) => `payment.${column} = :stripeId`).join(' OR ')})`;

const NAMED = `(lower(payment.methodDisplay) LIKE :pattern OR lower(payment.method) LIKE :pattern OR EXISTS (
  SELECT FROM "invoice" JOIN "company" ON "company"."workspaceId" = "invoice"."workspaceId"
    AND "company"."id" = "invoice"."companyId"
  WHERE "invoice"."workspaceId" = :workspaceId AND "invoice"."id" = payment.invoiceId AND
    (lower("invoice"."number") LIKE :pattern OR "company"."searchName" LIKE :pattern)))`;

@Injectable()
export class PaymentListTypeormRepository extends PaymentListRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async list(request: PaymentPageRequest): Promise<PaymentPage> {
    const { sort, first, after } = request;
    const { rows: payments, hasNextPage } = await findPage(this.filtered(request), {
      columns: SORT_COLUMNS[sort.field],
      direction: sort.direction,
      after,
      first,
    });
    return { payments, hasNextPage };
  }

  override async count(filter: PaymentFilter): Promise<number> {
    return this.filtered(filter).getCount();
  }

  override async viewCounts({
    workspaceId,
  }: Pick<PaymentFilter, 'workspaceId'>): Promise<Record<PaymentView, number>> {
    const views = Object.values(PaymentView);
    const query = this.ofWorkspace(workspaceId).select([]);
    for (const view of views) {
      query.addSelect(`count(*) FILTER (WHERE ${VIEW_CONDITIONS[view]})`, view);
    }
    const counts = await query.getRawOne<Record<PaymentView, string>>();
    return Object.fromEntries(views.map((view) => [view, Number(counts?.[view] ?? 0)])) as Record<
      PaymentView,
      number
    >;
  }

  override async sumsByCurrency(filter: PaymentSumFilter): Promise<PaymentCurrencySum[]> {
    type Row = { currency: CurrencyCode; count: string; in: string; out: string; fee: string };
    const query = this.filtered(filter);
    if (!filter.withTestPayments) {
      query.andWhere(`payment.livemode IS DISTINCT FROM false AND NOT ${OF_A_TEST_INVOICE}`);
    }
    const rows = await query
      .select('payment.currency', 'currency')
      .addSelect('count(*)', 'count')
      .addSelect(`COALESCE(sum(payment.amountMinor) FILTER (WHERE ${COMES_IN}), 0)`, 'in')
      .addSelect(`COALESCE(-sum(payment.amountMinor) FILTER (WHERE ${GOES_OUT}), 0)`, 'out')
      .addSelect('COALESCE(sum(payment.feeMinor), 0)', 'fee')
      .groupBy('payment.currency')
      .orderBy('payment.currency')
      .getRawMany<Row>();
    return rows.map((row) => {
      const [inMinor, outMinor, feeMinor] = [BigInt(row.in), BigInt(row.out), BigInt(row.fee)];
      return {
        currency: row.currency,
        count: Number(row.count),
        inMinor,
        outMinor,
        feeMinor,
        netMinor: inMinor - outMinor - feeMinor,
      };
    });
  }

  private filtered({
    workspaceId,
    view,
    search,
    from,
    to,
    timeZone,
  }: PaymentFilter): SelectQueryBuilder<PaymentEntity> {
    const query = this.ofWorkspace(workspaceId);
    if (view !== PaymentView.ALL) query.andWhere(VIEW_CONDITIONS[view]);
    if (search !== null && STRIPE_ID.test(search)) {
      query.andWhere(HAS_ID, { stripeId: search });
    } else if (search !== null) {
      query.andWhere(NAMED, { pattern: toContainsPattern(toSearchText(search)) });
    }
    if (from !== null) {
      query.andWhere(
        'payment.occurredAt >= CAST(:from AS date)::timestamp AT TIME ZONE :timeZone',
        { from, timeZone },
      );
    }
    if (to !== null) {
      query.andWhere(
        'payment.occurredAt < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE :timeZone',
        { to, timeZone },
      );
    }
    return query;
  }

  private ofWorkspace(workspaceId: string): SelectQueryBuilder<PaymentEntity> {
    return this.database
      .managerOf()
      .createQueryBuilder(PaymentEntity, 'payment')
      .where('payment.workspaceId = :workspaceId', { workspaceId });
  }
}
