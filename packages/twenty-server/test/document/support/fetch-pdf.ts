import type { TestApp } from '../../support/create-test-app.ts';
import type { TestClient } from '../../support/test-client.ts';

export type Download = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
};

const download = async (url: string, headers: Record<string, string>): Promise<Download> => {
  const response = await fetch(url, { headers });
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
};

/** As somebody on the invoice's page. */
export const fetchStaffPdf = (
  { url }: TestApp,
  client: TestClient,
  invoiceId: string,
  headers: Record<string, string> = {},
): Promise<Download> =>
  download(`${url}/api/invoices/${invoiceId}/pdf`, { cookie: client.cookie, ...headers });

/** As somebody on its page, made anew: what lies in the database from before would prove nothing. */
export const printAnew = async (
  test: TestApp,
  client: TestClient,
  invoiceId: string,
): Promise<Uint8Array> => {
  await test.database.query(`DELETE FROM "invoiceDocument" WHERE "invoiceId" = $1`, [invoiceId]);
  return (await fetchStaffPdf(test, client, invoiceId)).bytes;
};

/** As a customer with the link. */
export const fetchCustomerPdf = ({ url }: TestApp, token: string): Promise<Download> =>
  download(`${url}/pay/${token}/invoice.pdf`, {});

/** The example of the settings page. */
export const fetchSamplePdf = (
  { url }: TestApp,
  client: Pick<TestClient, 'cookie'>,
  language: string,
): Promise<Download> =>
  download(`${url}/api/letterhead/sample.pdf?language=${language}`, { cookie: client.cookie });
