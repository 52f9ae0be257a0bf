import type { CandidateLine } from '#app/domain/attempts/exam-protocol.ts';

/** Name, admission number, room and seat, for the candidate to check. */
export function CandidateCard({ candidate }: { readonly candidate: CandidateLine }) {
  const lines = [
    ['姓名', candidate.name],
    ['准考证号', candidate.admissionNumber],
    ['考场', candidate.room],
    ['座位', `${candidate.seat} 号`],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 rounded border border-line bg-raised p-5 text-lg">
      {lines.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
