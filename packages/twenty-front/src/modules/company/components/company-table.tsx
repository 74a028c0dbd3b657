import { type ReactNode } from 'react';
import { useFormat } from '../../format/format-context.ts';
import tableClasses from '../../invoice-list/components/invoice-table.module.css';
import { Avatar } from '../../ui/components/avatar.tsx';
import { Button } from '../../ui/components/button.tsx';
import { SkeletonBar } from '../../ui/components/skeleton-bar.tsx';
import { type CompanyList } from '../hooks/use-company-list.ts';
import { countryName } from '../utils/country-name.util.ts';

const SKELETON_ROWS = [62, 48, 71, 55, 66, 44, 58, 69, 51, 63];

export const CompanyTable = ({ list }: { readonly list: CompanyList }): ReactNode => {
  const format = useFormat();
  const { rows, loading, hasMore, more, totalCount, loadMore } = list;
  return (
    <div className={tableClasses['scroll']}>
      <table
        className={tableClasses['table']}
        style={{ minWidth: 360 }}
        aria-label="Companies"
        aria-busy={loading}
      >
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Billing e-mail</th>
            <th scope="col" style={{ width: '24%' }}>
              Country
            </th>
          </tr>
        </thead>
        <tbody>
          {loading
            ? SKELETON_ROWS.map((width) => (
                <tr key={width}>
                  <td>
                    <SkeletonBar width={`${width}%`} />
                  </td>
                  <td>
                    <SkeletonBar width="60%" />
                  </td>
                  <td>
                    <SkeletonBar width="50%" />
                  </td>
                </tr>
              ))
            : rows.map(({ id, name, billingEmail, countryCode }) => (
                <tr key={id}>
                  <td title={name}>
                    <span className={tableClasses['company']}>
                      <Avatar name={name} />
                      <span>{name}</span>
                    </span>
                  </td>
                  <td className={billingEmail === null ? tableClasses['quiet'] : undefined}>
                    {billingEmail ?? 'None'}
                  </td>
                  <td className={countryCode === null ? tableClasses['quiet'] : undefined}>
                    {countryCode === null ? '—' : countryName(countryCode, format.locale)}
                  </td>
                </tr>
              ))}
        </tbody>
      </table>
      {hasMore ? (
        <div className={tableClasses['more']} role="status">
          <span>
            {more === 'failed' ? 'The next page could not be loaded. ' : ''}
            {format.number(rows.length)} of {format.number(totalCount)}
          </span>
          <Button busy={more === 'loading'} onClick={loadMore}>
            {more === 'failed' ? 'Try again' : 'Load more'}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
