import type { StripeEndpoint } from '../../stripe/webhook-endpoint/stripe-webhook-endpoints.service.ts';
import { decideStaleEndpoints } from './decide-stale-endpoints.util.ts';

const MARK = {
  crm_installation_id: 'installation-1',
  crm_workspace_id: 'workspace-1',
  crm_connection_id: 'connection-1',
};
const URL_OF_OURS = 'https://billing.kestrel.example/api/webhooks/stripe/connection-1';

const endpoint = (id: string, fields: Partial<StripeEndpoint> = {}): StripeEndpoint => ({
  stripeEndpointId: id,
  url: 'https://elsewhere.example/hook',
  apiVersion: null,
  enabledEvents: ['invoice.paid'],
  enabled: true,
  metadata: {},
  createdAt: new Date(0),
  ...fields,
});

const staleIds = (
  endpoints: StripeEndpoint[],
  keep: string[] = [],
  webhookUrl: string | null = URL_OF_OURS,
) =>
  decideStaleEndpoints({ endpoints, keep: new Set(keep), mark: MARK, webhookUrl }).map(
    ({ stripeEndpointId }) => stripeEndpointId,
  );

describe('stale endpoints', () => {
  it('are those with our mark and those at our address, but the ones in use', () => {
    const endpoints = [
      endpoint('we_current', { metadata: MARK, url: URL_OF_OURS }),
      endpoint('we_marked', { metadata: { ...MARK, more: 'x' }, url: 'https://old.example/x' }),
      endpoint('we_by_hand', { url: URL_OF_OURS }),
      endpoint('we_by_hand_http', { url: URL_OF_OURS.replace('https', 'http') }),
      endpoint('we_by_hand_slash', { url: `${URL_OF_OURS}/` }),
    ];
    expect(staleIds(endpoints, ['we_current'])).toEqual([
      'we_marked',
      'we_by_hand',
      'we_by_hand_http',
      'we_by_hand_slash',
    ]);
  });

  it.each([
    ['a stranger', endpoint('we_1')],
    [
      'another installation',
      endpoint('we_1', { metadata: { ...MARK, crm_installation_id: 'other' } }),
    ],
    ['another connection', endpoint('we_1', { metadata: { ...MARK, crm_connection_id: 'other' } })],
    ['another workspace', endpoint('we_1', { metadata: { ...MARK, crm_workspace_id: 'other' } })],
    [
      'another path of our host',
      endpoint('we_1', { url: 'https://billing.kestrel.example/api/webhooks/stripe' }),
    ],
    [
      'our path on another host',
      endpoint('we_1', { url: URL_OF_OURS.replace('billing.', 'shop.') }),
    ],
    [
      'our path on another port',
      endpoint('we_1', { url: URL_OF_OURS.replace('.example', '.example:8443') }),
    ],
    ['what is no address', endpoint('we_1', { url: 'arn:aws:events:eu' })],
  ])('are never those of %s', (_whose, foreign) => {
    expect(staleIds([foreign])).toEqual([]);
  });

  it('are only those with our mark where we have no address', () => {
    expect(
      staleIds(
        [endpoint('we_1', { url: URL_OF_OURS }), endpoint('we_2', { metadata: MARK })],
        [],
        null,
      ),
    ).toEqual(['we_2']);
  });
});
