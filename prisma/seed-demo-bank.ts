import type { Actor } from '#app/domain/access/roles.ts';
import type { BankReason } from '#app/domain/items/bank-messages.ts';
import { bankMessage } from '#app/domain/items/bank-messages.ts';
import { type DraftItem, emptyDraft } from '#app/domain/items/draft-item.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { actOnItem } from '#app/server/commands/act-on-item.server.ts';
import { commentItem } from '#app/server/commands/comment-item.server.ts';
import { createItem, saveItemDraft } from '#app/server/commands/write-item.server.ts';

function must<Value>(decision: Result<Value, BankReason>): Value {
  if (decision.ok) return decision.value;
  throw new Error(typeof decision.reason === 'object' ? JSON.stringify(decision.reason.faults) : bankMessage(decision.reason));
}

async function write(writer: Actor, node: string, type: 'trueFalse' | 'singleChoice', fields: Partial<DraftItem>): Promise<string> {
  const id = must(await createItem(writer, { type, node, pool: 'secure' }));
  const draft = { ...emptyDraft(type, { levels: [4], section: 'employment', nodes: [node] }), ...fields };
  must(await saveItemDraft(writer, id, 0, draft));
  return id;
}

/** A secure item in each place of its life: a draft, one waiting for review, one sent back with a remark, one approved. */
export async function seedBank(writer: Actor, reviewer: Actor): Promise<void> {
  await write(writer, 'L4.K2.2.3', 'singleChoice', { stem: '物业公司来电话，要社区“悄悄留两个名额”给经理的亲戚。' });

  const waiting = await write(writer, 'L4.K2.1.1', 'trueFalse', {
    stem: '快递站要招分拣员，站长在登记表上写“限本地户口”。专理员请他改成岗位真正需要的条件，理由是农村劳动者进城就业与城镇劳动者权利平等，不得设歧视性限制。专理员的做法有法律依据。',
    statement: true,
    rationale: '农村劳动者进城就业享有与城镇劳动者平等的劳动权利，不得对其设置歧视性限制（就业促进法第三十一条）。用户籍挡人与分拣这份工作没有关系，请站长改写是对的。',
    sources: [{ source: 'employment-promotion-law', article: '第三十一条' }],
    difficulty: 0.78,
    difficultyReason: '平等就业的道理熟悉，个别人会以为招谁是单位的自由',
    cognitive: 'apply',
  });
  must(await actOnItem(writer, waiting, 'handIn', ''));

  const approved = await write(writer, 'L4.K2.1.1', 'trueFalse', {
    stem: '洗车行只招女工，又在招聘启事末尾写“两年内不得怀孕”。专理员说，劳动合同里也不能写这一条。专理员说得对。',
    statement: true,
    rationale: '用人单位录用女职工，不得在劳动合同中规定限制女职工结婚、生育的内容（就业促进法第二十七条）。启事里写了，签进合同同样不行。',
    sources: [{ source: 'employment-promotion-law', article: '第二十七条' }],
    difficulty: 0.84,
    difficultyReason: '规定明确，情境直接',
    cognitive: 'apply',
  });
  must(await actOnItem(writer, approved, 'handIn', ''));
  must(await actOnItem(reviewer, approved, 'approve', ''));

  const sentBack = await write(writer, 'L4.K2.1.1', 'trueFalse', {
    stem: '小超市用别人丢失的身份证登记用工，专理员发现照片与本人不像，仍按证件上的名字录入，说“证是真的就行”。这样录入没有问题。',
    statement: false,
    misconception: '把证件真伪当成人证相符',
    rationale: '建立用工登记，个人应如实提供所需的情况（就业促进法第四十三条）。照片与本人不像，先核实是谁，不能照着别人的证件录。',
    sources: [{ source: 'employment-promotion-law', article: '第四十三条' }],
    difficulty: 0.9,
    difficultyReason: '错处明显，几乎人人能看出来',
    cognitive: 'understand',
  });
  must(await actOnItem(writer, sentBack, 'handIn', ''));
  must(await commentItem(reviewer, sentBack, '情境可以用，但一眼就看出答案。能不能改成证件是真的、照片旧了，让人真的要想一想？'));
  must(await actOnItem(reviewer, sentBack, 'sendBack', '太容易，请按意见改情境，难度降到八成左右。'));
}
