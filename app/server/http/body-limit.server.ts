import type { IncomingMessage } from 'node:http';
import { UPLOAD_LIMIT_BYTES } from '#app/server/exchange/upload-guard.server.ts';

/** What a page's form may send: many times the longest text any form asks for. */
const FORM_LIMIT_BYTES = 2 * 1024 * 1024;
/** The wrapping of a multipart form around its file. */
const WRAPPING_BYTES = 64 * 1024;
const UPLOAD_PAGE = '/bank/import';

/** Why a request to a page is turned away before a byte of its body is read, or undefined. A body must say how long it is. */
export function bodyRefusal(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): { readonly status: 411 | 413; readonly message: string } | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (length === undefined) return encoding === undefined ? undefined : { status: 411, message: '请求没有写明长度，已拒绝。请用浏览器打开本站页面再提交。' };
  const path = (request.url ?? '').split('?')[0]?.replace(/\.data$/, '');
  const limit = path === UPLOAD_PAGE ? UPLOAD_LIMIT_BYTES + WRAPPING_BYTES : FORM_LIMIT_BYTES;
  if (Number(length) <= limit) return undefined;
  return { status: 413, message: `提交的内容有 ${Math.ceil(Number(length) / 1024 / 1024)} MB，这里最多收 ${Math.floor(limit / 1024 / 1024)} MB。请拆小再试。` };
}
