import { Logger } from '@nestjs/common';
import { StripeFailure, type StripeFailureKind } from './stripe-failure.ts';
import { StripeFailureLog } from './stripe-failure-log.service.ts';

const CONNECTION = { id: 'connection-1', workspaceId: 'workspace-1' };

const aFailure = (kind: StripeFailureKind, message = 'No.'): StripeFailure =>
  new StripeFailure({ kind, outcome: 'NOT_DONE', retryable: false, message });

const createLog = (add = jest.fn(async () => undefined)) => {
  const addRefusedPermission = jest.fn(async () => undefined);
  type Dependencies = ConstructorParameters<typeof StripeFailureLog>;
  const log = new StripeFailureLog(
    { add } as unknown as Dependencies[0],
    { addRefusedPermission } as unknown as Dependencies[1],
  );
  const note = (kind: StripeFailureKind, times: number) => {
    for (let index = 0; index < times; index += 1) {
      log.note(CONNECTION, 'invoices.create', aFailure(kind));
    }
  };
  return { log, note, add, addRefusedPermission };
};

describe('the log of failed calls', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Logger.overrideLogger(false);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is written at most every three seconds, however many calls fail', () => {
    const { note, add } = createLog();
    note('UNEXPECTED', 100);
    expect(add).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(add.mock.calls).toEqual([['connection-1', { apiErrors: 100, rateLimited: 0 }]]);

    note('RATE_LIMITED', 30);
    note('BUSY', 1);
    note('UNREACHABLE', 2);
    jest.advanceTimersByTime(2_990);
    expect(add).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(20);
    expect(add.mock.calls.slice(1)).toEqual([['connection-1', { apiErrors: 2, rateLimited: 31 }]]);
  });

  it('loses nothing when the process ends', async () => {
    const { log, note, add } = createLog();
    note('REFUSED', 3);
    await log.beforeApplicationShutdown();
    expect(add.mock.calls).toEqual([['connection-1', { apiErrors: 3, rateLimited: 0 }]]);
    jest.advanceTimersByTime(10_000);
    expect(add).toHaveBeenCalledTimes(1);
  });

  it('is no reason for a call to fail', async () => {
    const { log, note } = createLog(
      jest.fn(async () => {
        throw new Error('The database is gone');
      }),
    );
    note('REFUSED', 1);
    await expect(log.beforeApplicationShutdown()).resolves.toBeUndefined();
  });

  it('notes the permission a call was refused for', () => {
    const { log, addRefusedPermission } = createLog();
    log.note(
      CONNECTION,
      'invoices.create',
      aFailure('PERMISSION_MISSING', "Having the 'rak_invoice_write' permission would allow this"),
    );
    expect(addRefusedPermission.mock.calls).toEqual([
      [
        { workspaceId: 'workspace-1', connectionId: 'connection-1' },
        { resource: 'Invoices', permission: 'rak_invoice_write', access: 'Write' },
      ],
    ]);
  });
});
