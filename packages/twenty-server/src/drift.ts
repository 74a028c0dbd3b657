import { NestFactory } from '@nestjs/core';
import { runCommand } from './bootstrap/run-command.ts';
import { DriftCommandModule } from './drift-command.module.ts';
import { loadConfigOrThrow } from './engine/config/load-config.ts';
import { redactSecrets } from './engine/logging/redact-secrets.util.ts';
import { WorkspaceService } from './engine/workspace/workspace.service.ts';
import { DriftReports } from './modules/customer-billing/sync/drift/drift-reports.service.ts';
import {
  exitCodeOfDrift,
  renderDriftReports,
  toDriftJson,
  type WorkspaceDrift,
} from './modules/customer-billing/sync/drift/render-drift-reports.util.ts';
import { DriftFindingRepository } from './modules/customer-billing/sync/drift/typeorm/drift-finding.typeorm-repository.ts';

const COULD_NOT_LOOK = 2;
const PAGE = 500;

const compareAll = async (): Promise<WorkspaceDrift[]> => {
  const application = await NestFactory.createApplicationContext(
    DriftCommandModule.forRoot(loadConfigOrThrow()),
    { logger: false, abortOnError: false },
  );
  const drifts: WorkspaceDrift[] = [];
  for (const workspace of await application.get(WorkspaceService).listAll()) {
    const report = await application.get(DriftReports).runNow(workspace.id);
    const key = { workspaceId: workspace.id, reportId: report.id };
    const findings: WorkspaceDrift['findings'][number][] = [];
    for (let hasNextPage = true; hasNextPage;) {
      const page = await application
        .get(DriftFindingRepository, { strict: false })
        .list(key, { first: PAGE, afterId: findings.at(-1)?.id ?? null });
      findings.push(...page.findings);
      hasNextPage = page.hasNextPage;
    }
    drifts.push({ workspace, report, findings });
  }
  await application.close();
  return drifts;
};

// `npm run drift [-- --json]`: ends with 0 when everything agrees, 1 when something differs, 2 when nobody could look.
await runCommand(async () => {
  try {
    const drifts = await compareAll();
    const render = process.argv.includes('--json') ? toDriftJson : renderDriftReports;
    process.stdout.write(render(drifts));
    process.exitCode = exitCodeOfDrift(drifts);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${redactSecrets(words)}\n`);
    process.exit(COULD_NOT_LOOK);
  }
});
