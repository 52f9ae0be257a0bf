import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseFault, type CaseValues, drawValues, fill, unfilled } from '#app/domain/form-tasks/case-values.ts';
import type { Variable } from '#app/domain/form-tasks/form-task.ts';
import { isDay } from '#app/domain/shared/day.ts';
import { isIdNumber } from '#app/domain/shared/id-number.ts';

const SEED = 20261126;
const SEEDED = { seed: SEED };
const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);

function day(name: string, on: string): Variable {
  return { name, draw: 'date', from: on, to: on };
}

function number(name: string, value: number): Variable {
  return { name, draw: 'number', from: value, to: value, step: 1 };
}

function word(name: string, text: string): Variable {
  return { name, draw: 'one', of: [text, text] };
}

function bornOn(name: string, on: string): Variable {
  return { name, draw: 'person', bornFrom: on, bornTo: on };
}

/** What a name comes to with each of the seeds. */
function drawnOf(variables: readonly Variable[], name: string): ReadonlySet<string | number | undefined> {
  return new Set(SEEDS.map((seed) => drawValues(variables, seed).get(name)));
}

describe('a person', () => {
  const PERSON: Variable = { name: 'p', draw: 'person', bornFrom: '1979-12-28', bornTo: '1980-01-03' };
  const people = SEEDS.map((seed) => drawValues([PERSON], seed));
  const of = (person: CaseValues, key: string) => String(person.get(key === '' ? 'p' : `p.${key}`));

  test.each<[string, (person: CaseValues) => boolean]>([
    ['has a sound identity number', (person) => isIdNumber(of(person, 'id'))],
    ['has a number of a place that does not exist', (person) => of(person, 'id').startsWith('000000')],
    ['carries the birthday in the number', (person) => of(person, 'id').slice(6, 14) === of(person, 'born').replaceAll('-', '')],
    ['has a wrong number that differs in the check character alone', (person) => of(person, 'wrongId').slice(0, 17) === of(person, 'id').slice(0, 17) && !isIdNumber(of(person, 'wrongId'))],
    ['has as tail the last four of the number', (person) => of(person, 'tail') === of(person, 'id').slice(14)],
    ['is born on a day of the calendar within the bounds', (person) => isDay(of(person, 'born')) && of(person, 'born') >= '1979-12-28' && of(person, 'born') <= '1980-01-03'],
    ['has an odd seventeenth digit as a man, an even one as a woman', (person) => Number(of(person, 'id')[16]) % 2 === (of(person, 'sex') === '男' ? 1 : 0)],
    ['has a telephone number of eleven digits that nobody has', (person) => /^100\d{8}$/.test(of(person, 'phone'))],
    ['has a name of Han characters', (person) => /^\p{Script=Han}{2,4}$/u.test(of(person, ''))],
  ])('%s', (_name, holds) => {
    expect(people.filter((person) => !holds(person)).map((person) => Object.fromEntries(person))).toEqual([]);
  });

  test.each([
    ['both bounds can be a birthday', 'born', ['1979-12-28', '1980-01-03']],
    ['either sex comes up when none is asked for', 'sex', ['男', '女']],
  ])('%s', (_name, key, wanted) => {
    const met = new Set(people.map((person) => of(person, key)));
    expect(wanted.filter((value) => !met.has(value))).toEqual([]);
  });

  test.each(['男', '女'] as const)('is always %s when asked for', (sex) => {
    expect([...drawnOf([{ ...PERSON, sex }], 'p.sex')]).toEqual([sex]);
  });

  test('people of one case have surnames of their own as long as there are any', () => {
    const crowd = Array.from({ length: 26 }, (_, at): Variable => ({ ...PERSON, name: `p${at}` }));
    const values = drawValues(crowd, SEED);
    const surnames = crowd.map(({ name }) => String(values.get(name)).slice(0, 1));
    expect(new Set(surnames.slice(0, 24)).size).toBe(24);
    expect(surnames).toHaveLength(26);
  });
});

describe('a draw', () => {
  test.each<[string, Variable, readonly (string | number)[]]>([
    ['takes any day from the first to the last', { name: 'x', draw: 'date', from: '2026-02-27', to: '2026-03-02' }, ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']],
    ['brings a weekend forward to Friday', { name: 'x', draw: 'date', from: '2026-11-27', to: '2026-11-30', weekday: true }, ['2026-11-27', '2026-11-30']],
    ['leaves a weekend where it is unless told', { name: 'x', draw: 'date', from: '2026-11-28', to: '2026-11-29', weekday: false }, ['2026-11-28', '2026-11-29']],
    ['takes a number on a step, both ends included', { name: 'x', draw: 'number', from: 2, to: 8, step: 2 }, [2, 4, 6, 8]],
    ['stops at the last step before the end', { name: 'x', draw: 'number', from: 1, to: 9, step: 3 }, [1, 4, 7]],
    ['keeps tenths exact', { name: 'x', draw: 'number', from: 0.1, to: 0.4, step: 0.1 }, [0.1, 0.2, 0.3, 0.4]],
    ['reaches the end where binary fractions fall short of it', { name: 'x', draw: 'number', from: 0, to: 0.3, step: 0.1 }, [0, 0.1, 0.2, 0.3]],
    ['goes up from below nought', { name: 'x', draw: 'number', from: -1, to: 1, step: 1 }, [-1, 0, 1]],
    ['takes one of the texts', { name: 'x', draw: 'one', of: ['甲', '乙', '丙'] }, ['甲', '乙', '丙']],
  ])('%s', (_name, variable, wanted) => {
    expect([...drawnOf([variable], 'x')].sort()).toEqual([...wanted].sort());
  });

  test('one of the texts has the values above put in', () => {
    expect(drawValues([day('d', '2026-08-03'), word('x', '{d:month}起')], SEED).get('x')).toBe('2026年8月起');
  });

  test('a row gives its columns together, with the values above put in', () => {
    const row: Variable = { name: 'r', draw: 'row', of: [{ say: '上午{n}人', short: '早' }, { say: '晚上{n}人', short: '晚' }] };
    const met = new Set(SEEDS.map((seed) => JSON.stringify([...drawValues([number('n', 3), row], seed)])));
    expect([...met].sort()).toEqual(
      [
        [['n', 3], ['r.say', '上午3人'], ['r.short', '早']],
        [['n', 3], ['r.say', '晚上3人'], ['r.short', '晚']],
      ].map((values) => JSON.stringify(values)).sort(),
    );
  });
});

describe('a value that follows from others', () => {
  const BETWEEN = [day('from', '2026-01-31'), day('to', '2026-03-30')];
  const NUMBERS = [number('a', 0.1), number('b', 0.2), number('c', 7)];
  const WORDS = [word('a', '有'), word('b', '没有'), word('c', '有'), number('n', 3)];
  const GRADE: Variable = { name: 'x', draw: 'choose', by: 'n', cases: [{ atLeast: 10, then: '多' }, { atLeast: 3, then: '中' }], else: '少' };
  const SINCE: Variable = { name: 'x', draw: 'choose', by: 'd', cases: [{ from: '2026-01-01', then: '新办法' }], else: '旧办法' };
  const SINCE_NAMED: Variable = { name: 'x', draw: 'choose', by: 'd', cases: [{ from: 'start', then: '在后' }], else: '在前' };

  test.each<[string, readonly Variable[], string | number]>([
    ['age: full on the birthday', [bornOn('p', '1980-05-01'), day('on', '2026-05-01'), { name: 'x', draw: 'age', of: 'p', on: 'on' }], 46],
    ['age: one less the day before', [bornOn('p', '1980-05-01'), day('on', '2026-04-30'), { name: 'x', draw: 'age', of: 'p', on: 'on' }], 45],
    ['age: counted from a day as well as from a person', [day('born', '1980-05-01'), day('on', '2026-05-02'), { name: 'x', draw: 'age', of: 'born', on: 'on' }], 46],
    ['months: whole ones only', [...BETWEEN, { name: 'x', draw: 'months', from: 'from', to: 'to' }], 1],
    ['months: below nought the other way round', [...BETWEEN, { name: 'x', draw: 'months', from: 'to', to: 'from' }], -1],
    ['days: across the end of a month', [...BETWEEN, { name: 'x', draw: 'days', from: 'from', to: 'to' }], 58],
    ['days: below nought the other way round', [...BETWEEN, { name: 'x', draw: 'days', from: 'to', to: 'from' }], -58],
    ['shift: a month on ends on the last day there is', [...BETWEEN, { name: 'x', draw: 'shift', of: 'from', months: 1 }], '2026-02-28'],
    ['shift: years, months and days together', [...BETWEEN, { name: 'x', draw: 'shift', of: 'from', years: 1, months: 2, days: 3 }], '2027-04-03'],
    ['shift: back across the new year', [...BETWEEN, { name: 'x', draw: 'shift', of: 'from', days: -31 }], '2025-12-31'],
    ['shift: from the birthday of a person', [bornOn('p', '1976-02-29'), { name: 'x', draw: 'shift', of: 'p', years: 50 }], '2026-02-28'],
    ['sum: without the dust of binary fractions', [...NUMBERS, { name: 'x', draw: 'sum', plus: ['a', 'b'] }], 0.3],
    ['sum: less what is taken off, written numbers among them', [...NUMBERS, { name: 'x', draw: 'sum', plus: ['c', 10], minus: ['c', 4] }], 6],
    ['sum: may fall below nought', [...NUMBERS, { name: 'x', draw: 'sum', plus: [1], minus: ['c'] }], -6],
    ['product: half goes up', [...NUMBERS, { name: 'x', draw: 'product', of: ['c', 0.5], round: 0 }], 4],
    ['product: half goes up even where binary fractions fall short', [...NUMBERS, { name: 'x', draw: 'product', of: [1.005, 1], round: 2 }], 1.01],
    ['product: less than half goes down', [...NUMBERS, { name: 'x', draw: 'product', of: ['c', 0.35], round: 1 }], 2.5],
    ['product: below nought half goes away from it', [...NUMBERS, { name: 'x', draw: 'product', of: ['c', -0.5], round: 0 }], -4],
    ['percent: to so many decimals', [...NUMBERS, { name: 'x', draw: 'percent', part: 'c', whole: 9, round: 1 }], 77.8],
    ['percent: half goes up', [...NUMBERS, { name: 'x', draw: 'percent', part: 'c', whole: 8, round: 0 }], 88],
    ['least: of names and written numbers', [...NUMBERS, { name: 'x', draw: 'least', of: ['c', 'b', 5] }], 0.2],
    ['most: of names and written numbers', [...NUMBERS, { name: 'x', draw: 'most', of: ['c', 'b', 5] }], 7],
    ['count: how many are this text', [...WORDS, { name: 'x', draw: 'count', of: ['a', 'b', 'c'], is: '有' }], 2],
    ['count: a number counts as it is written', [...WORDS, { name: 'x', draw: 'count', of: ['a', 'n'], is: '3' }], 1],
    ['count: none at all is nought', [...WORDS, { name: 'x', draw: 'count', of: ['a', 'b'], is: '不清楚' }], 0],
    ['choose is: the same text', [...WORDS, { name: 'x', draw: 'choose', by: 'b', cases: [{ is: '有', then: '写' }, { is: '没有', then: '空着' }], else: '问' }], '空着'],
    ['choose is: a column of a row', [{ name: 'r', draw: 'row', of: [{ kind: '甲' }, { kind: '甲' }] }, { name: 'x', draw: 'choose', by: 'r.kind', cases: [{ is: '甲', then: '一类' }], else: '二类' }], '一类'],
    ['choose atLeast: the first that fits, from the top', [number('n', 12), GRADE], '多'],
    ['choose atLeast: the bound itself fits', [number('n', 3), GRADE], '中'],
    ['choose else: when none fits', [number('n', 2), GRADE], '少'],
    ['choose from: the day itself fits', [day('d', '2026-01-01'), SINCE], '新办法'],
    ['choose from: the day before does not', [day('d', '2025-12-31'), SINCE], '旧办法'],
    ['choose from: a day by its name', [day('start', '2026-07-01'), day('d', '2026-07-01'), SINCE_NAMED], '在后'],
    ['choose from: before a day by its name', [day('start', '2026-07-01'), day('d', '2026-06-30'), SINCE_NAMED], '在前'],
    ['choose: all of a case has to fit', [number('n', 12), { name: 'x', draw: 'choose', by: 'n', cases: [{ is: '11', atLeast: 10, then: '都合' }], else: '不都合' }], '不都合'],
    ['choose: what it comes to has the values put in', [number('n', 12), day('d', '2026-08-03'), { name: 'x', draw: 'choose', by: 'n', cases: [{ atLeast: 1, then: '{d}共{n}人' }], else: '无' }], '2026年8月3日共12人'],
  ])('%s', (_name, variables, wanted) => {
    expect(drawValues(variables, SEED).get('x')).toBe(wanted);
  });

  test.each<[string, readonly Variable[]]>([
    ['age of somebody unknown', [day('on', '2026-01-01'), { name: 'x', draw: 'age', of: 'later', on: 'on' }]],
    ['age on an unknown day', [bornOn('p', '1980-05-01'), { name: 'x', draw: 'age', of: 'p', on: 'later' }]],
    ['months from an unknown day', [day('on', '2026-01-01'), { name: 'x', draw: 'months', from: 'later', to: 'on' }]],
    ['days to an unknown day', [day('on', '2026-01-01'), { name: 'x', draw: 'days', from: 'on', to: 'later' }]],
    ['a shift of an unknown day', [{ name: 'x', draw: 'shift', of: 'later', days: 1 }]],
    ['a sum of an unknown number', [{ name: 'x', draw: 'sum', plus: [1, 'later'] }]],
    ['a sum less an unknown number', [{ name: 'x', draw: 'sum', plus: [1], minus: ['later'] }]],
    ['a product of an unknown number', [{ name: 'x', draw: 'product', of: [2, 'later'], round: 0 }]],
    ['a percentage of an unknown whole', [{ name: 'x', draw: 'percent', part: 1, whole: 'later', round: 0 }]],
    ['the least of unknown numbers', [{ name: 'x', draw: 'least', of: [1, 'later'] }]],
    ['the most of unknown numbers', [{ name: 'x', draw: 'most', of: [1, 'later'] }]],
    ['a count of unknown values', [word('a', '有'), { name: 'x', draw: 'count', of: ['a', 'later'], is: '有' }]],
    ['a choice by an unknown value', [{ name: 'x', draw: 'choose', by: 'later', cases: [{ is: '有', then: '甲' }], else: '乙' }]],
    ['a choice from an unknown day', [day('d', '2026-01-01'), { name: 'x', draw: 'choose', by: 'd', cases: [{ from: 'later', then: '甲' }], else: '乙' }]],
  ])('%s is a fault, even though the name stands below', (_name, variables) => {
    expect(() => drawValues([...variables, day('later', '2026-01-01')], SEED)).toThrow(CaseFault);
    expect(() => drawValues([...variables, day('later', '2026-01-01')], SEED)).toThrow('x：前面没有 later');
  });

  test.each<[string, readonly Variable[], string]>([
    ['a sum of a word', [word('a', '三'), { name: 'x', draw: 'sum', plus: ['a'] }], 'x：a 不是数'],
    ['a sum of a number written as text', [word('a', '3'), { name: 'x', draw: 'sum', plus: ['a'] }], 'x：a 不是数'],
    ['an age on a number', [bornOn('p', '1980-05-01'), number('n', 3), { name: 'x', draw: 'age', of: 'p', on: 'n' }], 'x：n 不是日期'],
    ['a shift of a word', [word('a', '三月'), { name: 'x', draw: 'shift', of: 'a', days: 1 }], 'x：a 不是日期'],
  ])('%s is a fault', (_name, variables, message) => {
    expect(() => drawValues(variables, SEED)).toThrow(CaseFault);
    expect(() => drawValues(variables, SEED)).toThrow(message);
  });

  test('nothing leans on itself', () => {
    expect(() => drawValues([{ name: 'x', draw: 'sum', plus: ['x'] }], SEED)).toThrow(CaseFault);
  });

  test('text that leans on a name below keeps the open place', () => {
    const values = drawValues([word('x', '{later}起'), day('later', '2026-01-01')], SEED);
    expect(unfilled(String(values.get('x')))).toEqual(['{later}']);
  });
});

describe('fill', () => {
  const VALUES: CaseValues = new Map<string, string | number>([['day', '2026-08-03'], ['p', '某甲'], ['p.id', '000000197912280018'], ['n', 1200.5], ['none', 0], ['not', '2026-02-30']]);

  test.each([
    ['a name', '{p}来了', '某甲来了'],
    ['a part of a name', '{p.id}。', '000000197912280018。'],
    ['a number as it is', '共{n}元', '共1200.5元'],
    ['nought', '{none}人', '0人'],
    ['a day in words', '{day}办', '2026年8月3日办'],
    ['a day as month', '{day:month}起', '2026年8月起'],
    ['a day as digits', '编号{day:digits}', '编号20260803'],
    ['the same name twice', '{p}和{p}', '某甲和某甲'],
    ['names side by side', '{p}{n}', '某甲1200.5'],
    ['an unknown name stays open', '{q}和{p.age}', '{q}和{p.age}'],
    ['a form of what is no day makes no difference', '{p:month}', '某甲'],
    ['what the calendar has not is no day', '{not}', '2026-02-30'],
    ['text without places', '照抄。', '照抄。'],
  ])('%s', (_name, text, wanted) => {
    expect(fill(text, VALUES)).toBe(wanted);
  });

  test.each([
    ['nothing open', '2026年8月3日', []],
    ['every open place', '{q}给{p.age}，{Q 错}', ['{q}', '{p.age}', '{Q 错}']],
  ])('unfilled tells %s', (_name, text, wanted) => {
    expect(unfilled(text)).toEqual(wanted);
  });
});

describe('the seed', () => {
  const VARIABLES: readonly Variable[] = [
    { name: 'p', draw: 'person', bornFrom: '1970-01-01', bornTo: '1999-12-31' },
    { name: 'd', draw: 'date', from: '2026-01-01', to: '2026-12-31', weekday: true },
    { name: 'n', draw: 'number', from: 100, to: 900, step: 0.5 },
    { name: 'w', draw: 'one', of: ['甲', '乙', '丙', '丁'] },
    { name: 'r', draw: 'row', of: [{ a: '一' }, { a: '二' }] },
    { name: 'age', draw: 'age', of: 'p', on: 'd' },
  ];

  test('the same seed gives the same values', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect([...drawValues(VARIABLES, seed)]).toEqual([...drawValues(VARIABLES, seed)]);
      }),
      SEEDED,
    );
  });

  test('a variable added below moves none of those above', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: VARIABLES.length }), (seed, length) => {
        const all = drawValues(VARIABLES, seed);
        for (const [name, value] of drawValues(VARIABLES.slice(0, length), seed)) expect(all.get(name)).toBe(value);
      }),
      SEEDED,
    );
  });

  test('other seeds give other values', () => {
    expect(new Set(SEEDS.map((seed) => JSON.stringify([...drawValues(VARIABLES, seed)]))).size).toBe(SEEDS.length);
  });
});
