import { describe, expect, test } from 'vitest';
import { type GateFault, gateFaults, type PlannedForm, type PlannedRoom, type SittingPlan } from '#app/domain/planning/sitting-gate.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

const { exam } = readStandard();
const room: PlannedRoom = { name: '第一考场', seats: 30, candidates: 30, invigilators: 2 };
const form: PlannedForm = { label: 'A', phase: 'frozen', level: 4, component: 'theory', totalUnits: 10_000 };
const fit: SittingPlan = {
  level: 4,
  component: 'theory',
  durationMinutes: 90,
  rooms: [room],
  forms: [form, { ...form, label: 'B' }],
  labelsInUse: ['A', 'B'],
  conflicted: [],
};

interface Row {
  readonly name: string;
  readonly change: Partial<SittingPlan>;
  readonly faults: readonly GateFault[];
}

const rows: readonly Row[] = [
  { name: 'a plan that meets every clause', change: {}, faults: [] },
  { name: '89 minutes', change: { durationMinutes: 89 }, faults: [{ kind: 'tooShort', minutes: 89, required: 90 }] },
  { name: 'more than the least time', change: { durationMinutes: 150 }, faults: [] },
  { name: 'no room, and so no candidate', change: { rooms: [] }, faults: [{ kind: 'noRoom' }, { kind: 'noCandidates' }] },
  { name: 'rooms without a candidate', change: { rooms: [{ ...room, candidates: 0, invigilators: 0 }] }, faults: [{ kind: 'noCandidates' }] },
  {
    name: 'one candidate more than seats',
    change: { rooms: [{ ...room, candidates: 31, invigilators: 3 }] },
    faults: [{ kind: 'seats', room: '第一考场', candidates: 31, seats: 30 }],
  },
  {
    name: 'a room with one invigilator',
    change: { rooms: [{ ...room, candidates: 5, invigilators: 1 }] },
    faults: [{ kind: 'invigilators', room: '第一考场', assigned: 1, required: 2 }],
  },
  {
    name: '46 candidates and three invigilators',
    change: { rooms: [{ name: '大考场', seats: 60, candidates: 46, invigilators: 3 }] },
    faults: [{ kind: 'invigilators', room: '大考场', assigned: 3, required: 4 }],
  },
  { name: 'a spare room without invigilators', change: { rooms: [room, { name: '备用', seats: 20, candidates: 0, invigilators: 0 }] }, faults: [] },
  {
    name: 'each room counted for itself, not the sitting as a whole',
    change: { rooms: [{ ...room, invigilators: 4 }, { ...room, name: '第二考场', invigilators: 1 }] },
    faults: [{ kind: 'invigilators', room: '第二考场', assigned: 1, required: 2 }],
  },
  { name: 'an invigilator who is also a candidate', change: { conflicted: ['某人'] }, faults: [{ kind: 'conflict', name: '某人' }] },
  { name: 'no form', change: { forms: [] }, faults: [{ kind: 'noForm' }] },
  { name: 'a label without its form', change: { forms: [form] }, faults: [{ kind: 'formMissing', label: 'B' }] },
  { name: 'a draft', change: { forms: [{ ...form, phase: 'draft' }], labelsInUse: ['A'] }, faults: [{ kind: 'formNotFrozen', label: 'A' }] },
  { name: 'a retired form', change: { forms: [{ ...form, phase: 'retired' }], labelsInUse: ['A'] }, faults: [{ kind: 'formNotFrozen', label: 'A' }] },
  { name: 'a form of the other level', change: { forms: [{ ...form, level: 3 }], labelsInUse: ['A'] }, faults: [{ kind: 'formMismatch', label: 'A' }] },
  { name: 'a form of the other component', change: { forms: [{ ...form, component: 'skill' }], labelsInUse: ['A'] }, faults: [{ kind: 'formMismatch', label: 'A' }] },
  {
    name: 'a form of 99.5 marks',
    change: { forms: [{ ...form, totalUnits: 9950 }], labelsInUse: ['A'] },
    faults: [{ kind: 'formMarks', label: 'A', marks: 99.5, required: 100 }],
  },
  { name: 'a form nobody holds, as long as it is frozen', change: { labelsInUse: ['A'] }, faults: [] },
];

// 标准 1.9.3、1.9.4
describe('gateFaults', () => {
  test.each(rows)('answers exactly what is wrong with $name', ({ change, faults }) => {
    expect(gateFaults({ ...fit, ...change }, exam)).toEqual(faults);
  });

  test('answers with every fault at once, not only the first', () => {
    const faults = gateFaults(
      {
        level: 4,
        component: 'theory',
        durationMinutes: 60,
        rooms: [{ name: '第一考场', seats: 10, candidates: 16, invigilators: 0 }, { name: '第二考场', seats: 4, candidates: 5, invigilators: 1 }],
        forms: [{ label: 'A', phase: 'draft', level: 3, component: 'theory', totalUnits: 9000 }],
        labelsInUse: ['A', 'B', 'C'],
        conflicted: ['甲', '乙'],
      },
      exam,
    );
    expect(faults.map((fault) => fault.kind)).toEqual([
      'tooShort',
      'seats',
      'seats',
      'invigilators',
      'invigilators',
      'conflict',
      'conflict',
      'formMissing',
      'formMissing',
      'formNotFrozen',
      'formMismatch',
      'formMarks',
    ]);
  });

  test('says everything of an empty plan', () => {
    const empty: SittingPlan = { level: 4, component: 'theory', durationMinutes: 0, rooms: [], forms: [], labelsInUse: [], conflicted: [] };
    expect(gateFaults(empty, exam).map((fault) => fault.kind)).toEqual(['tooShort', 'noRoom', 'noCandidates', 'noForm']);
  });

  test('asks 120 minutes of the skill component', () => {
    const skill: SittingPlan = { ...fit, component: 'skill', durationMinutes: 119, forms: [{ ...form, component: 'skill' }], labelsInUse: ['A'] };
    expect(gateFaults(skill, exam)).toEqual([{ kind: 'tooShort', minutes: 119, required: 120 }]);
    expect(gateFaults({ ...skill, durationMinutes: 120 }, exam)).toEqual([]);
  });

  test('takes its numbers from the standard it is given', () => {
    const older = { ...exam, theory: { ...exam.theory, minMinutes: 60, candidatesPerInvigilator: 20 } };
    const plan = { ...fit, durationMinutes: 60, rooms: [{ ...room, seats: 40, candidates: 40 }] };
    expect(gateFaults(plan, older)).toEqual([]);
    expect(gateFaults(plan, exam).map((fault) => fault.kind)).toEqual(['tooShort', 'invigilators']);
  });
});
