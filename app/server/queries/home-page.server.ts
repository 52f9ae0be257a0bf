import { readStandard } from '#app/server/content/authored.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { LEVELS, type Standard } from '#app/domain/standard/standard.ts';

/** The front page: the book's contents with what is published of it, and the standard's rules in its own numbers. */
export function homePage() {
  const { outline, modules } = readCompiledIndex();
  const standard = readStandard();
  return {
    occupation: { title: standard.occupation.title, code: standard.occupation.code },
    parts: outline.parts.map((part) => ({
      title: part.title,
      pace: part.pace,
      modules: outline.modules
        .filter((module) => module.part === part.key)
        .map(({ number, slug, title }) => ({
          number,
          slug,
          title,
          minutes: modules.find((compiled) => compiled.slug === slug)?.minutes ?? null,
        })),
    })),
    rules: examRules(standard),
  };
}

function examRules({ levels, hours, exam }: Standard) {
  return {
    levels: LEVELS.flatMap((level) => {
      const found = levels.find((entry) => entry.level === level);
      return found ? [{ title: found.title, grade: found.grade, hours: level === 4 ? hours['4'] : hours['3'] }] : [];
    }),
    theoryMinutes: exam.theory.minMinutes,
    skillMinutes: exam.skill.minMinutes,
    cutScore: exam.cutScore,
    fullScore: exam.fullScore,
  };
}
