import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { type FailedSignaturesQuery } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { useFormat } from '../../format/format-context.ts';
import { useNow } from '../../format/hooks/use-now.ts';
import tableClasses from '../../ui/components/data-table.module.css';
import { MessagePage } from '../../ui/components/message-page.tsx';
import { ProblemMessage } from '../../ui/components/problem-message.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { REFUSAL_WORDS } from '../constants/refusal-words.constant.ts';
import { useConnectionNames } from '../hooks/use-connection-names.ts';
import classes from './webhook-log.module.css';

/** Counts only: nothing is stored or shown of a delivery that nobody vouches for. */
export const RefusedDeliveries = ({
  refusals,
  error,
  onRetry,
}: {
  readonly refusals: FailedSignaturesQuery['failedSignatures'] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}): ReactNode => {
  const format = useFormat();
  const now = useNow(15_000);
  const names = useConnectionNames();

  if (refusals === undefined) {
    return error === undefined ? (
      <div className={classes['panel']} aria-busy="true">
        <SkeletonBar width="100%" height={120} />
      </div>
    ) : (
      <ProblemMessage problem={toProblem(error)} onRetry={onRetry} />
    );
  }
  if (refusals.length === 0) {
    return (
      <MessagePage
        icon={<IconShieldCheck size={24} />}
        title="No delivery was refused"
        text="Everything that came to the webhook was signed by Stripe."
      />
    );
  }
  return (
    <div className={classes['panel']}>
      <p className={tableClasses['secondary']}>
        Deliveries without a valid signature are refused. Nothing of them is stored, and no money
        moved by them.
      </p>
      <div className={tableClasses['box']}>
        <table className={tableClasses['table']} aria-label="Refused deliveries">
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col">Connection</th>
              <th scope="col">Source</th>
              <th scope="col">Last</th>
              <th scope="col" data-align="right">
                Count
              </th>
            </tr>
          </thead>
          <tbody>
            {refusals.map(({ connectionId, reason, source, count, lastAt }) => (
              <tr key={`${connectionId ?? ''} ${reason} ${source}`}>
                <td>
                  <span className={tableClasses['strong']}>
                    {REFUSAL_WORDS[reason]?.label ?? reason}
                  </span>
                  <div className={tableClasses['secondary']}>{REFUSAL_WORDS[reason]?.hint}</div>
                </td>
                <td>
                  {connectionId === null ? (
                    <span className={tableClasses['quiet']}>None</span>
                  ) : (
                    (names?.get(connectionId) ?? <code>{connectionId}</code>)
                  )}
                </td>
                <td>
                  <code>{source}</code>
                </td>
                <td className={tableClasses['nowrap']} title={format.dateTime(lastAt)}>
                  {format.relative(lastAt, now)}
                </td>
                <td data-align="right" className={tableClasses['strong']}>
                  {format.number(count)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
