import { type Page } from '@playwright/test';

type Answer<T> = { data?: T | null; errors?: { extensions?: { code?: string } }[] };

/** Asks the CRM's API with the session of the page: what a test puts back, or what must be refused. */
export const callApi = async <T>(
  page: Page,
  query: string,
  variables: object = {},
): Promise<Answer<T>> => {
  const response = await page.request.post('/graphql', {
    headers: { Origin: new URL(page.url()).origin },
    data: { query, variables },
  });
  return (await response.json()) as Answer<T>;
};
