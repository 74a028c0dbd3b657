import { IconBuildingSkyscraper, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { toProblem } from '../modules/apollo/utils/to-problem.util.ts';
import { useHasPermission } from '../modules/auth/current-user-context.ts';
import { CompanyTable } from '../modules/company/components/company-table.tsx';
import {
  type NewCompany,
  NewCompanyModal,
} from '../modules/company/components/new-company-modal.tsx';
import { useCompanyList } from '../modules/company/hooks/use-company-list.ts';
import barClasses from '../modules/ui/components/view-bar.module.css';
import { Button } from '../modules/ui/components/button.tsx';
import { MessagePage } from '../modules/ui/components/message-page.tsx';
import { PageHeader } from '../modules/ui/components/page-header.tsx';
import { ProblemMessage } from '../modules/ui/components/problem-message.tsx';
import { SearchInput } from '../modules/ui/components/search-input.tsx';
import { useDocumentTitle } from '../modules/ui/hooks/use-document-title.ts';
import { showSnackbar } from '../modules/ui/utils/show-snackbar.tsx';

export const CompaniesPage = (): ReactNode => {
  useDocumentTitle('Companies');
  const mayAct = useHasPermission('BILLING_ACT');
  const [isCreating, setIsCreating] = useState(false);
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search') ?? '';
  const list = useCompanyList(search);
  const isEmpty = !list.loading && list.error === undefined && list.rows.length === 0;
  const tellCreated = useCallback(({ name }: NewCompany): void => {
    setIsCreating(false);
    showSnackbar({ kind: 'success', title: 'Company created', detail: name });
  }, []);

  return (
    <>
      <PageHeader
        icon={<IconBuildingSkyscraper size={16} aria-hidden="true" />}
        title="Companies"
        actions={
          mayAct ? (
            <Button
              variant="primary"
              icon={<IconPlus size={14} aria-hidden="true" />}
              onClick={() => setIsCreating(true)}
            >
              New company
            </Button>
          ) : null
        }
      />
      <div className={barClasses['bar']}>
        <SearchInput
          className={barClasses['search']}
          label="Search companies"
          value={search}
          onChange={(text) => setParameters(text === '' ? {} : { search: text }, { replace: true })}
        />
      </div>
      {list.error === undefined ? null : (
        <ProblemMessage problem={toProblem(list.error)} onRetry={list.retry} />
      )}
      {isEmpty ? (
        <MessagePage
          icon={<IconBuildingSkyscraper size={24} />}
          title={search === '' ? 'No companies yet' : 'No company fits'}
          text={
            search === ''
              ? 'Companies are who your invoices go to.'
              : `Nothing was found for “${search}”.`
          }
        />
      ) : null}
      {isEmpty || list.error !== undefined ? null : <CompanyTable list={list} />}
      {isCreating ? (
        <NewCompanyModal onCreated={tellCreated} onClose={() => setIsCreating(false)} />
      ) : null}
    </>
  );
};
