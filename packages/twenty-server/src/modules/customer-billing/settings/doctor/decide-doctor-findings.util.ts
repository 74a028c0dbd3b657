import { EVENT_CHECKS } from './event-checks.constant.ts';
import { INSTALLATION_CHECKS } from './installation-checks.constant.ts';
import { KEY_CHECKS } from './key-checks.constant.ts';
import { createWebhookChecks } from './webhook-checks.constant.ts';
import type { ConnectionFacts, InstallationFacts } from './doctor-facts.type.ts';
import { type DoctorCheck, type DoctorFinding, DoctorState } from './doctor-finding.type.ts';

/**
 * Every check over the facts. With two connections their names begin with the mode. What is wrong with a connection
 * that nothing is made or owed on loses no money.
 */
export const decideDoctorFindings = (
  facts: InstallationFacts,
  apiVersion: string,
): DoctorFinding[] => {
  const checks = [...KEY_CHECKS, ...createWebhookChecks(apiVersion), ...EVENT_CHECKS];
  return [
    ...INSTALLATION_CHECKS.map((check) => run(check, facts)),
    ...facts.connections.flatMap((ofOne) =>
      checks.map((check) => labelled(run(check, ofOne), ofOne, facts.connections.length > 1)),
    ),
  ];
};

const run = <Facts>({ name, decide }: DoctorCheck<Facts>, facts: Facts): DoctorFinding => ({
  name,
  ...decide(facts),
});

const labelled = (
  finding: DoctorFinding,
  { connection, isNeeded }: ConnectionFacts,
  isOneOfSeveral: boolean,
): DoctorFinding => ({
  ...finding,
  name: isOneOfSeveral
    ? `${connection.mode === 'LIVE' ? 'Live' : 'Test'}: ${finding.name}`
    : finding.name,
  state: finding.state === DoctorState.ERROR && !isNeeded ? DoctorState.WARNING : finding.state,
  blocksMoney: finding.blocksMoney && isNeeded,
});
