import { type BillingMode } from '../hooks/use-billing-mode.ts';

export type ModeWords = {
  /** For the drawer's foot. */
  readonly name: string;
  readonly color: 'green' | 'yellow' | 'gray';
  /** Null in live mode, which needs no warning. */
  readonly banner: string | null;
};

export const describeMode = ({ connected, mode, sandbox }: BillingMode): ModeWords => {
  if (!connected || mode === null) {
    return {
      name: 'Not connected',
      color: 'gray',
      banner: 'Stripe is not connected yet, so no invoice can be sent to it.',
    };
  }
  if (sandbox) {
    return {
      name: 'Sandbox',
      color: 'yellow',
      banner: 'Sandbox. A local stand-in plays Stripe, and no real money moves.',
    };
  }
  return mode === 'TEST'
    ? {
        name: 'Test mode',
        color: 'yellow',
        banner: 'Test mode. No real money moves, and links only accept test cards.',
      }
    : { name: 'Live mode', color: 'green', banner: null };
};
