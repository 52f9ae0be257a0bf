import { facilityOf, type ItemFigures } from '#app/domain/item-analysis/item-figures.ts';
import { flagSentence, isSmallSample, itemFlags, optionTitle, rightIds } from '#app/domain/item-analysis/item-flags.ts';
import type { ItemUseView, VersionFigures } from '#app/domain/item-analysis/figures-view.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import { figuresOfUse, PRACTICE } from '#app/server/bank/item-figures.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** How each version of an item did, newest version first: in each released sitting, newest first, and in practice. For those who may see items. */
export async function itemFiguresOf(itemId: string): Promise<readonly VersionFigures[]> {
  const { prisma } = await db();
  const versions = await prisma.itemVersion.findMany({
    where: { itemId },
    orderBy: { version: 'desc' },
    select: {
      id: true,
      version: true,
      contentJson: true,
      uses: true,
      formItems: { where: { form: { frozenAt: { not: null } } }, select: { formId: true } },
      _count: { select: { answers: true } },
    },
  });
  const contexts = [...new Set(versions.flatMap(({ uses }) => uses.map(({ context }) => context)))].filter((context) => context !== PRACTICE);
  const formIds = [...new Set(versions.flatMap(({ formItems }) => formItems.map(({ formId }) => formId)))];
  const [sittings, seen] = await Promise.all([
    prisma.sitting.findMany({ where: { id: { in: contexts } }, orderBy: [{ releasedAt: 'desc' }, { id: 'asc' }], select: { id: true, title: true, releasedAt: true } }),
    // Whoever has begun has had the whole form on his screen.
    prisma.attempt.groupBy({ by: ['formId'], where: { formId: { in: formIds }, startedAt: { not: null } }, _count: { _all: true } }),
  ]);
  const attemptsOf = new Map(seen.map(({ formId, _count }) => [formId, _count._all]));
  return versions.map(({ version, contentJson, uses, formItems, _count }) => {
    const item = bankItemSchema.parse(JSON.parse(contentJson));
    const useIn = (context: string) => uses.find((use) => use.context === context);
    const practice = useIn(PRACTICE);
    return {
      version,
      sittings: sittings.flatMap(({ id, title, releasedAt }): readonly ItemUseView[] => {
        const use = useIn(id);
        return use ? [viewOf(id, title, releasedAt?.getTime() ?? null, figuresOfUse(use), item)] : [];
      }),
      practice: practice ? viewOf(PRACTICE, '练习', practice.computedAt.getTime(), figuresOfUse(practice), item) : null,
      exposure: {
        forms: formItems.length,
        attempts: formItems.reduce((sum, { formId }) => sum + (attemptsOf.get(formId) ?? 0), 0),
        practiceAnswers: _count.answers,
      },
    };
  });
}

function viewOf(id: string, title: string, at: number | null, figures: ItemFigures, item: BankItem): ItemUseView {
  const { answered, right, discrimination, counts } = figures;
  const keys = rightIds(item);
  return {
    id,
    title,
    at,
    people: counts.people,
    answered,
    right,
    facility: facilityOf(figures),
    discrimination,
    small: isSmallSample(counts.people),
    thirds: counts.upper > 0 ? { upper: counts.upper, lower: counts.lower } : null,
    options: counts.options.map((option) => ({ ...option, title: optionTitle(option.id), right: keys.includes(option.id) })),
    flags: itemFlags(figures, item).map((flag) => flagSentence(flag, counts.people)),
  };
}
