/** SQLite takes 999 parameters in a statement; half leaves room for the rest of the condition. */
const PER_STATEMENT = 500;

/** Many ids, so many at a time as one statement can name, or fewer where each brings many rows. */
export function inChunks<Value>(values: readonly Value[], size = PER_STATEMENT): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}
