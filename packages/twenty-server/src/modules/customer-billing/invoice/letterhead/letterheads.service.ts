import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../../engine/database/transaction.type.ts';
import { WorkspaceService } from '../../../../engine/workspace/workspace.service.ts';
import { isSameLetterhead, isUpToDate, letterheadContentOf } from './letterhead-content.util.ts';
import {
  DEFAULT_LETTERHEAD,
  type Letterhead,
  type LetterheadContent,
  type LetterheadUse,
  type LetterheadVersion,
  type PrintedLetterhead,
} from './letterhead.type.ts';
import { LetterheadVersionRepository } from './letterhead-version.typeorm-repository.ts';

/** Who asks for the money, without the picture. */
export type LetterheadSender = Pick<PrintedLetterhead, 'senderName' | 'accentColor'>;

/** A version that was written, and what was printed until then. */
export type LetterheadChange = {
  readonly version: LetterheadVersion;
  readonly before: LetterheadContent;
};

const DEFAULT_CONTENT = letterheadContentOf(DEFAULT_LETTERHEAD);

/** The workspace's letterhead, and those that its invoices were issued on. */
@Injectable()
export class Letterheads {
  constructor(
    private readonly versions: LetterheadVersionRepository,
    private readonly workspaces: WorkspaceService,
  ) {}

  /** As the settings hold it today. */
  async findByWorkspace(workspaceId: string): Promise<Letterhead> {
    const latest = await this.versions.findLatest(workspaceId);
    return this.withLogo(workspaceId, latest?.content ?? DEFAULT_CONTENT);
  }

  /** All that is printed beside the invoice: of an issued one what it was issued on, of a draft today's. */
  async findPrintedOn(use: LetterheadUse): Promise<PrintedLetterhead> {
    const { content, senderName } = await this.resolve(use);
    return { ...(await this.withLogo(use.workspaceId, content)), senderName };
  }

  /** Whose name and colour the pages and mails about an invoice carry. */
  async findSenderOf(use: LetterheadUse): Promise<LetterheadSender> {
    const { content, senderName } = await this.resolve(use);
    return { senderName, accentColor: content.accentColor };
  }

  /**
   * What an invoice that is issued within this transaction carries from now on. Writes a version where there is none, or
   * where the workspace got another name and that is what is printed.
   */
  async chooseForIssue(workspaceId: string, transaction: Transaction): Promise<LetterheadVersion> {
    const { name } = await this.workspaces.findByIdOrThrow(workspaceId, transaction);
    const seen = await this.versions.findLatest(workspaceId, transaction);
    if (seen !== null && isUpToDate(seen, name)) return seen;
    await this.versions.lock(workspaceId, transaction);
    // Whoever held the lock may have written it.
    const latest = await this.versions.findLatest(workspaceId, transaction);
    if (latest !== null && isUpToDate(latest, name)) return latest;
    return this.versions.insert(
      {
        workspaceId,
        number: numberAfter(latest),
        workspaceName: name,
        content: latest?.content ?? DEFAULT_CONTENT,
      },
      transaction,
    );
  }

  /** Writes the next version; null where nothing changed and none was written. */
  async save(
    { workspaceId, letterhead }: { workspaceId: string; letterhead: Letterhead },
    transaction: Transaction,
  ): Promise<LetterheadChange | null> {
    await this.versions.lock(workspaceId, transaction);
    const latest = await this.versions.findLatest(workspaceId, transaction);
    const content = letterheadContentOf(letterhead);
    const before = latest?.content ?? DEFAULT_CONTENT;
    if (isSameLetterhead(content, before)) return null;
    const { logo } = letterhead;
    if (logo !== null && content.logoHash !== null) {
      const picture = { workspaceId, hash: content.logoHash, bytes: logo };
      await this.versions.keepLogo(picture, transaction);
    }
    const { name } = await this.workspaces.findByIdOrThrow(workspaceId, transaction);
    const version = await this.versions.insert(
      { workspaceId, number: numberAfter(latest), workspaceName: name, content },
      transaction,
    );
    return { version, before };
  }

  private async resolve({
    workspaceId,
    letterheadVersionId,
  }: LetterheadUse): Promise<{ content: LetterheadContent; senderName: string }> {
    if (letterheadVersionId !== null) {
      const { content, workspaceName } = await this.versions.findByIdOrThrow({
        workspaceId,
        id: letterheadVersionId,
      });
      return { content, senderName: content.senderName ?? workspaceName };
    }
    const content = (await this.versions.findLatest(workspaceId))?.content ?? DEFAULT_CONTENT;
    const senderName =
      content.senderName ?? (await this.workspaces.findByIdOrThrow(workspaceId)).name;
    return { content, senderName };
  }

  private async withLogo(
    workspaceId: string,
    { logoHash, ...rest }: LetterheadContent,
  ): Promise<Letterhead> {
    const logo =
      logoHash === null ? null : await this.versions.findLogo({ workspaceId, hash: logoHash });
    return { ...rest, logo };
  }
}

const numberAfter = (latest: LetterheadVersion | null): number => (latest?.number ?? 0) + 1;
