import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whether this process can work with its database. */
@Injectable()
export class DatabaseReadiness {
  private migrationsApplied = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Throws when the database does not answer. */
  async assertReachable(): Promise<void> {
    await this.dataSource.query('SELECT 1');
  }

  /** Whether every migration this build knows has run. Once true it stays so: migrations only go forward. */
  async areMigrationsApplied(): Promise<boolean> {
    this.migrationsApplied ||= !(await this.dataSource.showMigrations());
    return this.migrationsApplied;
  }
}
