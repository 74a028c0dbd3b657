import type Stripe from 'stripe';

/** What was seen at Stripe: words and numbers without ids, so that two accounts can be compared. */
export type Observation = Readonly<Record<string, string | number | boolean | null>>;

/** A question about Stripe that its documentation leaves open, and how to look. */
export type Probe = {
  /** Short and stable: it names the line in the report. */
  readonly name: string;
  readonly question: string;
  readonly look: (stripe: Stripe, mark: ProbeMark) => Promise<Observation>;
};

/** Goes into the metadata of everything that a run makes, so that it can be found and removed. */
export type ProbeMark = { readonly crm_test_run: string };
