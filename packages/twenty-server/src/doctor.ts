import { NestFactory } from '@nestjs/core';
import { runCommand } from './bootstrap/run-command.ts';
import { DoctorCommandModule } from './doctor-command.module.ts';
import { loadConfigOrThrow } from './engine/config/load-config.ts';
import { WorkspaceService } from './engine/workspace/workspace.service.ts';
import { Doctor } from './modules/customer-billing/settings/doctor/doctor.service.ts';
import {
  renderDoctorReports,
  toDoctorJson,
  type WorkspaceReport,
} from './modules/customer-billing/settings/doctor/render-doctor-reports.util.ts';

// `npm run doctor [-- --json]`: ends with 1 when something would lose or block money.
await runCommand(async () => {
  const application = await NestFactory.createApplicationContext(
    DoctorCommandModule.forRoot(loadConfigOrThrow()),
    { logger: false, abortOnError: false },
  );
  const reports: WorkspaceReport[] = [];
  for (const workspace of await application.get(WorkspaceService).listAll()) {
    const report = await application.get(Doctor).examine({ workspaceId: workspace.id });
    reports.push({ workspace, report });
  }
  await application.close();
  const render = process.argv.includes('--json') ? toDoctorJson : renderDoctorReports;
  process.stdout.write(render(reports));
  process.exitCode = reports.every(({ report }) => report.ok) ? 0 : 1;
});
