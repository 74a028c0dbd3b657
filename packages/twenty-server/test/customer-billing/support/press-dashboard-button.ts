import { ACCOUNT_ID, type BillingWorld } from './billing-world.ts';

/** Presses a button of the sandbox's Dashboard, as a person does on its page. Throws with its words when refused. */
export const pressDashboardButton = async (
  { sandbox }: Pick<BillingWorld, 'sandbox'>,
  button: { action: string; id?: string; value?: string },
): Promise<void> => {
  const { action, id = '', value = '' } = button;
  const response = await fetch(`${sandbox.url}/_page/${action}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: sandbox.url },
    body: new URLSearchParams({ realm: `${ACCOUNT_ID}:test`, back: '/', id, value }),
  });
  if (response.status >= 400) {
    throw new Error(`${action}: ${await response.text()}`);
  }
};
