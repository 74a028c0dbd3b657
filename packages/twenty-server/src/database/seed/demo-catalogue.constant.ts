import type { CurrencyCode } from 'twenty-shared';

export type DemoItem = {
  readonly description: string;
  readonly details: string | null;
  /** In whole euros; DEMO_PRICE_RATES makes other currencies of it. */
  readonly priceInEuro: number;
  readonly quantities: readonly string[];
};

/** What Kestrel Works sells: instruments, and people who look after them. */
export const DEMO_CATALOGUE: readonly DemoItem[] = [
  {
    description: 'Site survey',
    details: 'One day on site, report included',
    priceInEuro: 1240,
    quantities: ['1', '2'],
  },
  {
    description: 'Telemetry gateway KG-4',
    details: 'With wall mount and antenna',
    priceInEuro: 385,
    quantities: ['1', '4', '12'],
  },
  {
    description: 'Pressure sensor PS-20',
    details: null,
    priceInEuro: 89,
    quantities: ['6', '24', '60'],
  },
  {
    description: 'Flow meter FM-110, calibrated',
    details: 'Certificate valid for two years',
    priceInEuro: 640,
    quantities: ['1', '2', '8'],
  },
  {
    description: 'Installation',
    details: 'Hours of a technician',
    priceInEuro: 96,
    quantities: ['7.5', '12.25', '32'],
  },
  {
    description: 'Dashboard licence',
    details: 'Per seat and quarter',
    priceInEuro: 54,
    quantities: ['5', '15', '40'],
  },
  {
    description: 'Remote monitoring',
    details: 'Monthly, all gateways',
    priceInEuro: 420,
    quantities: ['1', '3', '12'],
  },
  {
    description: 'Operator training',
    details: 'Half a day, up to eight people',
    priceInEuro: 780,
    quantities: ['1', '2'],
  },
  { description: 'Emergency call-out', details: null, priceInEuro: 310, quantities: ['1', '3'] },
  {
    description: 'Cable, shielded, per metre',
    details: null,
    priceInEuro: 3,
    quantities: ['85.5', '240', '1200'],
  },
  {
    description: 'Firmware review',
    details: 'Hours of an engineer',
    priceInEuro: 145,
    quantities: ['3', '8.5', '20'],
  },
  { description: 'Shipping and insurance', details: null, priceInEuro: 68, quantities: ['1'] },
];

/** Minor units per euro of list price: round figures, not rates of exchange. */
export const DEMO_PRICE_RATES: Readonly<Partial<Record<CurrencyCode, bigint>>> = {
  EUR: 100n,
  USD: 110n,
  GBP: 85n,
  JPY: 160n,
  KWD: 330n,
};
