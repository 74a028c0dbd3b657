import { Injectable } from '@nestjs/common';
import { Database } from '../../../../../engine/database/database.ts';
import type { Transaction } from '../../../../../engine/database/transaction.type.ts';
import { DEFAULT_MAIL_SETTINGS, type MailSettings } from '../mail-settings.type.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';

@Injectable()
export class MailSettingsRepository {
  constructor(private readonly database: Database) {}

  async findByWorkspace(workspaceId: string, transaction?: Transaction): Promise<MailSettings> {
    const row = await this.database
      .managerOf(transaction)
      .findOneBy(MailSettingsEntity, { workspaceId });
    return row ?? DEFAULT_MAIL_SETTINGS;
  }

  async save(
    { workspaceId, settings }: { workspaceId: string; settings: MailSettings },
    transaction: Transaction,
  ): Promise<void> {
    await this.database
      .managerOf(transaction)
      .upsert(
        MailSettingsEntity,
        { ...settings, workspaceId, reminderDays: [...settings.reminderDays] },
        ['workspaceId'],
      );
  }

  /** Of the whole installation: the worker reminds for all of them. */
  async listRemindingWorkspaceIds(): Promise<string[]> {
    const rows = await this.database.managerOf().find(MailSettingsEntity, {
      select: { workspaceId: true },
      where: { reminders: true },
    });
    return rows.map(({ workspaceId }) => workspaceId);
  }
}
