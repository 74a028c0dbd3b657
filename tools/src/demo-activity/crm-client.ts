import { type DemoCandidate } from './plan-demo-activity.util.ts';

type Answer<T> = { readonly data?: T; readonly errors?: readonly { readonly message: string }[] };

const NEWEST_OPEN = `{
  invoices(first: 100, view: OPEN, sort: { field: CREATED_AT, direction: DESC }) {
    edges { node { id number status stripeInvoiceId paidMinor } }
  }
}`;
const CREATE_LINK = `mutation ($id: ID!) {
  createPaymentLink(id: $id) { url invoice { stripeInvoiceId totalMinor } }
}`;
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

export type DemoLink = {
  readonly url: string;
  readonly stripeInvoiceId: string;
  /** In the currency's minor unit. */
  readonly totalMinor: bigint;
};

/** The CRM as staff and customers reach it: its API with a session, and the page behind a payment link. */
export class CrmClient {
  readonly #url: string;
  readonly #signal: AbortSignal;
  #cookie = '';

  /** @param url of the API, without a slash at the end */
  constructor(url: string, signal: AbortSignal) {
    this.#url = url;
    this.#signal = signal;
  }

  async signIn(login: { email: string; password: string }): Promise<void> {
    await this.#send(SIGN_IN, login);
  }

  async signOut(): Promise<void> {
    await this.#send('mutation { signOut }');
  }

  async findNewestOpen(): Promise<DemoCandidate[]> {
    const { invoices } = await this.#send<{ invoices: { edges: { node: DemoCandidate }[] } }>(
      NEWEST_OPEN,
    );
    return invoices.edges.map(({ node }) => node);
  }

  /** Creates the Stripe invoice on the way; asked again, it answers with the link there is. */
  async createPaymentLink(invoiceId: string): Promise<DemoLink> {
    const { createPaymentLink } = await this.#send<{
      createPaymentLink: {
        url: string;
        invoice: { stripeInvoiceId: string | null; totalMinor: string };
      };
    }>(CREATE_LINK, { id: invoiceId });
    const { url, invoice } = createPaymentLink;
    if (invoice.stripeInvoiceId === null) throw new Error(`${invoiceId} has no Stripe invoice.`);
    const { stripeInvoiceId, totalMinor } = invoice;
    return { url, stripeInvoiceId, totalMinor: BigInt(totalMinor) };
  }

  /** What the customer does with the link: the button leads to Stripe. */
  async pressPay({ url }: DemoLink): Promise<void> {
    const { pathname } = new URL(url);
    const response = await fetch(`${this.#url}${pathname}`, {
      method: 'POST',
      redirect: 'manual',
      signal: this.#signal,
    });
    await response.body?.cancel();
    if (response.status !== 303) throw new Error(`The pay page answered ${response.status}.`);
  }

  async #send<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: this.#url,
        ...(this.#cookie === '' ? {} : { Cookie: this.#cookie }),
      },
      body: JSON.stringify({ query, variables }),
      signal: this.#signal,
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
    const { data, errors } = (await response.json()) as Answer<T>;
    if (data === undefined || errors !== undefined) {
      const words = errors?.map(({ message }) => message).join(' ');
      throw new Error(words ?? `The API answered ${response.status}.`);
    }
    return data;
  }
}
