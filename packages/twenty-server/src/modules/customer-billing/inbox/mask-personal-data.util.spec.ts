import fc from 'fast-check';
import { maskPersonalData } from './mask-personal-data.util.ts';

const charge = {
  id: 'evt_1',
  object: 'event',
  type: 'charge.updated',
  created: 1_795_000_000,
  data: {
    object: {
      id: 'ch_1',
      object: 'charge',
      amount: 11_900,
      currency: 'eur',
      description: 'Invoice INV-2026-0001 for klara.brandt@brackwater.example',
      statement_descriptor: 'KESTREL WORKS',
      receipt_email: 'klara.brandt@brackwater.example',
      metadata: {
        crm_invoice_id: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11',
        seen_from: '198.51.100.23',
      },
      billing_details: {
        name: 'Klara Brandt',
        email: 'klara.brandt@brackwater.example',
        phone: '+49 30 5550123',
        tax_id: 'DE811907980',
        address: {
          line1: 'Lindenstraße 5',
          city: 'Kiel',
          postal_code: '24103',
          country: 'DE',
          state: null,
        },
      },
      payment_method_details: {
        type: 'card',
        card: {
          brand: 'visa',
          last4: '4242',
          fingerprint: 'Xt5EWLLDS7FJjR1c',
          exp_month: 12,
          exp_year: 2030,
          country: 'DE',
        },
      },
      shipping: { name: 'Klara Brandt', carrier: null, address: { city: 'Kiel' } },
    },
    previous_attributes: { customer_email: 'old@brackwater.example', amount: 5 },
  },
  request: { id: 'req_1', idempotency_key: null },
};

describe('P7: a masked event', () => {
  const masked = maskPersonalData(charge) as typeof charge;
  const text = JSON.stringify(masked);

  it.each([
    'Klara',
    'Brandt',
    'klara.brandt',
    '5550123',
    'DE811907980',
    'Lindenstraße',
    'Kiel',
    '24103',
    '4242',
    'Xt5EWLLDS7FJjR1c',
    '2030',
    '198.51.100.23',
    'old@',
  ])('does not say “%s”', (personal) => {
    expect(JSON.stringify(charge)).toContain(personal);
    expect(text).not.toContain(personal);
  });

  it('still says what happened to which object', () => {
    expect(masked.id).toBe('evt_1');
    expect(masked.data.object).toMatchObject({
      id: 'ch_1',
      amount: 11_900,
      currency: 'eur',
      statement_descriptor: 'KESTREL WORKS',
      metadata: { crm_invoice_id: '0198c2f4-6f0e-7b3a-9c55-2f6f4f0f7a11' },
      payment_method_details: { type: 'card', card: { brand: 'visa', country: 'DE' } },
    });
    expect(masked.data.object.billing_details.address.country).toBe('DE');
    expect(masked.data.object.billing_details.address.state).toBeNull();
    expect(masked.data.previous_attributes.amount).toBe(5);
    expect(masked.request).toEqual(charge.request);
  });

  it('keeps first letter and domain of a mail address', () => {
    expect(masked.data.object.receipt_email).toBe('k•••••@brackwater.example');
    expect(masked.data.object.description).toBe(
      'Invoice INV-2026-0001 for k•••••@brackwater.example',
    );
  });

  it('is a copy', () => {
    expect(charge.data.object.billing_details.name).toBe('Klara Brandt');
  });

  it('hides IPv6 addresses and no moment', () => {
    const { note, at } = maskPersonalData({
      note: 'from 2001:db8:7:1:2:3:4:5 and 2001:db8:7::5',
      at: '2026-11-22T12:34:56Z',
    });
    expect(note).toBe('from ••••• and •••••');
    expect(at).toBe('2026-11-22T12:34:56Z');
  });

  it('hides personal fields at any depth, in any shape', () => {
    const secret = 'qqqqq-personal';
    const personal = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constant(secret),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'value'), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    const around = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.record({ name: personal, customer_address: personal }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('x', 'data', 'object'), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(around, (payload) => {
        expect(JSON.stringify(maskPersonalData({ payload }))).not.toContain(secret);
      }),
    );
  });
});
