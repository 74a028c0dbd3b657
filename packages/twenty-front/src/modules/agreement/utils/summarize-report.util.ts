import { type DriftReportFieldsFragment } from '../../../generated/graphql';
import { type Format } from '../../format/utils/create-format.util.ts';

type Report = Pick<
  DriftReportFieldsFragment,
  | 'state'
  | 'progressDone'
  | 'progressTotal'
  | 'invoicesCompared'
  | 'findingCount'
  | 'requests'
  | 'startedAt'
  | 'finishedAt'
>;

const plural = (count: number, one: string, many: string, format: Format): string =>
  count === 1 ? `1 ${one}` : `${format.number(count)} ${many}`;

/** `1,284 invoices compared with 31 requests, 2 differences. Nov 23, 9:00 AM` */
export const summarizeReport = (report: Report, format: Format): string => {
  const { state, progressDone, progressTotal, invoicesCompared, findingCount, requests } = report;
  const invoices = plural(invoicesCompared, 'invoice', 'invoices', format);
  if (state === 'RUNNING') {
    return progressTotal === null
      ? `${format.number(progressDone)} done so far`
      : `${format.number(progressDone)} of ${format.number(progressTotal)} done`;
  }
  const when = format.shortDateTime(report.finishedAt ?? report.startedAt);
  if (state === 'FAILED') return `Stopped after ${invoices}. ${when}`;
  const differences =
    findingCount === 0
      ? 'no difference'
      : plural(findingCount, 'difference', 'differences', format);
  return `${invoices} compared with ${plural(requests, 'request', 'requests', format)}, ${differences}. ${when}`;
};

/** From 0 to 100; null while it is not known how much there is. */
export const progressPercent = ({ progressDone, progressTotal }: Report): number | null =>
  progressTotal === null || progressTotal <= 0
    ? null
    : Math.min(100, Math.floor((progressDone * 100) / progressTotal));
