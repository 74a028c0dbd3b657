import type { DoctorFinding } from './doctor-finding.type.ts';
import { renderDoctorReports, toDoctorJson } from './render-doctor-reports.util.ts';

const fine: DoctorFinding = {
  name: 'Worker',
  state: 'OK',
  message: 'It runs.',
  fix: null,
  blocksMoney: false,
};
const broken: DoctorFinding = {
  name: 'Key valid',
  state: 'ERROR',
  message: 'No.',
  fix: 'Enter one.',
  blocksMoney: true,
};
const reportOf = (...findings: DoctorFinding[]) => ({
  workspace: { id: 'w1', name: 'Kestrel Works', locale: 'en-US' },
  report: { findings, checkedAt: new Date('2026-11-22T12:00:00Z'), ok: !findings.includes(broken) },
});

describe('the doctor at a terminal', () => {
  it('says per check what was found, what to do, and what it means for money', () => {
    expect(renderDoctorReports([reportOf(fine, broken)]).split('\n')).toEqual([
      'Kestrel Works',
      '✓ Worker     It runs.',
      '✗ Key valid  No. (blocks money)',
      '             → Enter one.',
      '2 checks: 1 fine, 0 to mend, 1 wrong, 0 skipped. Money could be lost or blocked.',
      '',
    ]);
    expect(renderDoctorReports([reportOf(fine)])).toContain('No money is at risk.');
    expect(renderDoctorReports([])).toBe('There is no workspace yet.\n');
  });

  it('tells a program the same, ok only when every workspace is', () => {
    expect(JSON.parse(toDoctorJson([reportOf(fine), reportOf(broken)]))).toMatchObject({
      ok: false,
      workspaces: [
        { id: 'w1', name: 'Kestrel Works', ok: true, findings: [fine] },
        { ok: false, findings: [broken] },
      ],
    });
    expect(JSON.parse(toDoctorJson([]))).toEqual({ ok: true, workspaces: [] });
  });
});
