import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { type LetterheadForm } from '../types/letterhead-form.type.ts';
import { createLetterheadForm } from './create-letterhead-form.util.ts';
import {
  findLetterheadProblems,
  placeLetterheadProblem,
  readLetterheadForm,
} from './read-letterhead-form.util.ts';

const FORM: LetterheadForm = {
  senderName: 'Kestrel Works GmbH',
  tagline: '',
  address: ' Speicherweg 12\n\n20457 Hamburg ',
  taxId: '',
  registration: '',
  bankAccountHolder: '',
  iban: 'DE89 3704 0044 0532 0130 00',
  bic: '',
  accentColor: ' #0B5C63',
  logo: 'AAAA',
};
const problem = (changed: Partial<Problem>): Problem => ({
  code: 'LETTERHEAD_INVALID',
  message: 'In the words of the server.',
  requestId: null,
  stripeRequestId: null,
  field: null,
  ...changed,
});

describe('a letterhead that is typed', () => {
  it('is sent with an address of whole lines', () => {
    expect(readLetterheadForm(FORM, 'AAAA')).toMatchObject({
      addressLines: ['Speicherweg 12', '20457 Hamburg'],
      accentColor: '#0B5C63',
    });
  });

  it('takes its logo along only when that changed', () => {
    expect(readLetterheadForm(FORM, 'AAAA')).not.toHaveProperty('logo');
    expect(readLetterheadForm(FORM, null)).toMatchObject({ logo: 'AAAA' });
    const without = readLetterheadForm({ ...FORM, logo: null }, 'AAAA');
    expect(without).toMatchObject({ removeLogo: true });
    expect(without).not.toHaveProperty('logo');
    expect(readLetterheadForm({ ...FORM, logo: null }, null)).not.toHaveProperty('removeLogo');
  });

  it('is refused with too long an address and what is no colour', () => {
    expect(findLetterheadProblems(FORM)).toEqual({});
    const found = findLetterheadProblems({
      ...FORM,
      address: '1\n2\n3\n4\n5\n6\n7',
      accentColor: 'red',
    });
    expect(Object.keys(found)).toEqual(['address', 'accentColor']);
  });

  it('has the refusals of the server beside the field they are about', () => {
    expect(placeLetterheadProblem(problem({ field: 'iban' }))).toEqual({
      iban: expect.stringContaining('no IBAN') as string,
    });
    expect(placeLetterheadProblem(problem({ code: 'LOGO_INVALID', field: 'logo' }))).toEqual({
      logo: 'In the words of the server.',
    });
    expect(placeLetterheadProblem(problem({ code: 'INTERNAL' }))).toBeNull();
    expect(placeLetterheadProblem(problem({ field: 'unknown' }))).toBeNull();
  });

  it('is read back as it was saved, the IBAN in groups', () => {
    expect(
      createLetterheadForm({
        __typename: 'Letterhead',
        senderName: null,
        tagline: null,
        addressLines: ['a', 'b'],
        taxId: null,
        registration: null,
        bankAccountHolder: null,
        iban: 'DE89370400440532013000',
        bic: null,
        accentColor: '#0b5c63',
        logo: null,
      }),
    ).toMatchObject({ senderName: '', address: 'a\nb', iban: 'DE89 3704 0044 0532 0130 00' });
  });
});
