import {
  calculateInvoiceTotals,
  type CurrencyCode,
  type InvoiceLineInput,
  InvoiceStatus,
} from 'twenty-shared';
import type { Workspace } from '../../../../engine/workspace/workspace.type.ts';
import type { InvoiceLanguage } from '../../invoice/formats/choose-invoice-language.util.ts';
import type { PrintedLetterhead } from '../../invoice/letterhead/letterhead.type.ts';
import { buildInvoiceDocument, type DocumentSource } from '../build-invoice-document.util.ts';
import type { InvoiceDocument } from '../invoice-document.type.ts';

type SampleLine = InvoiceLineInput & { readonly description: string; readonly details: string };

const LINES: readonly SampleLine[] = [
  {
    description: 'Harbour sensor HS-20',
    details: 'Calibrated, with certificate',
    quantity: '12',
    unitPriceMinor: 24_500n,
    discount: { type: 'PERCENT', percent: '10' },
    taxRatePercent: '19',
  },
  {
    description: 'Installation',
    details: 'Hours of a technician',
    quantity: '7.5',
    unitPriceMinor: 9_600n,
    discount: null,
    taxRatePercent: '19',
  },
];

const COMPANY = {
  en: { name: 'Brackwater Marine', countryCode: 'IE', locale: 'en-GB' },
  de: { name: 'Brackwasser Marine GmbH', countryCode: 'DE', locale: 'de-DE' },
} as const;

/** An invoice that nobody owes, on a workspace's letterhead: how its documents will look. */
export const describeSampleDocument = (options: {
  readonly letterhead: PrintedLetterhead;
  readonly workspace: Pick<Workspace, 'locale' | 'timeZone'>;
  readonly language: InvoiceLanguage;
  readonly currency: CurrencyCode;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Shown as link and code; leads nowhere. */
  readonly paymentUrl: string | null;
}): InvoiceDocument => {
  const { currency, today, language, ...printed } = options;
  const {
    lines: amounts,
    taxes: _taxes,
    ...sums
  } = calculateInvoiceTotals({
    currency,
    lines: LINES,
    discount: null,
  });
  const invoice: DocumentSource['invoice'] = {
    ...sums,
    number: `INV-${today.slice(0, 4)}-0042`,
    status: InvoiceStatus.OPEN,
    currency,
    issueDate: today,
    dueDate: today,
    note: null,
    livemode: null,
    voidedAt: null,
    prePaymentCreditMinor: 0n,
    paidMinor: 0n,
    refundedMinor: 0n,
    owedMinor: sums.totalMinor,
    processingMinor: 0n,
    statusFacts: { lostMinor: 0n },
  };
  const lines = amounts.flatMap((amount, position) => {
    const line = LINES[position];
    const ids = { id: `sample-${position}`, workspaceId: '', invoiceId: '' };
    return line === undefined ? [] : [{ ...line, ...amount, ...ids, position }];
  });
  return buildInvoiceDocument({
    ...printed,
    invoice,
    lines,
    company: COMPANY[language],
    contact: null,
  });
};
