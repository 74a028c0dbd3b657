import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../engine/database/workspace-record.entity.ts';

@Entity('company')
export class CompanyEntity extends WorkspaceRecord {
  @Column('text')
  name: string;

  /** `name` as toSearchText makes it: what the search compares and the list is sorted by. */
  @Column('text')
  searchName: string;

  @Column('text', { nullable: true })
  billingEmail: string | null;

  @Column('text', { nullable: true })
  countryCode: string | null;

  @Column('text')
  locale: string;
}
