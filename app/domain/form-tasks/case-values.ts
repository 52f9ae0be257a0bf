import type { Variable } from '#app/domain/form-tasks/form-task.ts';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';
import { ageOn, daysBetween, isDay, monthsBetween, shiftDay, weekdayBefore } from '#app/domain/shared/day.ts';
import { idCheckCharacter } from '#app/domain/shared/id-number.ts';
import { type Random, seededRandom } from '#app/domain/shared/random.ts';

/** The values of one case by name (`person`, `person.id`): days as YYYY-MM-DD, numbers as numbers, all else as text. */
export type CaseValues = ReadonlyMap<string, string | number>;

/** No place has this code: nobody has these numbers. */
const NOWHERE = '000000';
const SURNAMES = '陶 翁 桑 柏 鲍 单 滕 俞 祁 蔚 卓 荀 阮 闵 席 麦 盛 舒 屠 贝 巩 嵇 牟 沙'.split(' ');
const MEN = '建业 守田 立群 海生 兆丰 学文 长河 国梁 志远 有根 春来 大勇 树人 金宝'.split(' ');
const WOMEN = '秀兰 月华 玉芬 桂枝 彩云 丽君 素梅 小满 惠珍 晓霞 春燕 凤英 雪琴 佩瑶'.split(' ');

/** Throws when a variable leans on one that does not stand above it, or is of another kind; the content check shows it. */
export class CaseFault extends Error {}

/** Draws one case. The same seed gives the same case. */
export function drawValues(variables: readonly Variable[], seed: number): CaseValues {
  const random = seededRandom(seed);
  const values = new Map<string, string | number>();
  const taken = new Set<string>();
  for (const variable of variables) {
    for (const [suffix, value] of valuesOf(variable, values, random, taken)) values.set(suffix === '' ? variable.name : `${variable.name}.${suffix}`, value);
  }
  return values;
}

function valuesOf(variable: Variable, values: CaseValues, random: Random, taken: Set<string>): readonly (readonly [string, string | number])[] {
  const pick = <Value>(list: readonly Value[]): Value => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new CaseFault(`${variable.name}：没有可取的值`);
    return found;
  };
  const value = (name: string): string | number => {
    const found = values.get(name);
    if (found === undefined) throw new CaseFault(`${variable.name}：前面没有 ${name}`);
    return found;
  };
  const number = (operand: string | number): number => {
    const found = typeof operand === 'number' ? operand : value(operand);
    if (typeof found !== 'number') throw new CaseFault(`${variable.name}：${operand} 不是数`);
    return found;
  };
  const day = (name: string): string => {
    const found = values.get(`${name}.born`) ?? value(name);
    if (typeof found !== 'string' || !isDay(found)) throw new CaseFault(`${variable.name}：${name} 不是日期`);
    return found;
  };
  const between = (from: string, to: string) => shiftDay(from, { days: Math.floor(random() * (daysBetween(from, to) + 1)) });
  switch (variable.draw) {
    case 'person': {
      const born = between(variable.bornFrom, variable.bornTo);
      const sex = variable.sex ?? pick(['男', '女'] as const);
      const free = SURNAMES.filter((surname) => !taken.has(surname));
      const surname = pick(free.length > 0 ? free : SURNAMES);
      taken.add(surname);
      const order = 2 * Math.floor(random() * 400) + (sex === '男' ? 1 : 0) + 100;
      const first17 = `${NOWHERE}${born.replaceAll('-', '')}${order}`;
      const right = idCheckCharacter(first17);
      return [
        ['', surname + pick(sex === '男' ? MEN : WOMEN)],
        ['id', first17 + right],
        ['tail', (first17 + right).slice(-4)],
        ['wrongId', first17 + (right === '4' ? '7' : '4')],
        ['born', born],
        ['sex', sex],
        ['phone', `100${String(Math.floor(random() * 1e8)).padStart(8, '0')}`],
      ];
    }
    case 'date':
      return [['', variable.weekday === true ? weekdayBefore(between(variable.from, variable.to)) : between(variable.from, variable.to)]];
    case 'number': {
      const steps = Math.floor((variable.to - variable.from) / variable.step + 1e-9);
      return [['', rounded(variable.from + Math.floor(random() * (steps + 1)) * variable.step, 2)]];
    }
    case 'one':
      return [['', fill(pick(variable.of), values)]];
    case 'row':
      return Object.entries(pick(variable.of)).map(([column, text]) => [column, fill(text, values)]);
    case 'age':
      return [['', ageOn(day(variable.of), day(variable.on))]];
    case 'months':
      return [['', monthsBetween(day(variable.from), day(variable.to))]];
    case 'days':
      return [['', daysBetween(day(variable.from), day(variable.to))]];
    case 'shift':
      return [['', shiftDay(day(variable.of), variable)]];
    case 'sum':
      return [['', rounded(total(variable.plus.map(number)) - total((variable.minus ?? []).map(number)), 2)]];
    case 'product':
      return [['', rounded(variable.of.map(number).reduce((product, factor) => product * factor, 1), variable.round)]];
    case 'percent':
      return [['', rounded((number(variable.part) * 100) / number(variable.whole), variable.round)]];
    case 'least':
      return [['', Math.min(...variable.of.map(number))]];
    case 'most':
      return [['', Math.max(...variable.of.map(number))]];
    case 'count':
      return [['', variable.of.filter((name) => String(value(name)) === variable.is).length]];
    case 'choose': {
      const by = value(variable.by);
      const meets = ({ is, atLeast, from }: (typeof variable.cases)[number]) =>
        (is === undefined || String(by) === is) && (atLeast === undefined || Number(by) >= atLeast) && (from === undefined || String(by) >= (isDay(from) ? from : day(from)));
      return [['', fill(variable.cases.find(meets)?.then ?? variable.else, values)]];
    }
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Half up, to so many decimals; the small addition undoes what binary fractions lose (1.005 is 1.01). */
function rounded(number: number, decimals: number): number {
  const unit = 10 ** decimals;
  return (Math.sign(number) * Math.round(Math.abs(number) * unit + 1e-7)) / unit;
}

const PLACE = /\{([a-z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9]+)?)(?::([a-z]+))?\}/g;

/** Puts the values where a text has `{name}`, `{person.id}`; a day reads 2026年8月3日, with `:month` 2026年8月, with `:digits` 20260803. */
export function fill(text: string, values: CaseValues): string {
  return text.replace(PLACE, (whole, name: string, form: string | undefined) => {
    const value = values.get(name);
    if (value === undefined) return whole;
    if (typeof value === 'number' || !isDay(value)) return String(value);
    if (form === 'digits') return value.replaceAll('-', '');
    return form === 'month' ? chineseDay(value).replace(/\d+日$/, '') : chineseDay(value);
  });
}

/** Places of a text that no value fills. */
export function unfilled(text: string): readonly string[] {
  return text.match(/\{[^{}]*\}/g) ?? [];
}
