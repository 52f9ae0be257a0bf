import { describe, expect, test } from 'vitest';
import { causesAgainst, doubtReason, nextMemory, openCauses, readerWarning, reviewCauses, sourceFacts, type SourceMemory, sourceStanding } from '#app/domain/items/policy-clock.ts';
import type { Source } from '#app/domain/items/source.ts';

const TODAY = '2026-11-26';
const NOTICE: Source = { id: 'notice', title: '通知', issuer: '人社部', document: '1号', inForceFrom: '2026-01-01', inForceUntil: '2026-12-31', check: 'confirmed' };
/** The first moment of 2027 in Shanghai. */
const NEW_YEAR = Date.parse('2026-12-31T16:00:00Z');

function memoryOf(source: Source, before: Source | null = null): SourceMemory {
  return { facts: sourceFacts(source), before: before && sourceFacts(before), gone: false };
}

describe('sourceStanding', () => {
  test.each([
    { name: 'without dates it holds', from: undefined, until: undefined, standing: { kind: 'inForce' } },
    { name: 'it holds from its first day', from: TODAY, until: undefined, standing: { kind: 'inForce' } },
    { name: 'the day before it does not hold yet', from: '2026-11-27', until: undefined, standing: { kind: 'notYet', from: '2026-11-27' } },
    { name: 'not yet in force wins over ending soon', from: '2026-12-01', until: '2026-12-31', standing: { kind: 'notYet', from: '2026-12-01' } },
    { name: '91 days before its end it holds', from: undefined, until: '2027-02-25', standing: { kind: 'inForce' } },
    { name: '90 days before its end it ends soon', from: undefined, until: '2027-02-24', standing: { kind: 'endsSoon', until: '2027-02-24', days: 90 } },
    { name: 'on its last day it still holds', from: undefined, until: TODAY, standing: { kind: 'endsSoon', until: TODAY, days: 0 } },
    { name: 'the day after it has ended', from: undefined, until: '2026-11-25', standing: { kind: 'ended', until: '2026-11-25' } },
  ])('$name', ({ from, until, standing }) => {
    expect(sourceStanding({ inForceFrom: from, inForceUntil: until }, TODAY)).toEqual(standing);
  });
});

describe('nextMemory', () => {
  test('a source seen for the first time is kept and has not changed', () => {
    expect(nextMemory(null, NOTICE)).toEqual({ memory: memoryOf(NOTICE), changed: false });
  });

  test.each([
    { name: 'nothing new', source: NOTICE },
    { name: 'another note', source: { ...NOTICE, note: '另有说明' } },
    { name: 'another comparison with 2006', source: { ...NOTICE, since2006: '2006年没有这份通知，现在有了。' } },
  ])('$name is no change', ({ source }) => {
    expect(nextMemory(memoryOf(NOTICE), source)).toBeNull();
  });

  test.each([
    { name: 'title', source: { ...NOTICE, title: '新通知' } },
    { name: 'issuer', source: { ...NOTICE, issuer: '国务院' } },
    { name: 'document', source: { ...NOTICE, document: '2号' } },
    { name: 'first day', source: { ...NOTICE, inForceFrom: '2026-02-01' } },
    { name: 'last day', source: { ...NOTICE, inForceUntil: '2027-12-31' } },
    { name: 'check', source: { ...NOTICE, check: 'secondary' as const } },
  ])('another $name is a change, and what was before is kept', ({ source }) => {
    expect(nextMemory(memoryOf(NOTICE), source)).toEqual({ memory: memoryOf(source, NOTICE), changed: true });
  });

  test('a source taken off the list has changed once, and coming back as it was it has not', () => {
    const gone = nextMemory(memoryOf(NOTICE), null);
    expect(gone).toEqual({ memory: { ...memoryOf(NOTICE), gone: true }, changed: true });
    expect(nextMemory(gone?.memory ?? null, null)).toBeNull();
    expect(nextMemory(gone?.memory ?? null, NOTICE)).toEqual({ memory: memoryOf(NOTICE), changed: false });
    expect(nextMemory(null, null)).toBeNull();
  });
});

describe('reviewCauses', () => {
  const extended = { ...NOTICE, inForceUntil: '2027-12-31', check: 'secondary' as const };

  test.each([
    { name: 'in force and unchanged: none', memory: memoryOf(NOTICE), changedAt: null, today: TODAY, says: [] },
    { name: 'on the last day: none', memory: memoryOf(NOTICE), changedAt: null, today: '2026-12-31', says: [] },
    { name: 'ended', memory: memoryOf(NOTICE), changedAt: null, today: '2027-01-01', says: ['《通知》2026-12-31 已失效'] },
    { name: 'changed', memory: memoryOf(extended, NOTICE), changedAt: 5, today: TODAY, says: ['《通知》有效期由2026-12-31改为2027-12-31，核对情况由已核原文改为仅见转述'] },
    { name: 'taken off the list', memory: { ...memoryOf(NOTICE), gone: true }, changedAt: 5, today: TODAY, says: ['《通知》已从依据表中删去'] },
    { name: 'changed and ended', memory: memoryOf(NOTICE, { ...NOTICE, title: '旧通知' }), changedAt: 5, today: '2027-01-01', says: ['《通知》2026-12-31 已失效', '《旧通知》名称由旧通知改为通知'] },
  ])('$name', ({ memory, changedAt, today, says }) => {
    expect(reviewCauses(memory, changedAt, today).map((cause) => cause.says)).toEqual(says);
  });

  test('an end counts from the first moment of the next day in Shanghai', () => {
    expect(reviewCauses(memoryOf(NOTICE), null, '2027-03-01')).toEqual([{ kind: 'ended', since: NEW_YEAR, what: '2026-12-31 已失效', says: '《通知》2026-12-31 已失效' }]);
  });
});

describe('what must be reviewed', () => {
  const ended = { kind: 'ended' as const, since: 100, what: '2026-12-31 已失效', says: '《甲》2026-12-31 已失效' };
  const changed = { kind: 'changed' as const, since: 200, what: '文号由1号改为2号', says: '《乙》文号由1号改为2号' };
  const reason = doubtReason([ended, changed]);

  test.each([
    { name: 'an old version answers to both', version: { version: 1, createdAt: 50 }, told: [], left: [ended, changed] },
    { name: 'a version written after the change knows it', version: { version: 1, createdAt: 250 }, told: [], left: [ended] },
    { name: 'a version written at the very moment of the change knows it', version: { version: 1, createdAt: 200 }, told: [], left: [ended] },
    { name: 'what was told of this version is settled', version: { version: 1, createdAt: 50 }, told: [{ version: 1, at: 300, reason }], left: [] },
    { name: 'what was told of another version is not', version: { version: 2, createdAt: 150 }, told: [{ version: 1, at: 300, reason }], left: [ended, changed] },
    { name: 'what was told before it happened again is not', version: { version: 1, createdAt: 50 }, told: [{ version: 1, at: 150, reason }], left: [changed] },
    { name: 'a doubt about something else settles nothing', version: { version: 1, createdAt: 50 }, told: [{ version: 1, at: 300, reason: '题干有歧义' }], left: [ended, changed] },
  ])('$name', ({ version, told, left }) => {
    expect(causesAgainst([ended, changed], version, told)).toEqual(left);
  });

  test('the reason names every source and what happened', () => {
    expect(reason).toBe('《甲》2026-12-31 已失效；《乙》文号由1号改为2号。请对照现行规定复审。');
  });

  test.each([
    { name: 'nobody has reviewed the lesson', reviewedAt: null, left: [ended, changed] },
    { name: 'reviewed before both', reviewedAt: 99, left: [ended, changed] },
    { name: 'reviewed between the two', reviewedAt: 150, left: [changed] },
    { name: 'reviewed at the moment of the last', reviewedAt: 200, left: [] },
  ])('a lesson: $name', ({ reviewedAt, left }) => {
    expect(openCauses([ended, changed], reviewedAt)).toEqual(left);
  });

  test('readers are warned in one sentence, of the end before the change', () => {
    expect(readerWarning(memoryOf(NOTICE), [ended, changed])).toBe('本课引用的《通知》已于2026年12月31日失效，正在复核；办事请以现行规定为准。');
    expect(readerWarning(memoryOf(NOTICE), [changed])).toBe('本课引用的《通知》有变动，正在复核；办事请以现行规定为准。');
    expect(readerWarning(memoryOf(NOTICE), [])).toBeNull();
  });
});
