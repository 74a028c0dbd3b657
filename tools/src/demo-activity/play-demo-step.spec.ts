import { type DemoOutcome } from './plan-demo-activity.util.ts';
import { playDemoStep } from './play-demo-step.ts';

/** What was done, in order. */
const play = async (outcome: DemoOutcome, totalMinor = 12_345n): Promise<string[]> => {
  const done: string[] = [];
  const note = (text: string): Promise<void> => {
    done.push(text);
    return Promise.resolve();
  };
  await playDemoStep(
    { invoiceId: 'invoice-1', outcome },
    {
      crm: {
        createPaymentLink: async (invoiceId) => {
          await note(`link of ${invoiceId}`);
          return { url: 'http://localhost:3000/pay/token', stripeInvoiceId: 'in_1', totalMinor };
        },
        pressPay: ({ url }) => note(`press on ${url}`),
      },
      sandbox: {
        pay: (stripeInvoiceId, card) => note(`${stripeInvoiceId} with ${card.slice(-4)}`),
        refundOnce: (stripeInvoiceId, amount) => note(`${stripeInvoiceId} refund ${amount}`),
      },
      pause: () => note('pause'),
    },
  );
  return done;
};

const OPENED = ['link of invoice-1', 'pause', 'press on http://localhost:3000/pay/token'];

describe('playDemoStep', () => {
  it('only makes the link of what stays open', async () => {
    expect(await play('LEFT_OPEN')).toEqual(['link of invoice-1']);
  });

  it('opens the link before it pays, and pauses before each thing somebody does', async () => {
    expect(await play('PAID')).toEqual([...OPENED, 'pause', 'in_1 with 4242']);
  });

  it('tries the declined card first', async () => {
    expect(await play('DECLINED')).toEqual([...OPENED, 'pause', 'in_1 with 0002']);
    expect(await play('DECLINED_THEN_PAID')).toEqual([
      ...OPENED,
      'pause',
      'in_1 with 0002',
      'pause',
      'in_1 with 4242',
    ]);
  });

  it('refunds a quarter, in steps that every currency of the demo takes', async () => {
    expect((await play('PARTLY_REFUNDED')).at(-1)).toBe('in_1 refund 3080');
    expect((await play('PARTLY_REFUNDED', 2_150_940n)).at(-1)).toBe('in_1 refund 537730');
  });
});
