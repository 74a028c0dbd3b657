import type { Role } from 'twenty-shared';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('workspaceMember')
export class WorkspaceMemberEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  workspaceId: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  role: Role;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
