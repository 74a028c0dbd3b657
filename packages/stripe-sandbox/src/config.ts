import type { AccountConfig } from './core/realm.ts';
import { newId, randomToken } from './core/ids.ts';
import { keysOf } from './http/authenticate.ts';

/** An endpoint the operator names at boot; the same url again replaces secret and events. */
export type EndpointConfig = {
  accountId: string;
  livemode: boolean;
  url: string;
  secret: string;
  enabledEvents: string[];
  apiVersion?: string;
};

export type SandboxConfig = {
  accounts: AccountConfig[];
  webhookEndpoints?: EndpointConfig[];
  /** Whether Stripe's limits of calls per second count from the start; unless said, as a snapshot has it, else not. */
  rateLimits?: boolean;
};

/** @throws Error naming what is wrong with a configuration. */
export function checkConfigOrThrow(config: SandboxConfig): void {
  if (!Array.isArray(config.accounts) || config.accounts.length === 0)
    throw new Error('The sandbox needs at least one account.');
  const keys = config.accounts.flatMap(keysOf);
  const bad = keys.find((key) => !/^(sk|rk)_(test|live)_\w+$/.test(key));
  if (bad !== undefined)
    throw new Error('A secret key must begin with sk_test_, sk_live_, rk_test_ or rk_live_.');
  if (new Set(keys).size !== keys.length) throw new Error('Two accounts share a secret key.');
  for (const { accountId, url, secret } of config.webhookEndpoints ?? []) {
    if (!config.accounts.some(({ id }) => id === accountId))
      throw new Error(`A webhook endpoint names the unknown account ${accountId}.`);
    if (!URL.canParse(url) || secret.trim() === '')
      throw new Error('A webhook endpoint needs an absolute url and a secret.');
  }
}

/** One account with fresh keys, for a sandbox started by hand. */
export function freshConfig(): SandboxConfig {
  const key = (kind: string) => [kind, 'test', randomToken(24)].join('_');
  return {
    accounts: [
      {
        id: newId('acct'),
        name: 'Sandbox GmbH',
        country: 'DE',
        defaultCurrency: 'eur',
        email: 'billing@sandbox.example',
        secretKeys: [key('sk')],
        publishableKeys: [key('pk')],
      },
    ],
    webhookEndpoints: [],
  };
}
