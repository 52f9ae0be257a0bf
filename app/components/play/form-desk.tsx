import { Desk } from '#app/components/play/desk.tsx';
import { SpokenLines } from '#app/components/play/spoken-lines.tsx';
import type { RecordedForm } from '#app/domain/plays/play-views.ts';

/** What a form was filled in from: what was said, what was asked, what lay on the desk. */
export function FormDesk({ play }: { readonly play: RecordedForm }) {
  const { setting, talk, asked, documents } = play.desk;
  return (
    <section aria-labelledby="given-title" className="max-w-[46rem] space-y-6">
      <div className="space-y-3">
        <h2 id="given-title" className="font-song text-2xl font-bold">
          当时的材料
        </h2>
        <p className="text-lg leading-[1.75]">{setting}</p>
        <SpokenLines lines={talk} />
        {asked.map(({ ask, answer }) => (
          <p key={ask}>
            <span className="font-semibold">问：{ask}？</span> 答：{answer}
          </p>
        ))}
      </div>
      <Desk documents={documents} cards={play.cards} />
    </section>
  );
}
