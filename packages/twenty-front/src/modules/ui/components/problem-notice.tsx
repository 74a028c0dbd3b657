import { type ReactNode } from 'react';
import { type Problem } from '../../apollo/utils/to-problem.util.ts';
import { describeIds } from '../utils/describe-ids.util.ts';
import { Notice } from './notice.tsx';

/** What went wrong, in the words of the server, where the person is looking. */
export const ProblemNotice = ({
  title,
  problem,
}: {
  readonly title: string;
  readonly problem: Problem;
}): ReactNode => {
  const ids = describeIds(problem);
  return (
    <Notice kind="danger" title={title} announce>
      {problem.message}
      {ids === null ? null : <div>{ids}</div>}
    </Notice>
  );
};
