import { type DoctorQuery } from '../../../generated/graphql';

export type DoctorReport = DoctorQuery['doctor'];
export type DoctorFinding = DoctorReport['findings'][number];

export const isProblem = ({ state }: DoctorFinding): boolean =>
  state === 'ERROR' || state === 'WARNING';

const words = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `18 checks, 15 passed, 3 findings. None of them loses money.` */
export const summarizeDoctor = (findings: readonly DoctorFinding[]): string => {
  const problems = findings.filter(isProblem);
  const passed = findings.filter(({ state }) => state === 'OK').length;
  const skipped = findings.length - problems.length - passed;
  const counts = [
    words(findings.length, 'check'),
    `${passed} passed`,
    skipped === 0 ? null : `${skipped} skipped`,
    problems.length === 0 ? null : words(problems.length, 'finding'),
  ].filter((part) => part !== null);
  const costly = problems.filter(({ blocksMoney }) => blocksMoney).length;
  const verdict =
    problems.length === 0
      ? 'All in order.'
      : costly === 0
        ? 'None of them loses or blocks money.'
        : costly === 1
          ? 'One of them loses or blocks money.'
          : `${costly} of them lose or block money.`;

  return `${counts.join(', ')}. ${verdict}`;
};

const RANK: Readonly<Record<DoctorFinding['state'], number>> = {
  ERROR: 0,
  WARNING: 1,
  SKIPPED: 2,
  OK: 3,
};

/** What loses money first, then by gravity; otherwise in the order of the checks. */
export const sortFindings = (findings: readonly DoctorFinding[]): DoctorFinding[] =>
  [...findings].sort(
    (left, right) =>
      Number(isProblem(right) && right.blocksMoney) - Number(isProblem(left) && left.blocksMoney) ||
      RANK[left.state] - RANK[right.state],
  );
