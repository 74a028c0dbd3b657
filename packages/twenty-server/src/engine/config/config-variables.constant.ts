import { DATABASE_VARIABLES, PROCESS_VARIABLES } from './variables/process-variables.constant.ts';
import { BILLING_VARIABLES } from './variables/billing-variables.constant.ts';
import { INSTALLATION_VARIABLES } from './variables/installation-variables.constant.ts';
import { STRIPE_VARIABLES } from './variables/stripe-variables.constant.ts';

/**
 * Every environment variable the server reads, in the order of the documentation. `.env.example` and
 * `prd/critical-environment-vars.md` are generated from this registry and a test compares them with it.
 */
export const CONFIG_VARIABLES = {
  ...STRIPE_VARIABLES,
  ...INSTALLATION_VARIABLES,
  ...DATABASE_VARIABLES,
  ...PROCESS_VARIABLES,
  ...BILLING_VARIABLES,
} as const;
