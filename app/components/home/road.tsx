import { Badge } from '#app/components/ui/badge.tsx';

interface Stop {
  readonly sign: string;
  readonly title: string;
  readonly text: string;
  readonly state: string;
  readonly open: boolean;
}

function stops(published: number, total: number): readonly Stop[] {
  return [
    {
      sign: '学',
      title: '读课文',
      text: '一课一课读。凡讲到法规政策的地方，都注明哪部文件、第几条。',
      state: `${total} 个模块可读 ${published} 个`,
      open: published > 0,
    },
    {
      sign: '练',
      title: '想案例，写思考',
      text: '案例先写下自己的判断，再看分析。读后思考写了就存下，培训师看得到。',
      state: '随课进行',
      open: published > 0,
    },
    {
      sign: '考',
      title: '考理论知识',
      text: '由考点安排，在考场上机作答。试卷按标准的权重表组成。',
      state: '可以考',
      open: true,
    },
    {
      sign: '证',
      title: '考技能，领证书',
      text: '标准要求两科都合格。技能考核和发证，这里还没有开办。',
      state: '尚未开办',
      open: false,
    },
  ];
}

/** From the first lesson to the certificate, and how far this site goes today. */
export function Road({ published, total }: { readonly published: number; readonly total: number }) {
  return (
    <section aria-labelledby="road-title">
      <h2 id="road-title" className="font-song text-2xl font-bold">
        从学到证，走四步
      </h2>
      <ol className="mt-6 lg:grid lg:grid-cols-4">
        {stops(published, total).map((stop, index, all) => (
          <li key={stop.sign} className="relative flex gap-5 pb-8 last:pb-0 lg:block lg:pr-8 lg:pb-0">
            {index < all.length - 1 ? (
              <span
                aria-hidden="true"
                className={`absolute top-14 bottom-0 left-7 border-l-2 lg:top-7 lg:right-0 lg:bottom-auto lg:left-14 lg:border-t-2 lg:border-l-0 ${
                  all[index + 1]?.open ? 'border-accent' : 'border-dashed border-line-strong'
                }`}
              />
            ) : null}
            <span
              aria-hidden="true"
              className={`relative flex size-14 shrink-0 items-center justify-center rounded-full border-2 bg-paper font-song text-2xl font-bold ${
                stop.open ? 'border-accent text-accent' : 'border-dashed border-line-strong text-muted'
              }`}
            >
              {stop.sign}
            </span>
            <div className="min-w-0 lg:mt-4">
              <h3 className="text-lg font-bold">{stop.title}</h3>
              <p className="mt-1 text-muted">{stop.text}</p>
              <p className="mt-2">
                <Badge tone={stop.open ? 'good' : 'neutral'}>{stop.state}</Badge>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
