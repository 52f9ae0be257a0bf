import { parseArgs } from 'node:util';
import { assembleForms } from '#app/domain/assembly/assemble.ts';
import { conformitySheet } from '#app/domain/assembly/conformity.ts';
import { conformityTexts } from '#app/domain/assembly/conformity-text.ts';
import { poolEntryOf } from '#app/domain/assembly/pool-entry.ts';
import { assemblyRefusalMessages } from '#app/domain/assembly/shortage-messages.ts';
import { verifyForms } from '#app/domain/assembly/verify-form.ts';
import { ITEM_TYPE_TITLES, ITEM_TYPES, type ItemWithKey, OPTION_IDS } from '#app/domain/items/item.ts';
import { itemFace } from '#app/domain/items/item-words.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';
import { likeness, NEAR } from '#app/server/bank/similar-items.server.ts';
import { readBlueprints, readItems, readStandard, readTheoryItems } from '#app/server/content/authored.server.ts';

/**
 * npm run bank:report [-- --seed 1 --forms 4]: what the open pool can give. Draws so many parallel forms per level from
 * the default blueprint and proves with the independent checker that no item stands in two of them; then where the keys
 * are, how difficult the items are thought to be, and which read alike. Exit 1 when a level cannot be served.
 */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, forms: { type: 'string', default: '4' } } });
const seed = Number(values.seed);
const count = Number(values.forms);
const standard = readStandard();
const items = readTheoryItems();
const pool = items.map((item) => poolEntryOf(item, 1));

for (const blueprint of readBlueprints().filter(({ component }) => component === 'theory')) {
  for (const level of LEVELS) {
    const drawn = assembleForms({ standard, blueprint, level, pool, seed, count });
    if (!drawn.ok) {
      console.error(`《${blueprint.title}》${level} 级组不出 ${count} 份试卷：\n${assemblyRefusalMessages(drawn.reason, standard, blueprint).join('\n')}`);
      process.exitCode = 1;
      continue;
    }
    const { forms } = drawn.value;
    const faults = verifyForms(forms, { standard, blueprint, level, pool });
    const ids = forms.flatMap((form) => form.items.map(({ id }) => id));
    console.log(conformityTexts(forms.map((form) => conformitySheet(form, standard, blueprint, pool)), standard, blueprint));
    console.log(`\n${level} 级 ${forms.length} 份试卷共 ${ids.length} 题，不同的题 ${new Set(ids).size} 道；另一套程序核对出 ${faults.length} 处不符。\n`);
    if (faults.length > 0 || new Set(ids).size < ids.length) process.exitCode = 1;
  }
}
console.log(keyPositions(items));
console.log(difficulties(items));
console.log(likePairs());

function keyPositions(all: readonly ItemWithKey[]): string {
  const singles = all.flatMap((item) => (item.type === 'singleChoice' ? [item.key] : []));
  const statements = all.flatMap((item) => (item.type === 'trueFalse' ? [item.key] : []));
  const multiples = all.flatMap((item) => (item.type === 'multipleResponse' ? [item.key] : []));
  const share = (part: number, whole: number) => `${part}（${((part / Math.max(1, whole)) * 100).toFixed(1)}%）`;
  const letters = OPTION_IDS.map((id) => `${id} ${share(singles.filter((key) => key === id).length, singles.length)}`).slice(0, 5);
  const chosen = OPTION_IDS.map((id) => `${id} ${share(multiples.filter((key) => key.includes(id)).length, multiples.length)}`).slice(0, 5);
  const sizes = [2, 3, 4, 5].map((size) => `${size} 个 ${multiples.filter((key) => key.length === size).length}`);
  return [
    `单选 ${singles.length} 道，答案位置：${letters.join('，')}`,
    `判断 ${statements.length} 道：正确 ${share(statements.filter(Boolean).length, statements.length)}`,
    `多选 ${multiples.length} 道，各位置为答案：${chosen.join('，')}；正确个数：${sizes.join('，')}`,
  ].join('\n');
}

function difficulties(all: readonly ItemWithKey[]): string {
  const tenths = [2, 3, 4, 5, 6, 7, 8, 9];
  const rows = ITEM_TYPES.flatMap((type) =>
    LEVELS.map((level) => {
      const of = all.filter((item) => item.type === type && item.levels.includes(level));
      const mean = of.reduce((sum, { difficulty }) => sum + difficulty, 0) / Math.max(1, of.length);
      const bands = tenths.map((tenth) => String(of.filter(({ difficulty }) => Math.floor(difficulty * 10 + 1e-9) === tenth).length).padStart(5));
      return `  ${level} 级 ${ITEM_TYPE_TITLES[type]} ${bands.join('')}   平均 ${mean.toFixed(3)}`;
    }),
  );
  return [`预估答对率（从 0.2 起每格 0.1）：`, ...rows].join('\n');
}

function likePairs(): string {
  const faces = readItems().map((item) => ({ id: item.id, face: itemFace(item) }));
  const pairs = faces.flatMap((one, at) => faces.slice(at + 1).flatMap((other) => {
    const like = likeness(one.face, other.face);
    return like >= NEAR ? [`  ${one.id} ${other.id} ${like.toFixed(2)}`] : [];
  }));
  return `相近的题（${NEAR} 起）：${pairs.length === 0 ? '无' : `${pairs.length} 对\n${pairs.join('\n')}`}`;
}
