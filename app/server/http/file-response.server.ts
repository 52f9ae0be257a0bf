/** A file to take away: the browser saves it under its Chinese name, an old one under the plain one. */
export function fileResponse(
  bytes: Uint8Array<ArrayBuffer>,
  { type, name, plainName }: { readonly type: keyof typeof CONTENT_TYPES; readonly name: string; readonly plainName: string },
): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': CONTENT_TYPES[type],
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      // Made from the release's own content, the same for everybody.
      'Cache-Control': 'public, max-age=3600',
    },
  });
}

const CONTENT_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
