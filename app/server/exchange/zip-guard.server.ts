import { crc32, inflateRawSync } from 'node:zlib';
import { accept, type Result } from '#app/domain/shared/result.ts';
import { type FileRefusal, refuseFile } from '#app/server/exchange/upload-guard.server.ts';

const TOTAL_LIMIT = 100 * 1024 * 1024;
const ENTRY_LIMIT = 2_000;
const RATIO_LIMIT = 100;
/** Below this an entry may shrink as far as it likes: a table of equal rows does so honestly and costs nothing. */
const RATIO_FREE_BYTES = 1024 * 1024;

const REPACK = '请在自己的电脑上解压，核对内容后重新打包成普通的 zip 文件';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly declared: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

/** A package whose table of contents was checked. Nothing is unpacked before it is asked for. */
export interface GuardedZip {
  readonly names: readonly string[];
  /** Refuses when the name is unknown or the content is not what the table of contents says. */
  read(name: string): Result<Uint8Array, FileRefusal>;
}

/** Reads the table of contents and refuses a package that is damaged, oversized, or reaches out of itself. */
export function openZip(bytes: Uint8Array): Result<GuardedZip, FileRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return refuseFile('这不是一个完整的 zip 压缩包', '请核对选的格式，或重新下载、重新导出这个文件');
  const disk = view.getUint16(end + 4, true);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return refuseFile('压缩包用了 zip64 格式，说明它声称自己非常大', REPACK);
  if (disk !== 0 || view.getUint16(end + 8, true) !== count) return refuseFile('压缩包是分卷的', '请合成一个文件再导入');
  if (count > ENTRY_LIMIT) return refuseFile(`压缩包里有 ${count} 个文件，超过 ${ENTRY_LIMIT} 个的上限`, '请分成几个压缩包，分几次导入');
  if (start + size > end) return refuseFile('压缩包的目录损坏', REPACK);

  const entries = new Map<string, ZipEntry>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return refuseFile('压缩包的目录损坏', REPACK);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return refuseFile('压缩包的目录损坏', REPACK);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const declared = view.getUint32(at + 24, true);
    // The upper half of the external attributes is the Unix mode.
    const mode = view.getUint32(at + 38, true) >>> 16;
    const fault = entryFault(name, flags, method, mode, packed, declared);
    if (fault !== undefined) return fault;
    if (entries.has(name)) return refuseFile(`压缩包里有两个同名文件：${shown(name)}`, REPACK);
    total += declared;
    if (total > TOTAL_LIMIT) return refuseFile('压缩包解开后超过 100 MB', '请去掉图片、音视频等附件，只留试题');
    const data = dataStart(view, bytes, view.getUint32(at + 42, true), nameLength, at + 46);
    if (data === undefined || data + packed > start) return refuseFile(`压缩包里的文件和目录对不上：${shown(name)}`, REPACK);
    entries.set(name, { name, method, crc: view.getUint32(at + 16, true), packed, declared, start: data });
    at = next;
  }
  const packedTotal = [...entries.values()].reduce((sum, { packed }) => sum + packed, 0);
  if (total > RATIO_FREE_BYTES && total > packedTotal * RATIO_LIMIT) return refuseRatio('');
  // Entries that share their bytes make a small file unpack to a huge one.
  const inOrder = [...entries.values()].sort((a, b) => a.start - b.start);
  const overlapping = inOrder.find((entry, index) => {
    const after = inOrder[index + 1];
    return after !== undefined && entry.start + entry.packed > after.start;
  });
  if (overlapping !== undefined) return refuseFile(`压缩包里的文件互相重叠：${shown(overlapping.name)}`, REPACK);

  return accept({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? refuseFile(`压缩包里没有文件 ${shown(name)}`, '请重新打包，文件要齐全') : unpack(bytes, entry);
    },
  });
}

/** Unpacks every entry once and forgets it: for a package that somebody else's reader will unpack by itself. */
export function checkWholeZip(zip: GuardedZip): Result<null, FileRefusal> {
  for (const name of zip.names) {
    const read = zip.read(name);
    if (!read.ok) return read;
  }
  return accept(null);
}

function entryFault(name: string, flags: number, method: number, mode: number, packed: number, declared: number) {
  if (/^[/\\]|^[a-z]:|\\|\0|(^|\/)\.\.(\/|$)/i.test(name)) return refuseFile(`压缩包里的文件名指向包外：${shown(name)}`, REPACK);
  if ((flags & 0x41) !== 0 || method === 99) return refuseFile(`压缩包里有加密的文件：${shown(name)}`, '请去掉密码，重新打包');
  if ((mode & 0xf000) === 0xa000) return refuseFile(`压缩包里有符号链接：${shown(name)}`, '请换成真正的文件，重新打包');
  if (method !== 0 && method !== 8) return refuseFile(`压缩包用了不支持的压缩方法：${shown(name)}`, REPACK);
  if (/\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|docx|xlsx|pptx)$/i.test(name)) return refuseNested(name);
  if (declared > TOTAL_LIMIT) return refuseFile('压缩包解开后超过 100 MB', '请去掉图片、音视频等附件，只留试题');
  if (declared > RATIO_FREE_BYTES && declared > packed * RATIO_LIMIT) return refuseRatio(name);
  return undefined;
}

function refuseNested(name: string) {
  return refuseFile(`压缩包里还有压缩包：${shown(name)}`, '请把里层解开，只打一层包；一次导入一个文件');
}

function refuseRatio(name: string) {
  return refuseFile(`压缩包的压缩比超过 ${RATIO_LIMIT} 倍，像是“压缩炸弹”${name === '' ? '' : `：${shown(name)}`}`, REPACK);
}

function unpack(bytes: Uint8Array, { name, method, crc, packed, declared, start }: ZipEntry): Result<Uint8Array, FileRefusal> {
  const content = bytes.subarray(start, start + packed);
  let whole: Uint8Array;
  try {
    // maxOutputLength stops a header that lies about its size before the memory is spent.
    whole = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, declared) });
  } catch {
    return refuseFile(`压缩包里的文件损坏，或者比它声称的大：${shown(name)}`, REPACK);
  }
  if (whole.byteLength !== declared || crc32(whole) !== crc) return refuseFile(`压缩包里的文件和它声称的大小或校验值不符：${shown(name)}`, REPACK);
  if (whole[0] === 0x50 && whole[1] === 0x4b && whole[2] === 0x03 && whole[3] === 0x04) return refuseNested(name);
  return accept(whole);
}

/** Offset of the end of central directory record, the last one whose comment reaches the end of the file. */
function endRecord(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** Where the packed bytes begin after the local header, which must carry the same name. */
function dataStart(view: DataView, bytes: Uint8Array, at: number, nameLength: number, nameAt: number): number | undefined {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return undefined;
  if (view.getUint16(at + 26, true) !== nameLength) return undefined;
  for (let index = 0; index < nameLength; index += 1) {
    if (bytes[at + 30 + index] !== bytes[nameAt + index]) return undefined;
  }
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
}

/** A name from outside, short enough for a sentence. */
function shown(name: string): string {
  const clean = name.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]/g, '?');
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
}
