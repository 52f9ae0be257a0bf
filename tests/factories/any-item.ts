import fc from 'fast-check';
import { type ItemWithKey, OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { type Level, SECTION_KEYS } from '#app/domain/standard/standard.ts';

/** Marks every authored text that no candidate may see; the key itself is a letter or a truth value. */
export const CANARY = 'CANARY';

const secret = fc.string({ maxLength: 12 }).map((text) => `${CANARY}-${text}`);
// Stems and options may hold anything but the canary.
const visible = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.replaceAll(CANARY, '—').padEnd(6, '。'));

const hidden = fc.record({
  id: secret,
  levels: fc.constant<Level[]>([4, 3]),
  section: fc.constantFrom(...SECTION_KEYS),
  nodes: fc.array(secret, { minLength: 1, maxLength: 4 }),
  difficulty: fc.double({ min: 0.2, max: 0.98, noNaN: true }),
  difficultyReason: secret,
  cognitive: fc.constantFrom('recall' as const, 'understand' as const, 'apply' as const, 'analyse' as const),
  rationale: secret,
  sources: fc.array(fc.record({ source: secret, article: secret }), { minLength: 1, maxLength: 2 }),
  enemies: fc.array(secret, { maxLength: 2 }),
});
const options = fc.array(fc.record({ text: visible, misconception: secret }), { minLength: 3, maxLength: 6 });

const trueFalseItem = fc
  .tuple(hidden, visible, fc.boolean(), secret)
  .map(([rest, stem, key, misconception]): ItemWithKey => ({ ...rest, type: 'trueFalse', stem, key, misconception }));

const singleChoiceItem = fc
  .tuple(hidden, visible, options, fc.nat())
  .map(([rest, stem, own, at]): ItemWithKey => ({
    ...rest,
    type: 'singleChoice',
    stem,
    options: own,
    key: OPTION_IDS[at % own.length] ?? 'A',
  }));

export const anyMultipleResponse = fc
  .tuple(hidden, visible, options)
  .chain(([rest, stem, own]) =>
    fc
      .subarray<OptionId>(OPTION_IDS.slice(0, own.length), { minLength: 2 })
      .map((key) => ({ ...rest, type: 'multipleResponse' as const, stem, options: own, key })),
  );

/** Items of every type, valid in shape, with a canary in each field that is not stem or option text. */
export const anyItem: fc.Arbitrary<ItemWithKey> = fc.oneof(trueFalseItem, singleChoiceItem, anyMultipleResponse);

const anyOption = fc.constantFrom(...OPTION_IDS);

/** Answers of every shape the protocol lets through, fitting the item or not, repeats and all. */
export const anyResponse: fc.Arbitrary<ItemResponse> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  anyOption,
  fc.array(anyOption, { maxLength: 6 }),
);
