/** The name as on the title slip of a thread-bound book: one column, in a double rule. */
export function TitleSlip() {
  return (
    <h1 className="border-[3px] border-double border-ink bg-raised px-3 py-5 font-song text-[2.5rem] leading-none font-black tracking-[0.12em] [writing-mode:vertical-rl] sm:px-5 sm:py-8 sm:text-[3.5rem]">
      基层学堂
    </h1>
  );
}
