import fc from 'fast-check';
import { removePaymentCapabilities } from './remove-payment-capabilities.util.ts';

const CAPABILITIES = [
  'client_secret',
  'confirmation_secret',
  'secret',
  'hosted_invoice_url',
  'invoice_pdf',
  'pdf',
  'receipt_url',
  'redirect_to_url',
  'use_stripe_sdk',
  'hosted_instructions_url',
  'hosted_voucher_url',
  'hosted_verification_url',
  'hosted_regulatory_receipt_url',
];

const keysOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysOf)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, field]) => [key, ...keysOf(field)])
      : [];

/** Objects as deep as Stripe's, with capability fields strewn in. */
const stripeLikeObject = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.oneof(fc.constantFrom(...CAPABILITIES), fc.string({ minLength: 1 })),
    tie('value'),
    { maxKeys: 5 },
  ),
}));

describe('payment capabilities', () => {
  it('P7: are never left in what is stored, however deep they lie', () => {
    fc.assert(
      fc.property(stripeLikeObject.object, (payload) => {
        const left = keysOf(removePaymentCapabilities(payload as Record<string, unknown>));
        expect(left.filter((key) => CAPABILITIES.includes(key))).toEqual([]);
      }),
    );
  });

  it('P7: include the page of a Checkout Session, and not the address of a list', () => {
    const lines = { object: 'list', url: '/v1/checkout/sessions/cs_1/line_items', data: [] };
    expect(
      removePaymentCapabilities({
        object: 'checkout.session',
        url: 'https://example.test/c/pay/cs_1',
        line_items: lines,
      }),
    ).toEqual({ object: 'checkout.session', line_items: lines });
  });

  it('leave everything else as it was, and the original untouched', () => {
    const event = {
      id: 'evt_1',
      data: {
        object: {
          id: 'in_1',
          hosted_invoice_url: 'https://example.test/i/1',
          metadata: { crm_invoice_id: 'x' },
          payments: { data: [{ id: 'inpay_1', confirmation_secret: { client_secret: 'x' } }] },
          due_date: null,
        },
        previous_attributes: { invoice_pdf: null, amount_due: 5 },
      },
    };
    const before = structuredClone(event);
    expect(removePaymentCapabilities(event)).toEqual({
      id: 'evt_1',
      data: {
        object: {
          id: 'in_1',
          metadata: { crm_invoice_id: 'x' },
          payments: { data: [{ id: 'inpay_1' }] },
          due_date: null,
        },
        previous_attributes: { amount_due: 5 },
      },
    });
    expect(event).toEqual(before);
  });
});
