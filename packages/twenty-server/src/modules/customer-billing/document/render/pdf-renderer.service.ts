import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import type { InvoiceDocument } from '../invoice-document.type.ts';
import type { PdfAnswer } from './pdf-thread.ts';
import type { RenderedPdf } from './render-invoice-pdf.ts';

const TIMEOUT_MS = 60_000;
/** More people than this would wait longer than anybody does. */
const LONGEST_QUEUE = 40;

type Waiting = {
  readonly resolve: (pdf: RenderedPdf) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};

/** One thread for the whole process, started when it is first needed and again after it died. */
@Injectable()
export class PdfRenderer implements OnApplicationShutdown {
  private readonly logger = new Logger(PdfRenderer.name);
  private readonly waiting = new Map<number, Waiting>();
  private thread: Worker | null = null;
  private lastId = 0;

  /** @throws AppException DOCUMENT_NOT_MADE */
  async render(document: InvoiceDocument): Promise<RenderedPdf> {
    if (this.waiting.size >= LONGEST_QUEUE) throw new AppException('DOCUMENT_NOT_MADE');
    const id = (this.lastId += 1);
    const thread = this.thread ?? this.startThread();
    try {
      return await new Promise<RenderedPdf>((resolve, reject) => {
        const timer = setTimeout(() => void this.giveUp(thread), TIMEOUT_MS);
        this.waiting.set(id, { resolve, reject, timer });
        thread.postMessage({ id, document });
      });
    } catch (error) {
      this.logger.error({ err: error }, 'A document could not be made');
      throw new AppException('DOCUMENT_NOT_MADE', { cause: error });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread?.terminate();
  }

  private startThread(): Worker {
    // Built or not: the thread stands beside this file, in the same language.
    const extension = extname(import.meta.filename);
    const thread = new Worker(new URL(`./pdf-thread${extension}`, import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    thread.unref();
    thread.on('message', (answer: PdfAnswer) => this.finish(answer));
    thread.once('error', (error) => this.logger.error({ err: error }, 'The PDF thread failed'));
    thread.once('exit', () => this.forget(thread));
    this.thread = thread;
    return thread;
  }

  private finish(answer: PdfAnswer): void {
    const order = this.waiting.get(answer.id);
    if (order === undefined) return;
    this.waiting.delete(answer.id);
    clearTimeout(order.timer);
    if ('error' in answer) order.reject(new Error(answer.error));
    else order.resolve(answer);
  }

  private async giveUp(thread: Worker): Promise<void> {
    this.logger.error('The PDF thread took too long and is ended');
    await thread.terminate();
  }

  private forget(thread: Worker): void {
    if (this.thread === thread) this.thread = null;
    for (const [id, { reject, timer }] of this.waiting) {
      clearTimeout(timer);
      this.waiting.delete(id);
      reject(new Error('The PDF thread ended'));
    }
  }
}
