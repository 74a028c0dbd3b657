/** A line as it is typed; nothing is parsed yet. */
export type LineForm = {
  /** Of this screen only; stays with the line when it moves. */
  readonly key: string;
  readonly description: string;
  readonly details: string;
  readonly quantity: string;
  readonly unitPrice: string;
  /** `5%`, or an amount. */
  readonly discount: string;
  readonly tax: string;
};
export type LineField = Exclude<keyof LineForm, 'key'>;

export type NamedRecord = { readonly id: string; readonly name: string };

/** An invoice as it is typed. */
export type InvoiceForm = {
  readonly company: NamedRecord | null;
  readonly contact: NamedRecord | null;
  readonly currency: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly note: string;
  /** On the whole: `2%`, or an amount. */
  readonly discount: string;
  readonly lines: readonly LineForm[];
};
