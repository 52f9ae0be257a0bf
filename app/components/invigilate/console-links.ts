import type { InvigilationIntent } from '#app/domain/attempts/invigilation-form.ts';

/** What the console's dialog is about; `seat` shows one seat and what may be done to it. */
export type ConsoleAct = InvigilationIntent | 'seat';
const CONSOLE_ACTS: readonly string[] = [
  'open', 'checkIn', 'undoCheckIn', 'authorise', 'withdraw', 'pause', 'resume', 'extend', 'terminate', 'incident', 'close', 'seat',
] satisfies readonly ConsoleAct[];

export type ConsoleView = 'board' | 'projector' | 'record';

/** What the address says about the console: the dialog that is open, and the view. */
export interface ConsolePlace {
  readonly act: ConsoleAct | null;
  /** A registration, EVERYBODY, or '' for none. */
  readonly seat: string;
  readonly view: ConsoleView;
}

export function readConsolePlace(search: URLSearchParams): ConsolePlace {
  const act = search.get('act');
  const view = search.get('view');
  return {
    act: act !== null && isConsoleAct(act) ? act : null,
    seat: search.get('seat') ?? '',
    view: view === 'projector' || view === 'record' ? view : 'board',
  };
}

function isConsoleAct(value: string): value is ConsoleAct {
  return CONSOLE_ACTS.includes(value);
}

/** Dialogs are addresses, so that they open without scripts and the back key closes them. */
export function actHref(act: ConsoleAct, seat = ''): string {
  return seat === '' ? `?act=${act}` : `?act=${act}&seat=${encodeURIComponent(seat)}`;
}
