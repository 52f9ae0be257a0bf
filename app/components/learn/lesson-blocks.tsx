import { CaseStudy } from '#app/components/learn/case-study.tsx';
import { ReflectionPrompt } from '#app/components/learn/reflection-prompt.tsx';
import { ProcedureSteps } from '#app/components/learn/procedure-steps.tsx';
import type { AnswerViewer, LessonPlace, SavedAnswer } from '#app/components/learn/written-answer.tsx';
import type { LessonBlock } from '#app/domain/learning/compiled-lesson.ts';
import { assertNever } from '#app/domain/shared/result.ts';

export interface LessonBlocksProps {
  readonly blocks: readonly LessonBlock[];
  readonly place: LessonPlace;
  readonly answers: readonly SavedAnswer[];
  readonly viewer: AnswerViewer;
}

/** The lesson itself. Its HTML was made and cleaned at build (scripts/content); nothing in it comes from a reader. */
export function LessonBlocks({ blocks, place, answers, viewer }: LessonBlocksProps) {
  const savedOf = (id: string) => answers.find(({ promptId }) => promptId === id) ?? null;
  const reflections = blocks.flatMap((block) => (block.kind === 'island' && block.name === 'Reflection' ? [block.props.id] : []));
  return blocks.map((block, at) => {
    if (block.kind === 'html') return <div key={at} className="prose-zh mt-4" dangerouslySetInnerHTML={{ __html: block.html }} />;
    switch (block.name) {
      case 'Case':
        return <CaseStudy key={block.props.id} {...block.props} place={place} saved={savedOf(block.props.id)} viewer={viewer} />;
      case 'Procedure':
        return <ProcedureSteps key={block.props.id} {...block.props} />;
      case 'Reflection':
        return (
          <ReflectionPrompt
            key={block.props.id}
            {...block.props}
            place={place}
            number={reflections.indexOf(block.props.id) + 1}
            saved={savedOf(block.props.id)}
            viewer={viewer}
          />
        );
      default:
        return assertNever(block);
    }
  });
}
