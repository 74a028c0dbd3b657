import { decideWebhookUrlProblem, webhookUrlOf } from './webhook-url.util.ts';

describe('the address of a webhook', () => {
  it.each([
    [null, 'TEST', 'WEBHOOK_URL_MISSING'],
    [null, 'LIVE', 'WEBHOOK_URL_MISSING'],
    ['https://billing.kestrel.example', 'TEST', null],
    ['https://billing.kestrel.example', 'LIVE', null],
    ['http://billing.kestrel.example', 'TEST', 'WEBHOOK_URL_NOT_HTTPS'],
    ['http://billing.kestrel.example', 'LIVE', 'WEBHOOK_URL_NOT_HTTPS'],
    ['http://localhost:3000', 'TEST', null],
    ['http://127.0.0.1:3000', 'TEST', null],
    ['http://[::1]:3000', 'TEST', null],
    ['https://localhost', 'LIVE', 'WEBHOOK_URL_NOT_PUBLIC'],
    ['http://localhost:3000', 'LIVE', 'WEBHOOK_URL_NOT_PUBLIC'],
    ['http://localhost.kestrel.example', 'TEST', 'WEBHOOK_URL_NOT_HTTPS'],
  ] as const)('%s in %s mode: %s', (publicUrl, mode, problem) => {
    expect(decideWebhookUrlProblem(publicUrl, mode)).toBe(problem);
  });

  it.each([
    ['https://billing.kestrel.example', 'https://billing.kestrel.example/api/webhooks/stripe/c1'],
    ['https://billing.kestrel.example/', 'https://billing.kestrel.example/api/webhooks/stripe/c1'],
    ['https://kestrel.example/crm/', 'https://kestrel.example/crm/api/webhooks/stripe/c1'],
  ])('below %s is %s', (publicUrl, url) => {
    expect(webhookUrlOf(publicUrl, { id: 'c1', source: 'SETTINGS' })).toBe(url);
  });

  it('of the environment has no id, and none without a public address', () => {
    expect(webhookUrlOf('https://a.example', { id: 'c1', source: 'ENVIRONMENT' })).toBe(
      'https://a.example/api/webhooks/stripe',
    );
    expect(webhookUrlOf(null, { id: 'c1', source: 'SETTINGS' })).toBeNull();
  });
});
