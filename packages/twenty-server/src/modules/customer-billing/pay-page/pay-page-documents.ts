import type { FoundPayPage } from './pay-page.service.ts';

/** Where an invoice can be had as a PDF, for who holds its link. Bound once something serves that address. */
export abstract class PayPageDocuments {
  /** `/pay/<token>/invoice.pdf`, or null where this invoice has none to show. */
  abstract pdfAddressOf(page: FoundPayPage, token: string): string | null;
}
