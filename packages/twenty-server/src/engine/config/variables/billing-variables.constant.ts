import { integerBetween } from '../parsers.ts';

const USUALLY_LEFT_ALONE = 'Usually left alone';

export const BILLING_VARIABLES = {
  billingLeaseSeconds: {
    name: 'BILLING_LEASE_SECONDS',
    meaning:
      'How long work on one invoice stays reserved after the process doing it last gave a sign of life.',
    defaultText: '30',
    required: false,
    example: '30',
    secret: false,
    whereToFind: USUALLY_LEFT_ALONE,
    parse: integerBetween(1, 600),
  },
  billingPressWaitSeconds: {
    name: 'BILLING_PRESS_WAIT_SECONDS',
    meaning:
      'How long a pressed button waits for other work on the same invoice before it says who is at it.',
    defaultText: '10',
    required: false,
    example: '10',
    secret: false,
    whereToFind: USUALLY_LEFT_ALONE,
    parse: integerBetween(0, 60),
  },
  paymentLinkGraceDays: {
    name: 'PAYMENT_LINK_GRACE_DAYS',
    meaning: 'How many days after the due date a payment link still opens.',
    defaultText: '60',
    required: false,
    example: '60',
    secret: false,
    whereToFind: USUALLY_LEFT_ALONE,
    parse: integerBetween(0, 3650),
  },
  stripeRequestTimeoutSeconds: {
    name: 'STRIPE_REQUEST_TIMEOUT_SECONDS',
    meaning: 'How long one request to Stripe may take before it counts as unanswered.',
    defaultText: '30',
    required: false,
    example: '30',
    secret: false,
    whereToFind: USUALLY_LEFT_ALONE,
    parse: integerBetween(1, 120),
  },
  stripeRequestsPerSecond: {
    name: 'STRIPE_REQUESTS_PER_SECOND',
    meaning: 'Most requests per second to one Stripe account, over all processes.',
    defaultText: null,
    defaultInWords: '20 with a test key, 80 with a live key',
    required: false,
    example: '20',
    secret: false,
    whereToFind: 'Stripe’s rate limits (https://docs.stripe.com/rate-limits)',
    parse: integerBetween(1, 10000),
  },
} as const;
