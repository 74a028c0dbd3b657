import { useIntersection } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { useFormat } from '../../format/format-context.ts';
import { Button } from '../../ui/components/button.tsx';
import classes from './invoice-table.module.css';

/** A list that is loaded page by page. */
export type PagedList = {
  readonly rows: readonly unknown[];
  readonly totalCount: number;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMoreFailed: boolean;
  readonly loadMore: () => void;
};

/** Loads the next page when it comes into view; the button is for the keyboard and after a failure. */
export const LoadMore = ({ list }: { readonly list: PagedList }): ReactNode => {
  const format = useFormat();
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const { hasMore, loadingMore, loadMoreFailed, loadMore } = list;
  const isInView = entry?.isIntersecting === true;

  useEffect(() => {
    if (isInView && hasMore && !loadingMore && !loadMoreFailed) loadMore();
  }, [isInView, hasMore, loadingMore, loadMoreFailed, loadMore]);

  if (!hasMore) return null;
  return (
    <div ref={ref} className={classes['more']} role="status">
      <span>
        {loadMoreFailed ? 'The next page could not be loaded.' : null}{' '}
        {format.number(list.rows.length)} of {format.number(list.totalCount)}
      </span>
      <Button busy={loadingMore} onClick={loadMore}>
        {loadMoreFailed ? 'Try again' : 'Load more'}
      </Button>
    </div>
  );
};
