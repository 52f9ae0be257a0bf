/** A file to take away: the browser saves it under its Chinese name, an old one under the plain one. */
export function fileResponse(
  bytes: Uint8Array<ArrayBuffer>,
  { type, name, plainName, secret = false }: { readonly type: string; readonly name: string; readonly plainName: string; readonly secret?: boolean },
): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      // Made from the release's own content it is the same for everybody; what only some may have is kept nowhere.
      'Cache-Control': secret ? 'no-store' : 'public, max-age=3600',
    },
  });
}

export const CONTENT_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
