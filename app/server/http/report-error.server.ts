/** Writes a fault to the log: where, what, no request body, no personal data. */
export type ReportError = (where: string, error: unknown) => void;

export const reportError: ReportError = (where, error) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} ${where} ${detail.replaceAll('\n', ' | ')}\n`);
};
