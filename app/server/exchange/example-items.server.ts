import type { BankItem } from '#app/domain/items/bank-item.ts';

/** Two items of the open bank that show in the template how a row is filled in. */
export const EXAMPLE_ITEMS: readonly BankItem[] = [
  {
    id: 'eth-b-2.1.1-001',
    type: 'trueFalse',
    levels: [4, 3],
    section: 'ethics',
    nodes: ['B2.1.1.1'],
    difficulty: 0.88,
    difficultyReason: '常识判断，只需看出“没出事”不等于“合格”',
    cognitive: 'understand',
    stem: '专理员老郑这个季度没有被投诉，但常把没核实的情况先填进台账。评价他的职业道德，只看有没有投诉和处分就够了。',
    key: false,
    misconception: '把没被投诉、没受处分当成职业道德合格',
    rationale:
      '错误。职业道德讲的是从业者在职业活动中应守的行为规范，以及由此养成的品质，要看平时怎样做事。填写未核实的情况本身就偏离规范，与是否有人投诉无关。',
    sources: [
      { source: 'practice-norm', article: '职业道德的概念' },
      { source: 'occupational-standard-draft', article: '2.1.1（1）' },
    ],
  },
  {
    id: 'eth-b-2.1.1-005',
    type: 'multipleResponse',
    levels: [4, 3],
    section: 'ethics',
    nodes: ['B2.1.1.2', 'B2.1.3.3'],
    difficulty: 0.66,
    difficultyReason: '要把合规的受托代办、退礼登记与越线行为分开',
    cognitive: 'apply',
    stem: '社区起草廉洁自律清单，下列做法哪些应写进“禁止”一栏？',
    options: [
      { text: '受居民书面委托，代交一份申请材料', misconception: '把有授权的帮办也当成违规' },
      { text: '替独居老人长期保管银行卡和密码' },
      { text: '把没有走访的住户记成已走访' },
      { text: '退回申请人送来的礼品，并作廉洁登记', misconception: '以为只要登记就说明收过礼' },
      { text: '因为是老邻居，先替他报补贴' },
    ],
    key: ['B', 'C', 'E'],
    rationale:
      'B 属于代持银行卡，C 属于虚报台账，E 属于为熟人优先办补贴，都踩了廉洁底线。A 有本人书面授权，是正常的帮办代办；D 当场退回并登记，正是应有的做法。',
    sources: [{ source: 'practice-norm', article: '廉洁与回避' }],
  },
];
