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
