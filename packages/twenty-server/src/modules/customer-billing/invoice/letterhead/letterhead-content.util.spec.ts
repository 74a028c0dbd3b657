import { isSameLetterhead, isUpToDate, letterheadContentOf } from './letterhead-content.util.ts';
import { DEFAULT_LETTERHEAD, type Letterhead } from './letterhead.type.ts';

const LETTERHEAD: Letterhead = {
  senderName: 'Kestrel Works GmbH',
  tagline: 'Sensors',
  addressLines: ['Speicherweg 12', '20457 Hamburg'],
  taxId: 'DE 987 654 321',
  registration: 'HRB 00000',
  bankAccountHolder: 'Kestrel Works GmbH',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  accentColor: '#0b5c63',
  logo: Buffer.from('a picture'),
};
const same = (other: Letterhead): boolean =>
  isSameLetterhead(letterheadContentOf(LETTERHEAD), letterheadContentOf(other));

describe('What makes another version of a letterhead', () => {
  it('is not a copy of all that is there, the bytes of the logo included', () => {
    expect(
      same({
        ...LETTERHEAD,
        addressLines: [...LETTERHEAD.addressLines],
        logo: Buffer.from('a picture'),
      }),
    ).toBe(true);
  });

  it.each<[string, Partial<Letterhead>]>([
    ['the name', { senderName: 'Kestrel Works SE' }],
    ['the line below it', { tagline: null }],
    ['a line of the address', { addressLines: ['Speicherweg 12', '20459 Hamburg'] }],
    ['the order of the address', { addressLines: ['20457 Hamburg', 'Speicherweg 12'] }],
    ['the tax id', { taxId: null }],
    ['the register', { registration: 'HRB 00001' }],
    ['the holder of the account', { bankAccountHolder: null }],
    ['the account', { iban: null }],
    ['the bank', { bic: null }],
    ['the colour', { accentColor: '#9a3b12' }],
    ['the picture', { logo: Buffer.from('another') }],
    ['no picture', { logo: null }],
  ])('is %s', (_what, changed) => {
    expect(same({ ...LETTERHEAD, ...changed })).toBe(false);
  });

  it('is a new name of the workspace where that is what is printed', () => {
    const named = { content: letterheadContentOf(LETTERHEAD), workspaceName: 'Kestrel' };
    const unnamed = { content: letterheadContentOf(DEFAULT_LETTERHEAD), workspaceName: 'Kestrel' };
    expect(isUpToDate(unnamed, 'Kestrel')).toBe(true);
    expect(isUpToDate(unnamed, 'Merlin')).toBe(false);
    expect(isUpToDate(named, 'Merlin')).toBe(true);
  });
});
