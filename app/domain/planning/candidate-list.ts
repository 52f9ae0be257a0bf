/** An account as registration looks at it. */
export interface CandidateAccount {
  readonly userId: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly isCandidate: boolean;
  readonly alreadyRegistered: boolean;
  readonly invigilatesHere: boolean;
  /** Code of another sitting at the same time, or null. */
  readonly busyWith: string | null;
}

export type CandidateLineFault =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'repeated'; readonly firstLine: number }
  | { readonly kind: 'disabled' }
  | { readonly kind: 'notCandidate' }
  | { readonly kind: 'invigilator' }
  | { readonly kind: 'busy'; readonly sittingCode: string };

/** One line of a pasted list. `new` and `registered` are in order; only `new` adds anybody. */
export type CandidateLine = {
  readonly line: number;
  readonly loginName: string;
  readonly displayName: string | null;
} & (
  | { readonly state: 'new'; readonly userId: string }
  | { readonly state: 'registered' }
  | { readonly state: 'faulty'; readonly fault: CandidateLineFault }
);

/** The login names of a pasted list with their line numbers (from 1). Blank lines count but say nothing. */
export function readCandidateList(text: string): { readonly line: number; readonly loginName: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    const loginName = raw.trim();
    return loginName === '' ? [] : [{ line: index + 1, loginName }];
  });
}

/**
 * Judges a list line by line. Somebody already registered is in order, so that the same list can be pasted again after
 * mending; the same name twice is a fault, because one of the two was meant to be somebody else.
 */
export function checkCandidateList(
  entries: readonly { readonly line: number; readonly loginName: string }[],
  accounts: readonly CandidateAccount[],
): CandidateLine[] {
  const byLogin = new Map(accounts.map((account) => [account.loginName.toLowerCase(), account]));
  const firstLines = new Map<string, number>();
  return entries.map((entry): CandidateLine => {
    const key = entry.loginName.toLowerCase();
    const account = byLogin.get(key);
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) firstLines.set(key, entry.line);
    const row = { ...entry, displayName: account?.displayName ?? null };
    const fault = firstLine === undefined ? accountFault(account) : { kind: 'repeated' as const, firstLine };
    if (fault) return { ...row, state: 'faulty', fault };
    if (!account || account.alreadyRegistered) return { ...row, state: 'registered' };
    return { ...row, state: 'new', userId: account.userId };
  });
}

function accountFault(account: CandidateAccount | undefined): CandidateLineFault | null {
  if (!account) return { kind: 'unknown' };
  if (account.alreadyRegistered) return null;
  if (!account.active) return { kind: 'disabled' };
  if (!account.isCandidate) return { kind: 'notCandidate' };
  if (account.invigilatesHere) return { kind: 'invigilator' };
  return account.busyWith === null ? null : { kind: 'busy', sittingCode: account.busyWith };
}
