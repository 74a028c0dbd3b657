import { HANDLED_EVENT_TYPES } from '../inbox/handled-event-types.constant.ts';
import { findStripeEventHandler, STRIPE_EVENT_HANDLERS } from './stripe-event-handlers.ts';

describe('the registry of event handlers', () => {
  it('holds exactly the events that an endpoint is registered for', () => {
    const types = STRIPE_EVENT_HANDLERS.map(({ type }) => type);
    expect(types.toSorted()).toEqual([...HANDLED_EVENT_TYPES].toSorted());
    expect(new Set(types).size).toBe(types.length);
  });

  it.each(HANDLED_EVENT_TYPES)('has the handler of %s under its name', (type) => {
    expect(findStripeEventHandler(type)?.type).toBe(type);
  });
});
