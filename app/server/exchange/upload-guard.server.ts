import { accept, refuse, type Result } from '#app/domain/shared/result.ts';

/** The largest file taken in. The route's upload handler stops at this; every reader asks again before it does anything else. */
export const UPLOAD_LIMIT_BYTES = 20 * 1024 * 1024;

/** Why a file is not even opened: one sentence on what is wrong, one on what to do. */
export interface FileRefusal {
  readonly message: string;
  readonly mend: string;
}

export function refuseFile(message: string, mend: string): { readonly ok: false; readonly reason: FileRefusal } {
  return refuse({ message, mend });
}

export function checkSize(bytes: Uint8Array): Result<Uint8Array, FileRefusal> {
  if (bytes.byteLength === 0) return refuseFile('文件是空的', '请重新选择文件');
  if (bytes.byteLength > UPLOAD_LIMIT_BYTES) {
    return refuseFile(`文件有 ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB，超过 20 MB 的上限`, '请分成几个文件，分几次导入');
  }
  return accept(bytes);
}

const OTHER_ENCODING = '文件不是 UTF-8 编码';
const SAVE_AS_UTF8 = '请用记事本等软件另存为 UTF-8 编码，再导入';

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark. Nothing is guessed and nothing replaced. */
export function textOfBytes(bytes: Uint8Array): Result<string, FileRefusal> {
  try {
    return accept(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return refuseFile(OTHER_ENCODING, SAVE_AS_UTF8);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
