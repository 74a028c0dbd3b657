import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type WebhookLogRowFragment } from '../generated/graphql';
import { createTestClient, serverError, type TestClient } from '../testing/create-test-client.ts';
import { type InApp, renderInApp, TEST_USER } from '../testing/render-in-app.tsx';
import {
  makeConnection,
  makeLiveConnection,
  makeLogPage,
  makeLogRow,
  makeSettings,
} from '../testing/settings-fixtures.ts';
import { WebhookLogPage } from './webhook-log-page.tsx';

type Answers = Parameters<typeof createTestClient>[0];

const FAILED = makeLogRow({
  id: 'event-2',
  state: 'FAILED',
  attempts: 5,
  reason: 'The invoice was locked.',
  processedAt: null,
  durationMs: 1920,
});
const COUNTS = { PROCESSED: 1604, FAILED: 2, IGNORED: 312 };
const refusal = {
  __typename: 'FailedSignatureCount',
  connectionId: 'connection-1',
  reason: 'MISMATCH',
  source: '203.0.113.0/24',
  count: 14,
  lastAt: '2026-11-23T08:00:00Z',
};
const detailOf = (entry: WebhookLogRowFragment, payload = '{\n  "id": "evt_1SXb"\n}'): unknown => ({
  webhookLogEntry: { __typename: 'WebhookLogDetail', entry, payload, masked: true },
});
const withLog = (answers: Answers = {}): TestClient =>
  createTestClient({
    WebhookLog: () => makeLogPage([makeLogRow(), FAILED], { counts: COUNTS }),
    WebhookLogCounts: () => {
      const { webhookLog } = makeLogPage([], { counts: COUNTS }) as { webhookLog: object };
      return { webhookLog };
    },
    WebhookLogEntry: ({ id }) => detailOf(id === 'event-2' ? FAILED : makeLogRow()),
    FailedSignatures: () => ({ failedSignatures: [refusal] }),
    StripeConnections: () => ({ stripeConnections: [makeConnection(), makeLiveConnection()] }),
    BillingSettings: () => makeSettings(),
    ...answers,
  });
const show = (test: TestClient, path = '/'): InApp =>
  renderInApp(<WebhookLogPage />, { test, path });
const table = (): HTMLElement => screen.getByRole('table', { name: 'Events' });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const lastFilter = (test: TestClient): unknown =>
  test.calls.filter(({ operation }) => operation === 'WebhookLog').at(-1)?.variables['filter'];

describe('WebhookLogPage', () => {
  it('P8: shows a member nothing and asks the server nothing', () => {
    const test = withLog();
    const user = { ...TEST_USER, permissions: ['BILLING_VIEW' as const, 'BILLING_ACT' as const] };
    renderInApp(<WebhookLogPage />, { test, user });
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Replay/ })).not.toBeInTheDocument();
    expect(test.calls).toEqual([]);
  });

  it('lists type, object, invoice, status, tries, duration and time', async () => {
    show(withLog());
    expect(table()).toHaveAttribute('aria-busy', 'true');
    expect(await screen.findByText('1.92 s')).toBeInTheDocument();
    const [, first, second] = within(table()).getAllByRole('row');
    expect(first).toHaveTextContent(/9:41:22\sAMinvoice\.paidin_1SSwINV-2026-0430Processed184 ms/);
    expect(second).toHaveTextContent(/Failed51\.92 s/);
    expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/invoices/invoice-1',
    );
    expect(await screen.findByText(/2 of 1,918 events\. Kept for 180 days\./)).toBeInTheDocument();
  });

  it('filters by state, type, text and connection, all of it in the address', async () => {
    const test = withLog();
    const { location } = show(test);
    await screen.findByText('1.92 s');
    await press(/^Failed/);
    await userEvent.type(screen.getByLabelText('Search events'), '0430');
    await waitFor(() => expect(location().search).toBe('?state=failed&search=0430'));
    await userEvent.type(screen.getByLabelText('Type of event'), 'invoice');
    await waitFor(() => expect(location().search).toBe('?state=failed&type=invoice&search=0430'));
    await press('Connection: All connections');
    await userEvent.click(
      await screen.findByRole('menuitemradio', { name: 'Live, Kestrel Works GmbH' }),
    );
    await waitFor(() =>
      expect(lastFilter(test)).toEqual({
        states: ['FAILED'],
        type: 'invoice',
        search: '0430',
        connectionId: 'connection-2',
      }),
    );
    expect(screen.getByRole('button', { name: 'Failed, 2' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('offers everything again where nothing fits', async () => {
    const test = withLog({
      WebhookLog: ({ filter }) =>
        makeLogPage((filter as { search: string | null }).search === null ? [FAILED] : []),
    });
    const { location } = show(test, '/?search=nobody');
    await press('Show all events');
    expect(await screen.findByText('1.92 s')).toBeInTheDocument();
    expect(location().search).toBe('');
  });

  it('says where events come from when there is none yet', async () => {
    show(withLog({ WebhookLog: () => makeLogPage([]) }));
    expect(await screen.findByText('No event has arrived yet')).toBeInTheDocument();
  });

  it('says what went wrong and tries again when asked', async () => {
    let isBroken = true;
    const test = withLog({
      WebhookLog: () => {
        if (isBroken) throw serverError({ message: 'Something went wrong.' });
        return makeLogPage([FAILED]);
      },
    });
    show(test);
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong.');
    isBroken = false;
    await press('Try again');
    expect(await screen.findByText('1.92 s')).toBeInTheDocument();
  });

  it('loads older events behind the newer, and puts new ones in front by itself', async () => {
    const rows = [makeLogRow({ id: 'event-9', objectId: 'in_older' })];
    let newest = [makeLogRow()];
    const test = withLog({
      WebhookLog: ({ after }) =>
        after === 'event-1'
          ? makeLogPage(rows, { counts: { PROCESSED: 2 } })
          : makeLogPage(newest, { hasNextPage: true, counts: { PROCESSED: 2 } }),
    });
    const { liveChanges } = show(test);
    await press('Load more');
    expect(await screen.findByText('in_older')).toBeInTheDocument();
    newest = [makeLogRow({ id: 'event-0', objectId: 'in_newest' }), makeLogRow()];
    liveChanges.announce({ type: 'INVOICE', id: 'invoice-1' });
    expect(await screen.findByText('in_newest')).toBeInTheDocument();
    expect(screen.getByText('in_older')).toBeInTheDocument();
  });

  it('opens an event beside the list: error in words, ids, masked payload', async () => {
    const { location } = show(withLog());
    await screen.findByText('1.92 s');
    const [, failedButton] = screen.getAllByRole('button', { name: 'invoice.paid' });
    await userEvent.click(failedButton as HTMLElement);
    const drawer = await screen.findByRole('complementary', { name: 'Event invoice.paid' });
    expect(drawer).toHaveTextContent(
      'Not applied after 5 triesThe invoice was locked. Nothing was counted from it, and what was paid is safe at Stripe.',
    );
    expect(drawer).toHaveTextContent('Requestreq_Zk8l');
    expect(
      await within(drawer).findByText('Personal data is masked.', { exact: false }),
    ).toBeVisible();
    expect(within(drawer).getByRole('button', { name: 'Copy event id' })).toBeInTheDocument();
    expect(within(drawer).getByText('"evt_1SXb"')).toHaveAttribute('data-kind', 'string');
    expect(location().search).toBe('?event=event-2');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(drawer).not.toBeInTheDocument());
    expect(location().search).toBe('');
  });

  it('P7: shows what a payload holds as text, never as markup', async () => {
    const payload = '{\n  "name": "<img src=x onerror=alert(1)>"\n}';
    show(withLog({ WebhookLogEntry: () => detailOf(FAILED, payload) }), '/?event=event-2');
    expect(await screen.findByText('"<img src=x onerror=alert(1)>"')).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('goes to the event below and above', async () => {
    const { location } = show(withLog(), '/?event=event-1');
    await screen.findByText('1.92 s');
    await press('The event below');
    await waitFor(() => expect(location().search).toBe('?event=event-2'));
    await press('The event above');
    await waitFor(() => expect(location().search).toBe('?event=event-1'));
  });

  it('P1: replays one event, saying that it cannot charge twice', async () => {
    const test = withLog({
      ReplayWebhookEvent: () => ({
        replayWebhookEvent: { ...FAILED, state: 'RECEIVED', reason: null, attempts: 0 },
      }),
    });
    show(test, '/?event=event-2');
    expect(await screen.findByText(/It can never charge or count twice/)).toBeInTheDocument();
    await press('Replay event');
    expect(await screen.findByText('The event is replayed')).toBeInTheDocument();
    expect(test.calls.find(({ operation }) => operation.startsWith('Replay'))?.variables).toEqual({
      id: 'event-2',
    });
  });

  it('does not replay what is quarantined, and says why', async () => {
    const quarantined = makeLogRow({ id: 'event-2', state: 'QUARANTINED', reason: null });
    const test = withLog({ WebhookLogEntry: () => detailOf(quarantined) });
    show(test, '/?event=event-2');
    const button = await screen.findByRole('button', { name: 'Replay event' });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    await userEvent.click(button);
    expect(test.count('ReplayWebhookEvent')).toBe(0);
  });

  it('says that an event is no longer there', async () => {
    const test = withLog({
      WebhookLogEntry: () => {
        throw serverError({ message: 'This event is not in the log of your workspace.' });
      },
    });
    show(test, '/?event=event-77');
    expect(await screen.findByText(/not in the log of your workspace/)).toBeInTheDocument();
  });

  it('replays all that failed after a question that carries the count', async () => {
    let counts: Record<string, number> = COUNTS;
    const test = withLog({
      WebhookLogCounts: () => makeLogPage([], { counts }),
      ReplayFailedWebhookEvents: () => {
        counts = { PROCESSED: 1604 };
        return { replayFailedWebhookEvents: 2 };
      },
    });
    show(test, '/?search=0430');
    await press('Replay all failed (2)');
    const dialog = await screen.findByRole('dialog', { name: 'Replay 2 failed events?' });
    expect(dialog).toHaveTextContent('A replay can never charge or count twice.');
    expect(test.count('ReplayFailedWebhookEvents')).toBe(0);
    await press('Replay 2 failed events');
    expect(await screen.findByText('2 events are replayed')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Replay all failed' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('shows refused deliveries as counts by connection, reason and source', async () => {
    const { location } = show(withLog());
    await press(/^Refused/);
    const refused = await screen.findByRole('table', { name: 'Refused deliveries' });
    expect(refused).toHaveTextContent('Wrong signature');
    expect(refused).toHaveTextContent('Test, Kestrel Works GmbH203.0.113.0/24');
    expect(within(refused).getByText('14')).toBeInTheDocument();
    expect(location().search).toBe('?state=refused');
  });

  it('is glad where no delivery was refused', async () => {
    show(withLog({ FailedSignatures: () => ({ failedSignatures: [] }) }), '/?state=refused');
    expect(await screen.findByText('No delivery was refused')).toBeInTheDocument();
  });

  it.each(['89', '1.5', '', 'ninety'])('does not keep events for %p days', async (text) => {
    const test = withLog();
    show(test);
    await press('Change');
    const field = await screen.findByRole('textbox', { name: 'Days' });
    await userEvent.clear(field);
    if (text !== '') await userEvent.type(field, text);
    await press('Save');
    expect(field).toHaveAccessibleDescription('Write a whole number of days, 90 or more.');
    expect(test.count('UpdateBillingSettings')).toBe(0);
  });

  it('keeps events for as long as asked', async () => {
    let days = 180;
    const test = withLog({
      BillingSettings: () => makeSettings('TEST', days),
      UpdateBillingSettings: ({ eventRetentionDays }) => {
        days = eventRetentionDays as number;
        return { updateBillingSettings: makeSettings('TEST', days)['billingSettings'] };
      },
    });
    show(test);
    await press('Change');
    const field = await screen.findByRole('textbox', { name: 'Days' });
    await userEvent.clear(field);
    await userEvent.type(field, '90');
    await press('Save');
    expect(await screen.findByText(/Kept for 90 days\./)).toBeInTheDocument();
  });
});
