import { decideReminderRefusal } from './decide-reminder-refusal.util.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const YESTERDAY = new Date('2026-11-22T12:00:00Z');

type Facts = Parameters<typeof decideReminderRefusal>[0];
const sent = { kind: 'INVOICE', state: 'SENT', createdAt: YESTERDAY } as const;
const reminder = (changed: Partial<Facts['mails'][number]>): Facts['mails'] => [
  sent,
  { kind: 'REMINDER', state: 'SENT', createdAt: NOW, ...changed },
];
const refuse = ({
  invoice = {},
  ...changed
}: Partial<Omit<Facts, 'invoice'>> & { invoice?: Partial<Facts['invoice']> }) =>
  decideReminderRefusal({
    invoice: {
      status: 'OPEN',
      owedMinor: 100n,
      stripePaymentLink: 'https://crm.kestrel.example/pay/abc',
      stripePaymentLinkExpiresAt: null,
      ...invoice,
    },
    mails: [sent],
    billingEmail: 'payables@brackwater.example',
    canMail: true,
    now: NOW,
    isToday: (instant) => instant === NOW,
    ...changed,
  });

describe('decideReminderRefusal', () => {
  it.each(['OPEN', 'PARTIALLY_PAID', 'PAYMENT_FAILED'] as const)(
    'lets the customer of an invoice that is %s be reminded',
    (status) => {
      expect(refuse({ invoice: { status } })).toBeNull();
    },
  );

  it.each([
    [{ canMail: false }, 'MAIL_NOT_CONFIGURED'],
    [{ invoice: { status: 'DRAFT' } }, 'INVOICE_NOT_ISSUED'],
    [{ invoice: { status: 'VOID', owedMinor: 0n } }, 'INVOICE_IS_VOID'],
    [{ invoice: { status: 'DISPUTED' } }, 'REMINDER_WHILE_DISPUTED'],
    [{ invoice: { status: 'PROCESSING' } }, 'REMINDER_WHILE_PROCESSING'],
    [{ invoice: { status: 'UNCOLLECTIBLE' } }, 'REMINDER_WHILE_UNCOLLECTIBLE'],
    [{ invoice: { status: 'PAID', owedMinor: 0n } }, 'INVOICE_ALREADY_PAID'],
    [{ invoice: { stripePaymentLink: null } }, 'PAYMENT_LINK_MISSING'],
    [{ invoice: { stripePaymentLinkExpiresAt: YESTERDAY } }, 'PAYMENT_LINK_MISSING'],
    [{ mails: [] }, 'INVOICE_NOT_SENT'],
    [{ mails: [{ ...sent, state: 'FAILED' }] }, 'INVOICE_NOT_SENT'],
    [{ billingEmail: null }, 'REMINDER_WITHOUT_ADDRESS'],
    [{ billingEmail: 'nobody' }, 'REMINDER_WITHOUT_ADDRESS'],
    [{ mails: reminder({}) }, 'REMINDER_ALREADY_TODAY'],
    [{ mails: reminder({ state: 'QUEUED' }) }, 'REMINDER_ALREADY_TODAY'],
    [{ mails: reminder({ state: 'UNCERTAIN' }) }, 'REMINDER_ALREADY_TODAY'],
    [{ mails: reminder({ state: 'FAILED' }) }, null],
    [{ mails: reminder({ state: 'DROPPED' }) }, null],
    [{ mails: reminder({ createdAt: YESTERDAY }) }, null],
  ] as const)('refuses by one rule each (%#)', (changed, refusal) => {
    expect(refuse(changed as Parameters<typeof refuse>[0])).toBe(refusal);
  });
});
