import { makeConnection, makeEndpoint } from '../../../testing/settings-fixtures.ts';
import { describeEndpoint } from './describe-endpoint.util.ts';
import { nextSettingsStep } from './next-settings-step.util.ts';

const withEndpoint = (changed: Parameters<typeof makeEndpoint>[0]) =>
  makeConnection({ webhookEndpoint: makeEndpoint(changed) });

describe('describeEndpoint', () => {
  it.each([
    ['Registered', null, makeConnection()],
    ['Not set up', 'REGISTER', makeConnection({ webhookSecretSet: false, webhookEndpoint: null })],
    ['Set up by hand', 'REGISTER', makeConnection({ webhookEndpoint: null })],
    ['Set by the server', null, makeConnection({ webhookEndpoint: null, source: 'ENVIRONMENT' })],
    ['Disabled at Stripe', 'UPDATE', withEndpoint({ enabled: false })],
    ['Events out of date', 'UPDATE', withEndpoint({ missingEvents: ['invoice.overpaid'] })],
    ['Events out of date', 'UPDATE', withEndpoint({ extraEvents: ['payout.paid'] })],
    ['Deliveries failing', null, makeConnection({ deliveriesFailing: 4 })],
    ['Locked', null, makeConnection({ locked: true, webhookSecretSet: false })],
  ])('says %p and offers %p', (label, step, connection) => {
    expect(describeEndpoint(connection)).toMatchObject({ label, step });
  });

  it('counts what is missing and what is not needed', () => {
    const connection = withEndpoint({ missingEvents: ['a', 'b'], extraEvents: ['c'] });
    expect(describeEndpoint(connection).sentence).toBe('2 events missing, 1 not needed.');
  });

  it('P2: says that undelivered events lose no payment', () => {
    expect(describeEndpoint(makeConnection({ deliveriesFailing: 1 })).sentence).toBe(
      'Stripe could not deliver 1 event. They are fetched later, and no payment is lost.',
    );
  });
});

describe('nextSettingsStep', () => {
  it.each([
    ['ADD_KEY', undefined],
    ['CONFIRM_COPY', makeConnection({ locked: true, secretKeyHint: null })],
    ['ADD_KEY', makeConnection({ secretKeyHint: null })],
    ['REGISTER_WEBHOOK', makeConnection({ webhookSecretSet: false, webhookEndpoint: null })],
    ['UPDATE_WEBHOOK', withEndpoint({ enabled: false })],
    ['RUN_DOCTOR', makeConnection({ webhookEndpoint: null })],
    ['RUN_DOCTOR', makeConnection({ source: 'ENVIRONMENT', webhookSecretSet: false })],
    ['RUN_DOCTOR', makeConnection()],
  ])('names %p as the one sensible step', (step, connection) => {
    expect(nextSettingsStep(connection)).toBe(step);
  });
});
