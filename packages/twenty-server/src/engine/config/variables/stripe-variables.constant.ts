import { matching, secret, url, uuid } from '../parsers.ts';

const API_KEYS_PAGE =
  'Stripe Dashboard → Developers → API keys (https://dashboard.stripe.com/apikeys)';

/** The connection to Stripe that comes from the environment. */
export const STRIPE_VARIABLES = {
  stripeSecretKey: {
    name: 'STRIPE_SECRET_KEY',
    meaning:
      'Secret or restricted key of your Stripe account. Test or live is decided by the key. Without it invoices can be made, but not sent to Stripe.',
    defaultText: null,
    required: false,
    example: 'sk_test_…',
    secret: true,
    whereToFind: API_KEYS_PAGE,
    parse: secret(
      matching(
        /^(sk|rk)_(test|live)_\S+$/,
        'a key beginning with sk_test_, sk_live_, rk_test_ or rk_live_',
      ),
    ),
  },
  stripePublishableKey: {
    name: 'STRIPE_PUBLISHABLE_KEY',
    meaning: 'Publishable key of the same account and mode as the secret key.',
    defaultText: null,
    required: false,
    example: 'pk_test_…',
    secret: false,
    whereToFind: API_KEYS_PAGE,
    parse: matching(/^pk_(test|live)_\S+$/, 'a key beginning with pk_test_ or pk_live_'),
  },
  stripeWebhookSecret: {
    name: 'STRIPE_WEBHOOK_SECRET',
    meaning:
      'Signing secret of the webhook endpoint <PUBLIC_URL>/api/webhooks/stripe. Without it every delivery is answered 503 and payments arrive only by reconciliation.',
    defaultText: null,
    required: false,
    example: 'whsec_…',
    secret: true,
    whereToFind:
      'Stripe Dashboard → Developers → Webhooks → your endpoint → Signing secret, or what `stripe listen` prints',
    parse: secret(matching(/^whsec_\S+$/, 'a secret beginning with whsec_')),
  },
  stripeApiBaseUrl: {
    name: 'STRIPE_API_BASE_URL',
    meaning:
      'Where the Stripe API is. Change it only to talk to the sandbox of this repository; the product then shows that it does.',
    defaultText: 'https://api.stripe.com',
    required: false,
    example: 'http://127.0.0.1:4300',
    secret: false,
    whereToFind: 'The launcher prints the address of the sandbox',
    parse: url(['https', 'http'], { originOnly: true }),
  },
  stripeWorkspaceId: {
    name: 'STRIPE_WORKSPACE_ID',
    meaning: 'The workspace the STRIPE_ variables belong to.',
    defaultText: null,
    defaultInWords: 'the only workspace',
    required: false,
    example: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a10',
    secret: false,
    whereToFind: 'Table workspace, column id',
    parse: uuid,
  },
} as const;
