import type { Actor } from './actor.type.ts';

/** How the timeline calls an actor. */
export const actorName = (actor: Actor): string => {
  switch (actor.type) {
    case 'USER':
      return actor.name;
    case 'STRIPE':
      return 'Stripe';
    case 'CUSTOMER':
      return 'The customer';
    case 'SYSTEM':
      return 'Customer billing';
  }
};
