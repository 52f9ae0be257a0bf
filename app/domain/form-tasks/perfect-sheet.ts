import type { FormCase } from '#app/domain/form-tasks/form-case.ts';
import type { Sheet } from '#app/domain/form-tasks/mark-sheet.ts';

/** The sheet that earns every mark: what the form should hold. */
export function perfectSheet(drawn: FormCase): Sheet {
  if (drawn.kind === 'fill') {
    return Object.fromEntries(
      drawn.fields.map(({ id, expected }) => {
        if ('blank' in expected) return [id, []];
        if ('all' in expected) return [id, expected.all];
        if ('holds' in expected) return [id, [expected.holds.groups.map(({ any }) => any[0] ?? '').join('。')]];
        return [id, [expected.is]];
      }),
    );
  }
  const sheet: Record<string, readonly string[]> = {};
  for (const { id, fault } of drawn.entries) {
    sheet[id] = [fault === null ? 'ok' : 'wrong'];
    if (fault === null) continue;
    sheet[`${id}-reason`] = [fault.reason];
    if (fault.right !== null) sheet[`${id}-right`] = [fault.right];
  }
  return sheet;
}
