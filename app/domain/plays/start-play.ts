import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { AssignedUse, PlayUse } from '#app/domain/plays/play-use.ts';

export interface StartFacts {
  /** What the author allows it for. */
  readonly uses: readonly PlayUse[];
  readonly wanted: PlayUse;
  /** Whether the person follows classes: in class it is the trainer who leads through it. */
  readonly leadsClasses: boolean;
  /** The assignment named, if the person is of its class. */
  readonly assignment: { readonly use: AssignedUse; readonly closed: boolean } | null;
  /** A play of this person that stands open with the same use and assignment. */
  readonly openPlayId: string | null;
  /** Whether one with this assignment has ended. */
  readonly ended: boolean;
  /** Whether the person has an assessment of the same content still to take: practising it first would be reading the answers. */
  readonly assessmentAhead: boolean;
  /** Whether to begin anew although one stands open. */
  readonly fresh: boolean;
}

export type StartRefusal = 'notForThat' | 'assessmentOpen' | 'notAssigned' | 'assignmentClosed' | 'onlyOnce';

/** Begins a new play, or goes on with the one that stands open. An assessment is taken once. */
export function decideStart({ uses, wanted, leadsClasses, assignment, openPlayId, ended, assessmentAhead, fresh }: StartFacts): Result<{ readonly resume: string | null }, StartRefusal> {
  if (!uses.includes(wanted)) return refuse('notForThat');
  if (wanted !== 'practice' && assignment === null && !(wanted === 'class' && leadsClasses)) return refuse('notAssigned');
  if (assignment !== null && assignment.use !== wanted) return refuse('notAssigned');
  if (assignment?.closed === true) return refuse('assignmentClosed');
  if (wanted !== 'assessment' && assessmentAhead) return refuse('assessmentOpen');
  if (openPlayId !== null && !(fresh && wanted !== 'assessment')) return accept({ resume: openPlayId });
  if (wanted === 'assessment' && ended) return refuse('onlyOnce');
  return accept({ resume: null });
}
