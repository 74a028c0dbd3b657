import type { CurrencyCode } from 'twenty-shared';

type DemoCountry = {
  readonly currency: CurrencyCode;
  readonly locale: string;
  /** What an invoice to this country is taxed with. */
  readonly taxRatePercent: string;
};

export const DEMO_COUNTRIES = {
  AT: { currency: 'EUR', locale: 'de-AT', taxRatePercent: '20' },
  DE: { currency: 'EUR', locale: 'de-DE', taxRatePercent: '19' },
  DK: { currency: 'EUR', locale: 'da-DK', taxRatePercent: '25' },
  ES: { currency: 'EUR', locale: 'es-ES', taxRatePercent: '21' },
  FR: { currency: 'EUR', locale: 'fr-FR', taxRatePercent: '20' },
  GB: { currency: 'GBP', locale: 'en-GB', taxRatePercent: '20' },
  IE: { currency: 'EUR', locale: 'en-IE', taxRatePercent: '23' },
  JP: { currency: 'JPY', locale: 'ja-JP', taxRatePercent: '10' },
  KW: { currency: 'KWD', locale: 'en-GB', taxRatePercent: '0' },
  PT: { currency: 'EUR', locale: 'pt-PT', taxRatePercent: '23' },
  US: { currency: 'USD', locale: 'en-US', taxRatePercent: '0' },
} as const satisfies Record<string, DemoCountry>;

export type DemoCompany = {
  readonly name: string;
  readonly countryCode: keyof typeof DEMO_COUNTRIES;
  /** Part of its addresses: `billing@<domain>.example`. */
  readonly domain: string;
  /** Two people, the contact for invoices first. */
  readonly people: readonly [string, string];
};

/** All invented. */
export const DEMO_COMPANIES: readonly DemoCompany[] = [
  {
    name: 'Caldera Geothermal Partners LLC',
    countryCode: 'US',
    domain: 'caldera-geothermal',
    people: ['Renata Whitcomb', 'Dale Okafor'],
  },
  {
    name: 'Ashgrove & Finch Solicitors LLP',
    countryCode: 'GB',
    domain: 'ashgrove-finch',
    people: ['Imogen Finch', 'Tobias Ashgrove'],
  },
  {
    name: 'Pontevedra Conservas S.A.',
    countryCode: 'ES',
    domain: 'pontevedra-conservas',
    people: ['Lucía Outeiro', 'Brais Castiñeira'],
  },
  {
    name: 'Al Noor Desalination and Water Treatment Co. K.S.C.',
    countryCode: 'KW',
    domain: 'alnoor-water',
    people: ['Dalal Al-Mutairi', 'Yousef Al-Sabti'],
  },
  {
    name: 'Tsukimori Precision Instruments Co., Ltd.',
    countryCode: 'JP',
    domain: 'tsukimori',
    people: ['Haruka Tsukimori', 'Kenji Arakawa'],
  },
  {
    name: 'Løvenborg Skibsværft A/S',
    countryCode: 'DK',
    domain: 'loevenborg',
    people: ['Maja Løvenborg', 'Søren Thrane'],
  },
  {
    name: 'Merrowdale Freight & Cold Chain Logistics Inc.',
    countryCode: 'US',
    domain: 'merrowdale',
    people: ['Curtis Merrow', 'Yolanda Pike'],
  },
  {
    name: 'Quillfeather Press',
    countryCode: 'GB',
    domain: 'quillfeather',
    people: ['Honor Quill', 'Rafe Dunmore'],
  },
  {
    name: 'Hoshigaki Robotics K.K.',
    countryCode: 'JP',
    domain: 'hoshigaki',
    people: ['Sora Minamoto', 'Emi Kuwabara'],
  },
  {
    name: 'Orchard Street Veterinary Group',
    countryCode: 'US',
    domain: 'orchardstreet-vets',
    people: ['Priya Raman', 'Walt Jessup'],
  },
  {
    name: 'Brightwater Municipal Utilities Authority',
    countryCode: 'US',
    domain: 'brightwater-mua',
    people: ['Geraldine Moss', 'Andre Tibbets'],
  },
  {
    name: 'Hôtel Valmontier Évian S.A.S.',
    countryCode: 'FR',
    domain: 'valmontier',
    people: ['Élodie Marchand', 'Baptiste Roux'],
  },
  {
    name: 'Saltpan Catering W.L.L.',
    countryCode: 'KW',
    domain: 'saltpan',
    people: ['Huda Al-Rashed', 'Faisal Behbehani'],
  },
  {
    name: 'Nakagawa Tea Growers Cooperative',
    countryCode: 'JP',
    domain: 'nakagawa-tea',
    people: ['Aoi Nakagawa', 'Tetsuo Hamano'],
  },
  {
    name: 'Brackwater Marine Engineering GmbH',
    countryCode: 'DE',
    domain: 'brackwater',
    people: ['Wiebke Petersen', 'Joost Harms'],
  },
  {
    name: 'Sundew Biotech Holdings Corporation',
    countryCode: 'US',
    domain: 'sundew-bio',
    people: ['Marguerite Stone', 'Hector Villalobos'],
  },
  {
    name: 'Kingfisher Rail Signalling plc',
    countryCode: 'GB',
    domain: 'kingfisher-rail',
    people: ['Alasdair Munro', 'Beatrice Oyelaran'],
  },
  {
    name: 'Almenbach Holzbau AG',
    countryCode: 'AT',
    domain: 'almenbach',
    people: ['Resi Almenbach', 'Korbinian Steger'],
  },
  {
    name: 'Vestergrave Vindkraft ApS',
    countryCode: 'DK',
    domain: 'vestergrave',
    people: ['Ida Vestergrave', 'Mikkel Brandt'],
  },
  {
    name: 'Torrevalle Cerámica S.L.',
    countryCode: 'ES',
    domain: 'torrevalle',
    people: ['Inés Torrevalle', 'Gonzalo Piquer'],
  },
  {
    name: 'Harrowgate Timber Frame Ltd',
    countryCode: 'GB',
    domain: 'harrowgate-timber',
    people: ['Duncan Harrow', 'Sunita Pathak'],
  },
  {
    name: 'Mossley & Daughters Bakery',
    countryCode: 'GB',
    domain: 'mossley-bakery',
    people: ['Nell Mossley', 'Cora Mossley'],
  },
  {
    name: 'Copperline Analytics Inc.',
    countryCode: 'US',
    domain: 'copperline',
    people: ['Jonah Feld', 'Amara Nwosu'],
  },
  {
    name: 'Juniper Ridge Outfitters',
    countryCode: 'US',
    domain: 'juniper-ridge',
    people: ['Tess Calloway', 'Boyd Larkin'],
  },
  {
    name: 'Lakehead Grain Terminal',
    countryCode: 'US',
    domain: 'lakehead-grain',
    people: ['Ingrid Halvorsen', 'Pete Stachowiak'],
  },
  {
    name: 'Okuyama Ceramics Studio',
    countryCode: 'JP',
    domain: 'okuyama-ceramics',
    people: ['Mio Okuyama', 'Ren Shigeta'],
  },
  {
    name: 'Marejada Surf Lodge Lda.',
    countryCode: 'PT',
    domain: 'marejada',
    people: ['Catarina Nóbrega', 'Duarte Pires'],
  },
  {
    name: 'Lindenthaler Buchhandlung',
    countryCode: 'DE',
    domain: 'lindenthaler',
    people: ['Franziska Lindenthaler', 'Emre Yıldız'],
  },
  {
    name: 'Sawdust & Ink Studio',
    countryCode: 'IE',
    domain: 'sawdust-ink',
    people: ['Saoirse Kinsella', 'Eoin Brophy'],
  },
  {
    name: 'Gulf Lantern Events W.L.L.',
    countryCode: 'KW',
    domain: 'gulf-lantern',
    people: ['Noura Al-Fadhel', 'Samir Haddad'],
  },
];

export const CONTACT_JOB_TITLE = 'Accounts payable';
export const SECOND_JOB_TITLE = 'Operations';
