import type { InspectedKey } from '../../stripe/account/stripe-key-inspector.service.ts';
import type { ConnectionFacts } from './doctor-facts.type.ts';
import { type DoctorCheck, skipped } from './doctor-finding.type.ts';

type Decide = DoctorCheck<ConnectionFacts>['decide'];

/** A decision that needs what Stripe says of the key; SKIPPED while it says nothing. */
export const onlyWhenAnswered =
  (decide: (inspected: InspectedKey, facts: ConnectionFacts) => ReturnType<Decide>): Decide =>
  (facts) =>
    facts.inspected?.kind === 'ANSWER'
      ? decide(facts.inspected.value, facts)
      : skipped('Stripe has to accept the key first.');
