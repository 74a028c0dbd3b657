import { setTimeout as wait } from 'node:timers/promises';

type Answer<T> = { readonly data?: T; readonly errors?: readonly { readonly message: string }[] };

export type CrmPayment = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly amountMinor: string;
  readonly movementId: string;
};

export type CrmInvoice = {
  readonly id: string;
  readonly status: string;
  readonly stripeInvoiceId: string | null;
  readonly owedMinor: string;
  readonly paidMinor: string;
  readonly payments: readonly CrmPayment[];
};

const INVOICE =
  'id status stripeInvoiceId owedMinor paidMinor payments { id kind status amountMinor movementId }';
const REQUEST_LIMIT_MS = 60_000;
const ARRIVAL_LIMIT_MS = 120_000;
const PAUSE_MS = 500;

/** The product as staff use it, by its API. It asks Stripe for missed events where no webhook can arrive. */
export class CrmClient {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.send(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      { email, password },
    );
  }

  async createCompany(name: string): Promise<string> {
    const { createCompany } = await this.send<{ createCompany: { id: string } }>(
      'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }',
      { input: { name, billingEmail: 'crm-test-run@example.com', countryCode: 'DE' } },
    );
    return createCompany.id;
  }

  /** An issued invoice that is at Stripe and has its link. */
  async createPayableInvoice(companyId: string, amountMinor: string): Promise<CrmInvoice> {
    const { currentUser } = await this.send<{ currentUser: { workspace: { today: string } } }>(
      '{ currentUser { workspace { today } } }',
    );
    const { today } = currentUser.workspace;
    const line = {
      description: 'Test of the Stripe connection',
      quantity: '1',
      unitPriceMinor: amountMinor,
      taxRatePercent: '0',
    };
    const { createInvoice } = await this.send<{ createInvoice: { id: string } }>(
      'mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { id } }',
      { input: { companyId, currency: 'EUR', issueDate: today, dueDate: today, lines: [line] } },
    );
    await this.send('mutation ($id: ID!) { createPaymentLink(id: $id) { url } }', createInvoice);
    return this.readInvoice(createInvoice.id);
  }

  async readInvoice(id: string): Promise<CrmInvoice> {
    const { invoice } = await this.send<{ invoice: CrmInvoice }>(
      `query ($id: ID!) { invoice(id: $id) { ${INVOICE} } }`,
      { id },
    );
    return invoice;
  }

  /** Waits until the invoice is as expected, letting the product look for events that no webhook brought. */
  async arrivesAt(
    id: string,
    expected: string,
    isThere: (invoice: CrmInvoice) => boolean,
  ): Promise<CrmInvoice> {
    const deadline = Date.now() + ARRIVAL_LIMIT_MS;
    for (;;) {
      await this.recoverMissedEvents();
      const invoice = await this.readInvoice(id);
      if (isThere(invoice)) return invoice;
      if (Date.now() > deadline) {
        throw new Error(`Expected ${expected}; the invoice says ${JSON.stringify(invoice)}.`);
      }
      await wait(PAUSE_MS);
    }
  }

  async recoverMissedEvents(): Promise<void> {
    const { stripeConnections } = await this.send<{ stripeConnections: { id: string }[] }>(
      '{ stripeConnections { id } }',
    );
    for (const { id } of stripeConnections) {
      await this.send(
        'mutation ($id: ID!) { recoverMissedEvents(connectionId: $id) { cursorAt } }',
        {
          id,
        },
      );
    }
  }

  /** @throws Error with the words that staff would be shown */
  async send<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: this.#url,
        ...(this.#cookie === '' ? {} : { Cookie: this.#cookie }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
    });
    const [cookie = ''] = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (cookie !== '') this.#cookie = cookie;
    const { data, errors } = (await response.json()) as Answer<T>;
    if (data === undefined || data === null || errors !== undefined) {
      throw new Error(errors?.map(({ message }) => message).join(' ') ?? `${response.status}`);
    }
    return data;
  }
}
