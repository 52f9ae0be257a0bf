import { z } from 'zod';
import { ACCOUNT_STATUS_TITLES } from '#app/domain/access/account-change.ts';
import { ROLE_TITLES } from '#app/domain/access/roles.ts';
import { INCIDENT_TITLES } from '#app/domain/attempts/incident-kinds.ts';
import { ATTEMPT_PHASE_TITLES } from '#app/domain/attempts/phases.ts';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';

export interface AuditDetail {
  readonly label: string;
  readonly text: string;
}

type Words = Readonly<Record<string, string>>;

interface FieldText {
  readonly label: string;
  /** Code words that have a Chinese one. */
  readonly words?: Words;
  readonly number?: (value: number) => string;
}

const marks = (units: number) => `${formatMarks(units)} 分`;
const accountWords: Words = { ...ROLE_TITLES, ...ACCOUNT_STATUS_TITLES };

/** How the fields of AuditData read. One that is not here is shown as it is stored: nothing is hidden. */
const FIELDS: Readonly<Record<string, FieldText>> = {
  address: { label: '地址' },
  loginName: { label: '登录名' },
  throttled: { label: '已限次' },
  roles: { label: '角色', words: accountWords },
  before: { label: '原来', words: accountWords },
  after: { label: '现在', words: accountWords },
  code: { label: '编号' },
  level: { label: '等级', number: (level) => (level === 4 ? '四级' : '三级') },
  seed: { label: '种子' },
  label: { label: '卷别' },
  contentHash: { label: '内容校验码' },
  change: { label: '内容' },
  attempts: { label: '人数' },
  reason: { label: '原因' },
  sittingId: { label: '场次' },
  from: { label: '从', words: ATTEMPT_PHASE_TITLES },
  to: { label: '到', words: ATTEMPT_PHASE_TITLES },
  epoch: { label: '第几次接管' },
  kind: { label: '类别', words: { ...INCIDENT_TITLES, extension: '延长时间', timeOwed: '补时' } },
  seconds: { label: '秒数' },
  run: { label: '第几次评分' },
  earnedUnits: { label: '得分', number: marks },
  totalUnits: { label: '满分', number: marks },
  added: { label: '新增' },
  changed: { label: '改版' },
  total: { label: '合计' },
  name: { label: '名称' },
  centre: { label: '考点' },
  seats: { label: '座位' },
  title: { label: '题目' },
  use: { label: '用处', words: PLAY_USE_TITLES },
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const dataColumn = z.record(z.string(), z.union([scalar, z.array(scalar), z.null()]));

/** The data of an audit event as people read it. */
export function auditDetails(dataJson: string): AuditDetail[] {
  const data = dataColumn.safeParse(JSON.parse(dataJson)).data;
  if (!data) return [{ label: '内容', text: dataJson }];
  return Object.entries(data).map(([key, value]) => {
    const field = FIELDS[key] ?? { label: key };
    const values = Array.isArray(value) ? value : [value];
    return { label: field.label, text: values.map((entry) => textOf(entry, field)).join('、') || '—' };
  });
}

function textOf(value: z.infer<typeof scalar> | null, field: FieldText): string {
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return field.number?.(value) ?? String(value);
  return field.words?.[value] ?? value;
}
