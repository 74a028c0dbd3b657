import type {
  PaymentCurrencySum,
  PaymentFilter,
  PaymentPage,
  PaymentPageRequest,
  PaymentSumFilter,
  PaymentView,
} from './payment-list.type.ts';

/** Reads for the list of payments, refunds and disputes. */
export abstract class PaymentListRepository {
  /** @throws AppException INPUT_INVALID for a position that does not belong to the sort order. */
  abstract list(request: PaymentPageRequest): Promise<PaymentPage>;

  abstract count(filter: PaymentFilter): Promise<number>;

  /** Whatever is searched for. */
  abstract viewCounts(
    filter: Pick<PaymentFilter, 'workspaceId'>,
  ): Promise<Record<PaymentView, number>>;

  /** One per currency in use, by code; over everything the filter lets through. */
  abstract sumsByCurrency(filter: PaymentSumFilter): Promise<PaymentCurrencySum[]>;
}
