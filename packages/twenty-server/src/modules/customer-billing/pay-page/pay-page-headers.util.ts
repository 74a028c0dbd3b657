import { createHash } from 'node:crypto';
import { payPageFormActions } from './is-stripe-page.util.ts';
import { PAY_PAGE_STYLES } from './view/pay-page-styles.constant.ts';

const STYLES_HASH = createHash('sha256').update(PAY_PAGE_STYLES).digest('base64');

/**
 * The headers of every answer under /pay: no script, nothing from elsewhere, no index, no cache, no referrer. They are
 * the same for every link, so that they tell nothing.
 */
export const payPageHeaders = (stripeApiBaseUrl: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${STYLES_HASH}'`,
    'img-src data:',
    `form-action ${payPageFormActions(stripeApiBaseUrl).join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
});
