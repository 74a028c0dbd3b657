import type { Letterhead } from '../../modules/customer-billing/invoice/letterhead/letterhead.type.ts';
import { drawDemoLogo } from './draw-demo-logo.util.ts';

/** All invented; the account is the one that the IBAN's own documents use as an example. */
export const DEMO_LETTERHEAD: Letterhead = {
  senderName: 'Kestrel Works GmbH',
  tagline: 'Sensors and software for harbours',
  addressLines: ['Speicherweg 12', '20457 Hamburg', 'Germany'],
  taxId: 'DE 987 654 321',
  registration: 'Amtsgericht Hamburg HRB 00000, Managing director Ada Lindqvist',
  bankAccountHolder: 'Kestrel Works GmbH',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  accentColor: '#0b5c63',
  logo: drawDemoLogo('#0b5c63'),
};
