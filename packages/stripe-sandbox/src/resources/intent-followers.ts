import type { Context } from '../core/context.ts';
import type { PaymentIntent } from '../core/types.ts';
import { creditSession, failSession } from './checkout-outcome.ts';
import { askForAction, countFailure, creditInvoices, giveUpPayments } from './invoice-credit.ts';

export type IntentNews = 'succeeded' | 'failed' | 'actionRequired' | 'canceled';
type Follower = (context: Context, intent: PaymentIntent) => void;

/** What else changes when an intent does. A later resource that waits for payments adds its line here. */
const FOLLOWERS: Record<IntentNews, Follower[]> = {
  succeeded: [creditInvoices, creditSession],
  failed: [countFailure, failSession],
  actionRequired: [askForAction],
  canceled: [giveUpPayments],
};

export function tellFollowers(context: Context, news: IntentNews, intent: PaymentIntent): void {
  for (const follow of FOLLOWERS[news]) follow(context, intent);
}
