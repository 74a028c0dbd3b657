/** A line of the table. Everything is written out already, in the language of the document. */
export type DocumentLine = {
  readonly position: string;
  readonly description: string;
  readonly details: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discount: string | null;
  readonly tax: string;
  readonly amount: string;
};

export type DocumentTotal = {
  readonly label: string;
  readonly value: string;
  /** STRONG ones stand below a rule. */
  readonly weight: 'PLAIN' | 'STRONG';
};

export type DocumentMark = {
  readonly text: string;
  readonly tone: 'POSITIVE' | 'NEUTRAL' | 'WARNING';
};

export type DocumentPanel =
  | {
      readonly kind: 'PAY';
      readonly title: string;
      readonly text: string;
      /** Our own address, clickable and as a QR code; null where nothing can be paid online. */
      readonly url: string | null;
      readonly bank: { readonly title: string; readonly lines: readonly string[] } | null;
    }
  | { readonly kind: 'MESSAGE'; readonly title: string; readonly text: string };

/**
 * All that is printed on an invoice, as text. The same document gives the same bytes: it holds neither the time at
 * which it is rendered nor anything of the machine.
 */
export type InvoiceDocument = {
  readonly language: 'en' | 'de';
  readonly title: string;
  readonly headline: string;
  /** Null while a draft has none. */
  readonly number: string | null;
  /** #rrggbb */
  readonly accentColor: string;
  /** PNG or JPEG, base64. */
  readonly logo: string | null;
  readonly sender: { readonly name: string; readonly tagline: string | null };
  readonly recipient: { readonly label: string; readonly lines: readonly string[] };
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly heads: {
    readonly description: string;
    readonly quantity: string;
    readonly unitPrice: string;
    /** Null where no line has one. */
    readonly discount: string | null;
    readonly tax: string;
    readonly amount: string;
  };
  readonly lines: readonly DocumentLine[];
  readonly totals: readonly DocumentTotal[];
  readonly note: string | null;
  readonly mark: DocumentMark | null;
  /** On every page where no real money moves. */
  readonly testMark: string | null;
  readonly panel: DocumentPanel | null;
  /** Who the sender is in law: address, register, tax id. At most three lines are printed. */
  readonly footer: readonly string[];
  /** Holds {page} and {pages}. */
  readonly pageLabel: string;
  /** Of the invoice, ISO 8601: what the file calls its creation. */
  readonly dated: string;
};
