import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../engine/database/workspace-record.entity.ts';

@Entity('person')
export class PersonEntity extends WorkspaceRecord {
  @Column('uuid')
  companyId: string;

  @Column('text')
  name: string;

  /** `name` as toSearchText makes it: what the search compares and the list is sorted by. */
  @Column('text')
  searchName: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  jobTitle: string | null;
}
