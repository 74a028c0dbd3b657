import { Column, Entity } from 'typeorm';
import { WorkspaceRecord } from '../../../engine/database/workspace-record.entity.ts';

/** A document that was made: once for what is printed on it, and never changed. */
@Entity('invoiceDocument')
export class InvoiceDocumentEntity extends WorkspaceRecord {
  @Column('uuid')
  invoiceId: string;

  /** SHA-256 over all that is printed, as hex. */
  @Column('text')
  contentHash: string;

  @Column('bytea')
  bytes: Buffer;

  @Column('integer')
  pages: number;
}
