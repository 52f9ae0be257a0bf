import { Form } from '@remix-run/react';
import type { Role } from '#app/domain/access/roles.ts';

interface DemoLogin {
  readonly role: Role;
  readonly title: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
}

const TRIES: Readonly<Record<Role, string>> = {
  learner: '读课文，写读后思考',
  candidate: '进考场答卷，查成绩',
  trainer: '看班级的学习情况',
  itemWriter: '查试题、答案和依据',
  invigilator: '签到、开考、监考',
  assessor: '登录后可读课文；技能考核尚未开放',
  administrator: '管账号，组卷，排场次',
};

/** The accounts of the demo, each entered with one press. Only rendered where the server says it is a demo. */
export function DemoLogins({ logins, redirectTo }: { readonly logins: readonly DemoLogin[]; readonly redirectTo: string | null }) {
  return (
    <section aria-labelledby="demo-title" className="border-t border-line pt-6 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-10">
      <h2 id="demo-title" className="font-song text-xl font-bold">
        演示账号
      </h2>
      <p className="mt-1 text-muted">这是演示站，人和数据都是虚构的。选一个身份，按一下就进去；密码都是 {logins[0]?.password}。</p>
      <ul className="mt-4 border-t border-line">
        {logins.map((login) => (
          <li key={login.loginName} className="border-b border-line">
            <Form method="post">
              <input type="hidden" name="loginName" value={login.loginName} />
              <input type="hidden" name="password" value={login.password} />
              {redirectTo ? <input type="hidden" name="redirectTo" value={redirectTo} /> : null}
              <button className="flex min-h-14 w-full flex-wrap items-center gap-x-4 px-2 py-2 text-left hover:bg-accent-soft">
                <span className="min-w-[7em] font-bold text-accent">{login.title}</span>
                <span className="flex-[1_1_12em]">{TRIES[login.role]}</span>
                <span className="text-[0.9375rem] text-muted">{login.loginName}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
