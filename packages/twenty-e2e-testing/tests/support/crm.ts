import { type APIRequestContext, expect } from '@playwright/test';

type Line = {
  readonly description: string;
  readonly details?: string;
  readonly quantity: string;
  readonly unitPriceMinor: string;
  readonly taxRatePercent: string;
};

export type DraftWishes = {
  readonly company: string;
  readonly currency: string;
  readonly issuedInDays?: number;
  readonly dueInDays?: number;
  readonly lines: readonly Line[];
};

const DAY_MS = 24 * 60 * 60 * 1000;

type Answer<T> = { readonly data?: T; readonly errors?: readonly { readonly message: string }[] };

const send = async <T>(
  request: APIRequestContext,
  query: string,
  variables: object,
): Promise<T> => {
  const response = await request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as Answer<T>;
  if (data === undefined || errors !== undefined) {
    throw new Error(errors?.map(({ message }) => message).join(' ') ?? `${response.status()}`);
  }
  return data;
};

/** Leaves the session in the request's cookies. */
export const signIn = async (
  request: APIRequestContext,
  { email, password }: { email: string; password: string },
): Promise<void> => {
  await send(
    request,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    { email, password },
  );
};

/** What a test needs done before it begins, done by the API. */
export class Crm {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async createDraft(wishes: DraftWishes): Promise<string> {
    const companyId = await this.#findCompanyOrThrow(wishes.company);
    const { currentUser } = await this.send<{ currentUser: { workspace: { today: string } } }>(
      '{ currentUser { workspace { today } } }',
    );
    const { today } = currentUser.workspace;
    const dayIn = (days: number): string =>
      new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
    const { createInvoice } = await this.send<{ createInvoice: { id: string } }>(
      'mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { id } }',
      {
        input: {
          companyId,
          currency: wishes.currency,
          issueDate: dayIn(wishes.issuedInDays ?? 0),
          dueDate: dayIn(wishes.dueInDays ?? 30),
          lines: wishes.lines,
        },
      },
    );
    return createInvoice.id;
  }

  /** Gives it its number; Stripe knows nothing of it yet. Resolves with the number. */
  async issue(invoiceId: string): Promise<string> {
    const { issueInvoice } = await this.send<{ issueInvoice: { number: string } }>(
      'mutation ($id: ID!) { issueInvoice(id: $id) { number } }',
      { id: invoiceId },
    );
    return issueInvoice.number;
  }

  /** Issues the invoice and creates it at Stripe on the way. Resolves with the link. */
  async createPaymentLink(invoiceId: string): Promise<string> {
    const { createPaymentLink } = await this.send<{ createPaymentLink: { url: string } }>(
      'mutation ($id: ID!) { createPaymentLink(id: $id) { url } }',
      { id: invoiceId },
    );
    return createPaymentLink.url;
  }

  /** Mails the invoice to its customer. */
  async sendInvoice(invoiceId: string, subject: string): Promise<void> {
    await this.send('mutation ($input: SendInvoiceInput!) { sendInvoice(input: $input) { id } }', {
      input: {
        invoiceId,
        to: ['payables@brackwater.example'],
        subject,
        clientRequestId: crypto.randomUUID(),
      },
    });
  }

  async findStripeInvoiceIdOrThrow(invoiceId: string): Promise<string> {
    const { invoice } = await this.send<{ invoice: { stripeInvoiceId: string | null } }>(
      'query ($id: ID!) { invoice(id: $id) { stripeInvoiceId } }',
      { id: invoiceId },
    );
    if (invoice.stripeInvoiceId === null) throw new Error('The invoice is not at Stripe.');
    return invoice.stripeInvoiceId;
  }

  /** Waits for what Stripe's events bring about. */
  async arrivesAt(invoiceId: string, status: string): Promise<void> {
    const readStatus = async (): Promise<string> => {
      const { invoice } = await this.send<{ invoice: { status: string } }>(
        'query ($id: ID!) { invoice(id: $id) { status } }',
        { id: invoiceId },
      );
      return invoice.status;
    };
    await expect.poll(readStatus, { intervals: [50, 100, 200] }).toBe(status);
  }

  /** Waits until everything that was delivered is booked. */
  async untilHeard(): Promise<void> {
    const countWaiting = async (): Promise<number> => {
      const { webhookLog } = await this.send<{ webhookLog: { edges: unknown[] } }>(
        '{ webhookLog(first: 1, filter: { states: [RECEIVED, DISPATCHED] }) { edges { cursor } } }',
      );
      return webhookLog.edges.length;
    };
    await expect.poll(countWaiting, { intervals: [50, 100, 200] }).toBe(0);
  }

  async #findCompanyOrThrow(name: string): Promise<string> {
    const { companies } = await this.send<{
      companies: { edges: { node: { id: string; name: string } }[] };
    }>('query ($search: String) { companies(search: $search) { edges { node { id name } } } }', {
      search: name,
    });
    const found = companies.edges.find(({ node }) => node.name === name);
    if (found === undefined) throw new Error(`The demo has no company "${name}".`);
    return found.node.id;
  }

  /** What only one test needs. @throws Error with the words that staff would be shown */
  send<T>(query: string, variables: object = {}): Promise<T> {
    return send<T>(this.#request, query, variables);
  }
}
