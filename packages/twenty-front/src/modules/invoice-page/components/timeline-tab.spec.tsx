import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createTestClient } from '../../../testing/create-test-client.ts';
import { renderInApp } from '../../../testing/render-in-app.tsx';
import { TimelineTab } from './timeline-tab.tsx';

const entry = (id: string, changed: Record<string, unknown> = {}) => ({
  __typename: 'TimelineEntry',
  id,
  occurredAt: '2026-11-18T09:37:42Z',
  actorName: 'Stripe',
  action: 'payment.succeeded',
  summary: 'confirmed a payment of $18,400.00',
  fromStatus: null,
  toStatus: null,
  evidence: [],
  ...changed,
});
const answer = (entries: ReturnType<typeof entry>[], hasNextPage = false): unknown => ({
  invoice: {
    __typename: 'Invoice',
    id: 'invoice-1',
    timeline: {
      __typename: 'TimelineConnection',
      edges: entries.map((node) => ({ __typename: 'TimelineEdge', cursor: node.id, node })),
      pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: entries.at(-1)?.id ?? null },
    },
  },
});

describe('TimelineTab', () => {
  it('P9: shows who did what, the change of status, and the evidence', async () => {
    const test = createTestClient({
      InvoiceTimeline: () =>
        answer([
          entry('2', {
            summary: 'confirmed the refund of $2,300.00',
            fromStatus: 'PAID',
            toStatus: 'PARTIALLY_REFUNDED',
            evidence: [
              {
                __typename: 'TimelineEvidence',
                eventType: 'charge.refunded',
                stripeEventId: 'evt_1',
                stripeRequestId: 'req_1',
              },
            ],
          }),
          entry('1', {
            occurredAt: '2026-10-09T14:19:00Z',
            actorName: 'Mara Lindqvist',
            action: 'invoice.issued',
            summary: 'issued the invoice',
          }),
        ]),
    });
    renderInApp(<TimelineTab invoiceId="invoice-1" />, { test });
    const [first] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('Stripe confirmed the refund of $2,300.00');
    expect(first).toHaveTextContent('PaidPartially refunded');
    expect(first).toHaveTextContent('charge.refunded evt_1 request req_1');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'November 2026',
      'October 2026',
    ]);
  });

  it('shows older entries behind the newer ones', async () => {
    const test = createTestClient({
      InvoiceTimeline: ({ after }) =>
        after === 'new'
          ? answer([entry('old', { summary: 'began' })])
          : answer([entry('new')], true),
    });
    renderInApp(<TimelineTab invoiceId="invoice-1" />, { test });
    await userEvent.click(await screen.findByRole('button', { name: 'Show older' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Show older' })).not.toBeInTheDocument();
  });

  it('puts a live entry on top without a reload', async () => {
    let entries = [entry('1')];
    const test = createTestClient({ InvoiceTimeline: () => answer(entries) });
    const { liveChanges } = renderInApp(<TimelineTab invoiceId="invoice-1" />, { test });
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
    entries = [entry('2', { summary: 'declined the card' }), ...entries];
    liveChanges.announce({ type: 'INVOICE', id: 'invoice-1' });
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('declined the card');
  });

  it('keeps the older pages that were opened when a live entry comes', async () => {
    let newest = [entry('b', { summary: 'declined the card' })];
    const test = createTestClient({
      InvoiceTimeline: ({ after }) =>
        after === 'b' ? answer([entry('a', { summary: 'began' })]) : answer(newest, true),
    });
    const { liveChanges } = renderInApp(<TimelineTab invoiceId="invoice-1" />, { test });
    await userEvent.click(await screen.findByRole('button', { name: 'Show older' }));
    await screen.findByText('began');
    newest = [entry('c', { summary: 'confirmed a payment' }), ...newest];
    liveChanges.announce({ type: 'INVOICE', id: 'invoice-1' });
    expect(await screen.findByText('confirmed a payment')).toBeInTheDocument();
    expect(screen.getByText('began')).toBeInTheDocument();
  });

  it('says so when nothing happened yet', async () => {
    const test = createTestClient({ InvoiceTimeline: () => answer([]) });
    renderInApp(<TimelineTab invoiceId="invoice-1" />, { test });
    expect(await screen.findByText('Nothing happened yet')).toBeInTheDocument();
  });
});
