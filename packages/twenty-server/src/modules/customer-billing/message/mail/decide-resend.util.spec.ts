import { decideResend } from './decide-resend.util.ts';
import { MessageState } from './outgoing-message.type.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const OWED = {
  owedMinor: 11_900n,
  stripePaymentLink: 'https://crm.example/pay/x',
  stripePaymentLinkExpiresAt: null,
};

const decide = (changed: {
  kind?: string;
  state?: MessageState;
  invoice?: Partial<{
    owedMinor: bigint;
    stripePaymentLink: string | null;
    stripePaymentLinkExpiresAt: Date | null;
  }>;
  canMail?: boolean;
}) =>
  decideResend({
    message: { kind: changed.kind ?? 'INVOICE', state: changed.state ?? MessageState.SENT },
    invoice: { ...OWED, ...changed.invoice },
    canMail: changed.canMail ?? true,
    now: NOW,
  });

describe('decideResend', () => {
  it.each(['SENT', 'FAILED', 'UNCERTAIN', 'DROPPED'] as const)(
    'sends again what is %s',
    (state) => {
      expect(decide({ state })).toBeNull();
    },
  );

  it.each(['QUEUED', 'SENDING'] as const)('waits for what is %s', (state) => {
    expect(decide({ state })).toBe('MESSAGE_ON_ITS_WAY');
  });

  it.each(['INVOICE', 'REMINDER', 'PAYMENT_FAILED'])(
    'asks for no money by %s when none is owed, or by a link that leads nowhere',
    (kind) => {
      expect(decide({ kind, invoice: { owedMinor: 0n } })).toBe('INVOICE_ALREADY_PAID');
      expect(decide({ kind, invoice: { stripePaymentLink: null } })).toBe('PAYMENT_LINK_MISSING');
      const over = { stripePaymentLinkExpiresAt: new Date(NOW.getTime() - 1) };
      expect(decide({ kind, invoice: over })).toBe('PAYMENT_LINK_MISSING');
      expect(decide({ kind, invoice: { stripePaymentLinkExpiresAt: NOW } })).toBeNull();
    },
  );

  it.each(['RECEIPT', 'REFUND'])('sends %s again whatever is owed', (kind) => {
    expect(decide({ kind, invoice: { owedMinor: 0n, stripePaymentLink: null } })).toBeNull();
  });

  it('sends nothing without a mail server', () => {
    expect(decide({ kind: 'RECEIPT', canMail: false })).toBe('MAIL_NOT_CONFIGURED');
  });
});
