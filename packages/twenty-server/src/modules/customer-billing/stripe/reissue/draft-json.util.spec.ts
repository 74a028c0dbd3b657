import type { DraftRequest } from '../../invoice/check-draft.util.ts';
import { draftFromJson, draftToJson } from './draft-json.util.ts';

const DRAFT: DraftRequest = {
  companyId: 'company-1',
  contactId: null,
  currency: 'EUR',
  issueDate: '2026-11-01',
  dueDate: '2026-12-01',
  note: 'Costs 100 Minor things',
  discountType: 'AMOUNT',
  discountAmountMinor: 9_007_199_254_740_993n,
  lines: [
    { description: 'Gateway', quantity: '2.5', unitPriceMinor: 5_000n, taxRatePercent: '19' },
    {
      description: '100',
      quantity: '1',
      unitPriceMinor: 0n,
      taxRatePercent: '0',
      discountType: 'PERCENT',
      discountPercent: '10',
    },
  ],
};

describe('what a person sent, kept until the next version is written', () => {
  it('P5: comes back as it was, to the last minor unit', () => {
    const json = draftToJson(DRAFT);
    expect(json['discountAmountMinor']).toBe('9007199254740993');
    expect(draftFromJson(json)).toEqual(DRAFT);
  });
});
