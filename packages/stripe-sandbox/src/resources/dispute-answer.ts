import { type Context, change, emit } from '../core/context.ts';
import { invalidRequest } from '../core/errors.ts';
import { type Metadata, mergeMetadata } from '../core/metadata.ts';
import type { Dispute } from '../core/types.ts';
import { type DisputeStatus, disputeOrThrow, isAnswerable, moveDispute } from './dispute.ts';

export type Evidence = Partial<Record<string, string>>;
export type DisputeUpdateInput = {
  evidence?: Evidence;
  metadata?: Metadata | '';
  /** False only stages the evidence. Default true. */
  submit?: boolean;
  intended_submission_method?:
    'manual' | 'prefer_manual' | 'prefer_smart_disputes' | 'smart_disputes';
};

const REVIEW: Record<string, DisputeStatus> = {
  warning_needs_response: 'warning_under_review',
  needs_response: 'under_review',
  appeal_needs_response: 'appeal_under_review',
};

/** Evidence and metadata. @see https://docs.stripe.com/api/disputes/update */
export function updateDispute(context: Context, id: string, input: DisputeUpdateInput): Dispute {
  const dispute = disputeOrThrow(context, id);
  const answering = input.evidence !== undefined || input.submit !== undefined;
  if (answering && !isAnswerable(dispute))
    throw invalidRequest(
      `This dispute is ${dispute.status}: its evidence can no longer be changed or submitted.`,
      { param: input.evidence === undefined ? 'submit' : 'evidence' },
    );
  const now = context.clock.now();
  const submits = answering && (input.submit ?? true);
  const details = dispute.evidence_details;
  const patch: Partial<Dispute> = {
    evidence: mergeEvidence(dispute.evidence, input.evidence),
    evidence_details: {
      ...details,
      has_evidence: details.has_evidence || input.evidence !== undefined,
      ...(submits && {
        past_due: now > Number(details.due_by),
        submission_count: details.submission_count + 1,
        submission_method: 'manual',
      }),
    },
    metadata: mergeMetadata(dispute.metadata, input.metadata),
    ...(input.intended_submission_method && {
      intended_submission_method: input.intended_submission_method,
    }),
  };
  if (submits) {
    context.later({ kind: 'decide_dispute', id });
    return moveDispute(context, dispute, REVIEW[dispute.status] ?? 'under_review', patch);
  }
  const changed = change(context.realm.disputes, dispute, patch);
  emit(context, 'charge.dispute.updated', changed, dispute);
  return changed;
}

/** Gives up. @see https://docs.stripe.com/api/disputes/close */
export function closeDispute(context: Context, id: string): Dispute {
  const dispute = disputeOrThrow(context, id);
  if (!isAnswerable(dispute))
    throw invalidRequest(`This dispute is ${dispute.status} and cannot be closed.`);
  return moveDispute(context, dispute, conceded(dispute));
}

/**
 * What the test bank makes of the evidence: three texts decide, any other leaves the dispute under review.
 * @see https://docs.stripe.com/testing#evidence
 */
export function decideDispute(context: Context, id: string): void {
  const dispute = disputeOrThrow(context, id);
  const inquiry = dispute.status === 'warning_under_review';
  if (!inquiry && dispute.status !== 'under_review' && dispute.status !== 'appeal_under_review')
    return;
  const verdicts: Record<string, DisputeStatus> = inquiry
    ? {
        winning_evidence: 'warning_closed',
        losing_evidence: 'warning_closed',
        escalate_inquiry_evidence: 'needs_response',
      }
    : { winning_evidence: 'won', losing_evidence: 'lost' };
  const verdict = verdicts[dispute.evidence.uncategorized_text ?? ''];
  if (verdict) moveDispute(context, dispute, verdict);
}

/** The deadline has passed without an answer; nothing when there was one, or when it was moved. */
export function endDispute(context: Context, id: string): void {
  const dispute = disputeOrThrow(context, id);
  const due = Number(dispute.evidence_details.due_by) <= context.clock.now();
  if (due && isAnswerable(dispute)) moveDispute(context, dispute, conceded(dispute));
}

function conceded({ status }: Dispute): DisputeStatus {
  return status === 'warning_needs_response' ? 'warning_closed' : 'lost';
}

function mergeEvidence(current: Dispute['evidence'], given: Evidence = {}): Dispute['evidence'] {
  const cleared = Object.entries(given).map(([field, text]) => [field, text || null]);
  return { ...current, ...(Object.fromEntries(cleared) as Partial<Dispute['evidence']>) };
}
