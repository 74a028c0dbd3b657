import type { NewPayment, Payment } from '../payment/payment.type.ts';
import { listVanishedMovements } from './list-vanished-movements.util.ts';

const aRow = (fields: Partial<Payment> = {}): Payment => ({
  id: 'row-1',
  workspaceId: 'workspace-1',
  invoiceId: 'invoice-1',
  kind: 'PAYMENT',
  status: 'SUCCEEDED',
  currency: 'EUR',
  amountMinor: 11_900n,
  method: 'card',
  methodDisplay: 'Visa ·· 4242',
  feeMinor: null,
  netMinor: null,
  occurredAt: new Date(0),
  failureMessage: null,
  movementId: 'pi_1',
  source: 'STRIPE',
  connectionId: 'connection-1',
  livemode: false,
  stripePaymentIntentId: 'pi_1',
  stripeChargeId: 'ch_1',
  stripeInvoicePaymentId: null,
  stripePaymentRecordId: null,
  stripeCheckoutSessionId: null,
  stripeInvoiceId: 'in_1',
  stripeCustomerId: null,
  stripeRefundId: null,
  stripeDisputeId: null,
  disputeStatus: null,
  disputeReason: null,
  evidenceDueBy: null,
  returnedDebit: false,
  fraudWarning: false,
  recordedByUserId: null,
  note: null,
  reference: null,
  counterMovementId: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  ...fields,
});

const vanished = (rows: readonly Payment[], movements: readonly NewPayment[] = []) =>
  listVanishedMovements(rows, { movements, readConnectionIds: ['connection-1'] });

describe('rows that Stripe no longer bears out', () => {
  it('are canceled, and keep everything else they say', () => {
    const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...row } = aRow();
    expect(vanished([aRow()])).toEqual([{ ...row, status: 'CANCELED' }]);
  });

  it('are no open dispute any more', () => {
    const dispute = aRow({
      kind: 'DISPUTE',
      movementId: 'du_1',
      status: 'PENDING',
      disputeStatus: 'needs_response',
      evidenceDueBy: new Date(0),
    });
    expect(vanished([dispute])[0]).toMatchObject({
      status: 'CANCELED',
      disputeStatus: null,
      evidenceDueBy: null,
    });
  });

  it.each<[string, Partial<Payment>]>([
    ['a person recorded it', { source: 'MANUAL', connectionId: null, movementId: 'manual:1' }],
    [
      'a person recorded it and it was told to Stripe',
      { source: 'MANUAL', movementId: 'manual:1' },
    ],
    ['its connection was not read', { connectionId: 'another' }],
    ['it was never of a connection', { connectionId: null }],
    ['it is canceled already', { status: 'CANCELED' }],
  ])('are left alone when %s', (_why, fields) => {
    expect(vanished([aRow(fields)])).toEqual([]);
  });

  it('are not among those that were read again', () => {
    expect(vanished([aRow()], [aRow()])).toEqual([]);
  });
});
