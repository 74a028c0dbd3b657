import { Injectable } from '@nestjs/common';
import type { CurrencyCode } from 'twenty-shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../../../engine/database/database.ts';
import { findPage, type SortColumn } from '../../../../engine/database/find-page.util.ts';
import { toContainsPattern, toSearchText } from '../../../../engine/database/search-text.util.ts';
import { InvoiceListRepository } from '../invoice-list.repository.ts';
import {
  type ConnectionInvoiceCounts,
  type InvoiceCurrencySum,
  type InvoiceFilter,
  type InvoicePage,
  type InvoicePageRequest,
  type InvoiceSortField,
  type InvoiceSumFilter,
  InvoiceView,
} from '../invoice-list.type.ts';
import type { Invoice } from '../invoice.type.ts';
import { toInvoice } from './invoice-mapping.util.ts';
import { InvoiceEntity } from './invoice.entity.ts';

/** OVERDUE says in SQL what decideInvoiceFlags says of one invoice; owedMinor is 0 for drafts and void invoices. */
const VIEW_CONDITIONS: Readonly<Record<InvoiceView, string>> = {
  ALL: 'TRUE',
  DRAFT: "invoice.status = 'DRAFT'",
  OPEN: "invoice.status IN ('OPEN', 'PARTIALLY_PAID')",
  OVERDUE:
    "(invoice.owedMinor > 0 AND invoice.status <> 'UNCOLLECTIBLE' AND invoice.dueDate < CAST(:today AS date))",
  PROCESSING: "invoice.status = 'PROCESSING'",
  PAID: "invoice.status IN ('PAID', 'OVERPAID')",
  FAILED: "invoice.status = 'PAYMENT_FAILED'",
  DISPUTED: "invoice.status = 'DISPUTED'",
};

/** Amounts of different currencies do not compare: currency first. */
const SORT_COLUMNS: Readonly<Record<InvoiceSortField, readonly SortColumn[]>> = {
  CREATED_AT: [{ column: 'createdAt', type: 'timestamptz' }],
  DUE_DATE: [{ column: 'dueDate', type: 'date' }],
  NUMBER: [{ column: 'numberOrder', type: 'bigint' }],
  TOTAL: [
    { column: 'currency', type: 'text' },
    { column: 'totalMinor', type: 'bigint' },
  ],
};

const COMPANY_NAMED = `EXISTS (
  SELECT FROM "company" WHERE "company"."workspaceId" = :workspaceId
    AND "company"."id" = invoice.companyId AND "company"."searchName" LIKE :namePattern)`;

@Injectable()
export class InvoiceListTypeormRepository extends InvoiceListRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async list(request: InvoicePageRequest): Promise<InvoicePage> {
    const { sort, first, after } = request;
    const { rows, hasNextPage } = await findPage(this.filtered(request), {
      columns: SORT_COLUMNS[sort.field],
      direction: sort.direction,
      after,
      first,
    });
    return { invoices: rows.map(toInvoice), hasNextPage };
  }

  override async count(filter: InvoiceFilter): Promise<number> {
    return this.filtered(filter).getCount();
  }

  override async viewCounts({
    workspaceId,
    today,
  }: Pick<InvoiceFilter, 'workspaceId' | 'today'>): Promise<Record<InvoiceView, number>> {
    const query = this.filtered({ workspaceId, today, view: InvoiceView.ALL, search: null });
    const views = Object.values(InvoiceView);
    query.select([]).setParameter('today', today);
    for (const view of views) {
      query.addSelect(`count(*) FILTER (WHERE ${VIEW_CONDITIONS[view]})`, view);
    }
    const counts = await query.getRawOne<Record<InvoiceView, string>>();
    return Object.fromEntries(views.map((view) => [view, Number(counts?.[view] ?? 0)])) as Record<
      InvoiceView,
      number
    >;
  }

  override async sumsByCurrency(filter: InvoiceSumFilter): Promise<InvoiceCurrencySum[]> {
    type Row = { currency: CurrencyCode; total: string; owed: string; count: string };
    const query = this.filtered(filter);
    if (!filter.withTestInvoices) query.andWhere('invoice.livemode IS DISTINCT FROM false');
    const rows = await query
      .select('invoice.currency', 'currency')
      .addSelect('sum(invoice.totalMinor)', 'total')
      .addSelect('sum(invoice.owedMinor)', 'owed')
      .addSelect('count(*)', 'count')
      .groupBy('invoice.currency')
      .orderBy('invoice.currency')
      .getRawMany<Row>();
    return rows.map(({ currency, total, owed, count }) => ({
      currency,
      totalMinor: BigInt(total),
      owedMinor: BigInt(owed),
      count: Number(count),
    }));
  }

  override async countByConnection({
    workspaceId,
  }: Pick<InvoiceFilter, 'workspaceId'>): Promise<ReadonlyMap<string, ConnectionInvoiceCounts>> {
    const rows = await this.database
      .managerOf()
      .createQueryBuilder(InvoiceEntity, 'invoice')
      .where('invoice.workspaceId = :workspaceId AND invoice.connectionId IS NOT NULL', {
        workspaceId,
      })
      .select('invoice.connectionId', 'connectionId')
      .addSelect('count(*)', 'all')
      .addSelect('count(*) FILTER (WHERE invoice.owedMinor > 0)', 'open')
      .groupBy('invoice.connectionId')
      .getRawMany<{ connectionId: string; all: string; open: string }>();
    return new Map(
      rows.map(({ connectionId, all, open }) => [
        connectionId,
        { all: Number(all), open: Number(open) },
      ]),
    );
  }

  override async openCurrenciesByConnection({
    workspaceId,
  }: Pick<InvoiceFilter, 'workspaceId'>): Promise<ReadonlyMap<string, readonly CurrencyCode[]>> {
    const rows = await this.database
      .managerOf()
      .createQueryBuilder(InvoiceEntity, 'invoice')
      .where('invoice.workspaceId = :workspaceId AND invoice.connectionId IS NOT NULL', {
        workspaceId,
      })
      .andWhere('invoice.owedMinor > 0')
      .select('invoice.connectionId', 'connectionId')
      .addSelect('array_agg(DISTINCT invoice.currency)', 'currencies')
      .groupBy('invoice.connectionId')
      .getRawMany<{ connectionId: string; currencies: CurrencyCode[] }>();
    return new Map(rows.map(({ connectionId, currencies }) => [connectionId, currencies]));
  }

  override async findByIds({
    workspaceId,
    ids,
  }: {
    workspaceId: string;
    ids: readonly string[];
  }): Promise<Invoice[]> {
    const found = await this.database
      .managerOf()
      .findBy(InvoiceEntity, { workspaceId, id: In([...ids]) });
    return found.map(toInvoice);
  }

  private filtered({
    workspaceId,
    view,
    search,
    today,
  }: InvoiceFilter): SelectQueryBuilder<InvoiceEntity> {
    const query = this.database
      .managerOf()
      .createQueryBuilder(InvoiceEntity, 'invoice')
      .where('invoice.workspaceId = :workspaceId', { workspaceId });
    if (view !== InvoiceView.ALL) query.andWhere(VIEW_CONDITIONS[view], { today });
    if (search !== null) {
      query.andWhere(`(lower(invoice.number) LIKE :namePattern OR ${COMPANY_NAMED})`, {
        namePattern: toContainsPattern(toSearchText(search)),
      });
    }
    return query;
  }
}
