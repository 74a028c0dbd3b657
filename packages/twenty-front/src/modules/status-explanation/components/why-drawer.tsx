import { useQuery } from '@apollo/client/react';
import { Drawer } from '@mantine/core';
import { IconHelpCircle, IconX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { LiveRecordType } from 'twenty-shared';
import { type InvoiceDetailFragment } from '../../../generated/graphql';
import { toProblem } from '../../apollo/utils/to-problem.util.ts';
import { InvoiceStatusTag } from '../../invoice/components/invoice-status-tag.tsx';
import { INVOICE_STATUS_LOOK } from '../../invoice/constants/invoice-status-look.constant.ts';
import { useLiveChanges } from '../../live/hooks/use-live-changes.ts';
import { IconButton } from '../../ui/components/icon-button.tsx';
import { ProblemNotice } from '../../ui/components/problem-notice.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { STATUS_EXPLANATION } from '../graphql/status-explanation.ts';
import { StatusExplanation } from './status-explanation.tsx';
import classes from './why-drawer.module.css';

const WIDTH = 500;
const LIVE_WAIT_MS = 100;

/** Why an invoice has its status: the sentence at once, the numbers and the rules as soon as they are read. */
export const WhyDrawer = ({
  invoice,
  onClose,
}: {
  readonly invoice: Pick<InvoiceDetailFragment, 'id' | 'status' | 'currency' | 'explanation'>;
  readonly onClose: () => void;
}): ReactNode => {
  const { id, status, currency } = invoice;
  // Past the cache: the page keeps a shorter explanation there, which must not be mixed with an older, longer one.
  const { data, error, refetch } = useQuery(STATUS_EXPLANATION, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  useLiveChanges({
    type: LiveRecordType.INVOICE,
    waitMs: LIVE_WAIT_MS,
    onChanges: (changes) => {
      if (changes === 'all' || changes.ids.has(id)) refetch().catch(() => undefined);
    },
  });
  const known = data?.invoice;
  const shownStatus = known?.status ?? status;
  const title = `Why ${INVOICE_STATUS_LOOK[shownStatus].label.toLowerCase()}?`;

  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size={WIDTH}
      classNames={{ content: classes['content'] ?? '' }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <header className={classes['head']}>
          <IconHelpCircle size={16} aria-hidden="true" />
          <Drawer.Title className={classes['title'] ?? ''}>{title}</Drawer.Title>
          <InvoiceStatusTag status={shownStatus} />
          <span className={classes['close']}>
            <IconButton label="Close" data-autofocus onClick={onClose}>
              <IconX size={16} aria-hidden="true" />
            </IconButton>
          </span>
        </header>
        <div className={classes['body']}>
          <p className={classes['sentence']}>
            {known?.explanation.sentence ?? invoice.explanation.sentence}
          </p>
          {known !== undefined ? (
            <StatusExplanation explanation={known.explanation} currency={currency} />
          ) : error === undefined ? (
            <div aria-busy="true" aria-label="Loading the facts">
              <SkeletonBar width="100%" height={240} />
            </div>
          ) : (
            <ProblemNotice title="The facts could not be loaded" problem={toProblem(error)} />
          )}
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
};
