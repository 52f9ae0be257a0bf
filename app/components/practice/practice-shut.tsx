import { ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';

/** Instead of anything with a key in it, while an exam of the reader uses the same items. */
export function PracticeShut() {
  return (
    <EmptyState title="练习暂不开放" action={<ButtonLink to="/learn">去读课文</ButtonLink>}>
      您有一场用到公开题库的考试还没有公布成绩，这期间练习、模拟考试和错题复习都不开放。成绩公布以后自动开放，做过的记录都在。
    </EmptyState>
  );
}
