import { itemWithKey, KEY_CANARY } from '#tests/factories/items.ts';
import { type CaseAnalysis, caseAnalysisSchema, type ShortAnswer, shortAnswerSchema } from '#app/domain/items/written-item.ts';

function facts(n: number) {
  const { levels, section, nodes, difficulty, difficultyReason, cognitive, rationale, sources } = itemWithKey('trueFalse', n);
  return { levels, section, nodes, difficulty, difficultyReason, cognitive, rationale, sources };
}

const GUIDE = {
  guide: [
    { point: `${KEY_CANARY} 先听来人把话说完`, marks: 2 },
    { point: `${KEY_CANARY} 再核对登记的材料`, marks: 3 },
  ],
  modelAnswer: `${KEY_CANARY} 先请来人坐下，把事情听完，再一样一样核对材料，最后写下办结时间。`,
  commonFaults: [`${KEY_CANARY} 只说要有礼貌`],
};

/** The nth made-up short answer of five marks. */
export function shortAnswer(n: number): ShortAnswer {
  return shortAnswerSchema.parse({ ...facts(n), id: `factory-short-${n}`, type: 'shortAnswer', stem: `样本简答第 ${n} 题：窗口接待的步骤是什么？`, ...GUIDE });
}

/** The nth made-up case: a judgement (1 mark, true), a single choice (2 marks, B), and words (5 marks). */
export function caseAnalysis(n: number): CaseAnalysis {
  const rationale = `${KEY_CANARY} 依据案例第一段`;
  return caseAnalysisSchema.parse({
    ...facts(n),
    id: `factory-case-${n}`,
    type: 'caseAnalysis',
    stem: `样本案例第 ${n} 题。${'周一上午，居民来到服务站办理登记，材料缺了一份，他住得远，不愿意再跑一趟。'.repeat(3)}`,
    parts: [
      { kind: 'trueFalse', prompt: '可以先收下已有的材料。', rationale, marks: 1, key: true },
      {
        kind: 'singleChoice',
        prompt: '缺的那一份怎么办最合适？',
        rationale,
        marks: 2,
        options: ['请他回去', '代为查询', '不予理会'].map((text) => ({ text, misconception: `${KEY_CANARY} 误选原因` })),
        key: 'B',
      },
      { kind: 'written', prompt: '请写下您会怎么答复这位居民。', rationale, ...GUIDE },
    ],
  });
}
