import { Link } from '@remix-run/react';
import { Table } from '#app/components/ui/table.tsx';

export interface ExamRules {
  readonly levels: readonly { readonly title: string; readonly grade: string; readonly hours: number }[];
  readonly theoryMinutes: number;
  readonly skillMinutes: number;
  readonly cutScore: number;
  readonly fullScore: number;
}

/** What the standard asks, in the standard's numbers. */
export function ExamRulesTable({ rules }: { readonly rules: ExamRules }) {
  const { levels, theoryMinutes, skillMinutes, cutScore, fullScore } = rules;
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title" className="mb-6 font-song text-2xl font-bold">
        标准怎么规定
      </h2>
      <Table caption="两个等级的学时、考试时间和合格线" captionHidden>
        <thead>
          <tr>
            <th scope="col">等级</th>
            <th scope="col">培训参考学时</th>
            <th scope="col">理论知识考试</th>
            <th scope="col">技能考核</th>
            <th scope="col">合格</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.title}>
              <th scope="row" className="whitespace-nowrap">
                {level.title}
                <span className="block font-normal text-muted">{level.grade}</span>
              </th>
              <td>{level.hours} 标准学时</td>
              <td>不少于 {theoryMinutes} 分钟</td>
              <td>不少于 {skillMinutes} 分钟</td>
              <td>
                两科都达到 {cutScore} 分（满分 {fullScore} 分）
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3">
        <Link to="/standard" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          查看标准全文的结构、权重表和申报条件
        </Link>
      </p>
    </section>
  );
}
