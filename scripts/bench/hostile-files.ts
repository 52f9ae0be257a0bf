import { deflateRawSync, crc32 } from 'node:zlib';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';

/** A file that somebody might hand in to hurt, and a word of the sentence that refuses it. */
export interface HostileFile {
  readonly name: string;
  readonly format: ExchangeFormat;
  readonly says: RegExp;
  make(): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly content?: Uint8Array;
  /** What the headers say of the size, when they lie. */
  readonly declared?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Unix mode, in the upper half of the external attributes. */
  readonly mode?: number;
  /** Take the bytes of the first entry. */
  readonly shares?: boolean;
}

/** A zip whose every field can lie. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  let firstOffset = 0;
  entries.forEach((entry, at) => {
    const { name, content = Buffer.from('x'), flags = 0x800, mode = 0 } = entry;
    const packed = deflateRawSync(content);
    const method = entry.method ?? 8;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    const sizes = [crc32(content), packed.length, entry.declared ?? content.length];
    sizes.forEach((size, index) => local.writeUInt32LE(size, 14 + index * 4));
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(0x0314, 4);
    header.writeUInt16LE(20, 6);
    header.writeUInt16LE(flags, 8);
    header.writeUInt16LE(method, 10);
    sizes.forEach((size, index) => header.writeUInt32LE(size, 16 + index * 4));
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    header.writeUInt32LE(mode * 0x10000, 38);
    header.writeUInt32LE(entry.shares === true ? firstOffset : offset, 42);
    listed.push(header, Buffer.from(name));
    if (at === 0) firstOffset = offset;
    if (entry.shares === true) return;
    pieces.push(local, Buffer.from(name), packed);
    offset += 30 + Buffer.byteLength(name) + packed.length;
  });
  const table = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, table, end]);
}

const MEGABYTE = 1024 * 1024;
const ITEM_FILE = 'items/item-1.xml';

function text(words: string): Uint8Array {
  return Buffer.from(words);
}

function manifest(): Uint8Array {
  const resource = `<resource identifier="R1" type="imsqti_item_xmlv3p0" href="${ITEM_FILE}"><file href="${ITEM_FILE}"/></resource>`;
  return text(`<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>${resource}</resources></manifest>`);
}

/** A package of one item, whose file is this text. */
function qtiPackage(itemXml: string): Uint8Array {
  return zipOf([{ name: 'imsmanifest.xml', content: manifest() }, { name: ITEM_FILE, content: text(itemXml) }]);
}

function packageWith(...entries: readonly Entry[]): Uint8Array {
  return zipOf([{ name: 'imsmanifest.xml', content: manifest() }, ...entries]);
}

function workbook(sheet: string): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', content: text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') },
    { name: 'xl/worksheets/sheet1.xml', content: text(sheet) },
  ]);
}

/** One question of Moodle with this text in its stem, as HTML. */
function moodleEssay(html: string): string {
  return `<quiz><question type="essay"><name><text>q</text></name><questiontext format="html"><text><![CDATA[${html}]]></text></questiontext></question></quiz>`;
}

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'a file of 200 MB', format: 'moodle', says: /超过 20 MB/, make: () => new Uint8Array(200 * MEGABYTE) },
  { name: 'an empty file', format: 'gift', says: /空的/, make: () => new Uint8Array(0) },
  { name: 'zip: no zip at all', format: 'qti3', says: /不是一个完整的 zip/, make: () => text('PK but no package') },
  { name: 'zip: one entry of zeros, a thousand times its size', format: 'qti3', says: /压缩比/, make: () => packageWith({ name: 'bomb.xml', content: Buffer.alloc(80 * MEGABYTE) }) },
  { name: 'zip: declares 4 GB', format: 'qti3', says: /超过 100 MB/, make: () => packageWith({ name: 'big.xml', declared: 0xfffffff0 }) },
  { name: 'zip: many entries, each within bounds, 150 MB together', format: 'qti2', says: /超过 100 MB/, make: () => packageWith(...Array.from({ length: 200 }, (_, at) => ({ name: `e${at}.xml`, declared: 0.75 * MEGABYTE }))) },
  { name: 'zip: more entries than a package needs', format: 'qti3', says: /2001 个文件/, make: () => zipOf(Array.from({ length: 2001 }, (_, at) => ({ name: `e${at}.xml` }))) },
  { name: 'zip: a header that lies about the size', format: 'qti3', says: /比它声称的大/, make: () => packageWith({ name: ITEM_FILE, content: Buffer.alloc(50 * MEGABYTE), declared: 1000 }) },
  { name: 'zip: a header that claims more than there is', format: 'qti3', says: /不符/, make: () => packageWith({ name: ITEM_FILE, content: text('<a/>'), declared: 400 }) },
  { name: 'zip: entries that share their bytes', format: 'qti3', says: /对不上|重叠/, make: () => zipOf([{ name: 'a' }, { name: 'b', shares: true }]) },
  { name: 'zip: a path that climbs out', format: 'qti3', says: /指向包外/, make: () => packageWith({ name: '../../etc/cron.d/x' }) },
  { name: 'zip: an absolute path', format: 'qti3', says: /指向包外/, make: () => packageWith({ name: '/etc/passwd' }) },
  { name: 'zip: a path of Windows', format: 'qti3', says: /指向包外/, make: () => packageWith({ name: 'items\\..\\x.xml' }) },
  { name: 'zip: a path on a drive', format: 'qti3', says: /指向包外/, make: () => packageWith({ name: 'C:/x.xml' }) },
  { name: 'zip: a symbolic link', format: 'qti3', says: /符号链接/, make: () => packageWith({ name: 'link.xml', mode: 0xa1ff }) },
  { name: 'zip: an encrypted entry', format: 'qti3', says: /加密/, make: () => packageWith({ name: 'secret.xml', flags: 0x801 }) },
  { name: 'zip: a zip within by its name', format: 'qti3', says: /还有压缩包/, make: () => packageWith({ name: 'inner.zip' }) },
  { name: 'zip: a zip within under another name', format: 'qti3', says: /还有压缩包/, make: () => packageWith({ name: ITEM_FILE, content: zipOf([{ name: 'x' }]) }) },
  { name: 'zip: a strange method of compression', format: 'qti3', says: /压缩方法/, make: () => packageWith({ name: 'x.xml', method: 12 }) },
  { name: 'zip: no manifest', format: 'qti3', says: /imsmanifest\.xml/, make: () => zipOf([{ name: ITEM_FILE }]) },
  { name: 'zip: two entries of one name', format: 'qti3', says: /同名文件/, make: () => packageWith({ name: 'x.xml' }, { name: 'x.xml' }) },
  { name: 'XML: a billion laughs', format: 'moodle', says: /DOCTYPE/, make: () => text(`<!DOCTYPE q [<!ENTITY l0 "ha">${LAUGHS}]><quiz>&l9;</quiz>`) },
  { name: 'XML: a file of the server as an entity', format: 'moodle', says: /DOCTYPE/, make: () => text('<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>') },
  { name: 'XML: an entity in UTF-16', format: 'moodle', says: /DOCTYPE/, make: () => Buffer.from('\ufeff<!DOCTYPE q [<!ENTITY x "y">]><quiz/>', 'utf16le') },
  { name: 'XML: an entity in an item of a package', format: 'qti3', says: /DOCTYPE/, make: () => qtiPackage('<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><qti-assessment-item/>') },
  { name: 'XML: a hundred thousand levels', format: 'moodle', says: /超过 100 层/, make: () => text(`<quiz>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</quiz>`) },
  { name: 'XML: a million elements', format: 'moodle', says: /元素太多/, make: () => text(`<quiz>${'<a/>'.repeat(1_000_000)}</quiz>`) },
  { name: 'XML: 20 MB just below the limit of elements', format: 'moodle', says: /没有找到试题/, make: () => text(`<quiz>${'<a b="c">words enough to fill it to twenty megabytes or nearly so</a>'.repeat(245_000)}</quiz>`) },
  { name: 'XML: an encoding we do not read', format: 'moodle', says: /编码是 GB2312/, make: () => text('<?xml version="1.0" encoding="GB2312"?><quiz/>') },
  { name: 'XML: bytes that are no UTF-8', format: 'moodle', says: /不是 UTF-8/, make: () => Buffer.concat([text('<quiz>'), Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), text('</quiz>')]) },
  { name: 'XML: broken tags', format: 'moodle', says: /写法有误/, make: () => text('<quiz><question></quiz>') },
  { name: 'HTML: fifteen thousand levels in a stem', format: 'moodle', says: /套得过深/, make: () => text(moodleEssay(`${'<i>'.repeat(15_000)}x`)) },
  { name: 'HTML: a script in a stem', format: 'moodle', says: /脚本（script）/, make: () => text(moodleEssay('<script>alert(1)</script>看')) },
  { name: 'HTML: an act on an event', format: 'moodle', says: /脚本（onclick=）/, make: () => text(moodleEssay('<p onclick="alert(1)">看</p>')) },
  { name: 'HTML: a link that runs', format: 'moodle', says: /脚本（javascript:）/, make: () => text(moodleEssay('<a href=" javascript:alert(1)">看</a>')) },
  { name: 'HTML: a page within', format: 'moodle', says: /嵌入页面（iframe）/, make: () => text(moodleEssay('<iframe src="http://x"></iframe>看')) },
  { name: 'HTML: an object', format: 'moodle', says: /嵌入对象（object）/, make: () => text(moodleEssay('<object data="x"></object>看')) },
  { name: 'text: a script in GIFT', format: 'gift', says: /脚本/, make: () => text('::q::[plain]看这里<script>alert(1)</script> {}') },
  { name: 'text: a script in YAML', format: 'yaml', says: /脚本/, make: () => text('items:\n  - id: a-1\n    type: trueFalse\n    stem: "看这里<script>alert(1)</script>"\n    key: true\n') },
  { name: 'GIFT: one block of 5 MB', format: 'gift', says: /太长了/, make: () => text(`::q::${'{'.repeat(5 * MEGABYTE)}`) },
  { name: 'YAML: aliases that multiply', format: 'yaml', says: /别名|锚点/, make: () => text('items:\n  - a: &a [x, x]\n    b: &b [*a, *a]\n    c: &c [*b, *b]\n') },
  { name: 'YAML: a tag that makes an object', format: 'yaml', says: /标签/, make: () => text('items:\n  - id: !!js/function "x"\n') },
  { name: 'YAML: keys within keys', format: 'yaml', says: /问号/, make: () => text(`items:\n  - a: ${'? '.repeat(1_000)}`) },
  { name: 'YAML: brackets without end', format: 'yaml', says: /YAML 符号/, make: () => text(`items:\n  - a: ${'['.repeat(30_000)}`) },
  { name: 'YAML: dashes without end', format: 'yaml', says: /YAML 符号/, make: () => text(`items:\n  - ${'- '.repeat(15_000)}x`) },
  { name: 'YAML: 19 MB of broken items', format: 'yaml', says: /没有再看|最多导入/, make: () => text(`items:\n${`  - a: [${','.repeat(30_000)}\n`.repeat(640)}`) },
  { name: 'Excel: a cell at the end of the world', format: 'excel', says: /表格太大/, make: () => workbook('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>') },
  { name: 'Excel: an entity in a sheet', format: 'excel', says: /DOCTYPE/, make: () => workbook('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet/>') },
  { name: 'Excel: a sheet of 90 MB', format: 'excel', says: /压缩比/, make: () => workbook(' '.repeat(90 * MEGABYTE)) },
  { name: 'Excel: the old format', format: 'excel', says: /旧格式/, make: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
  { name: 'Excel: a macro', format: 'excel', says: /宏/, make: () => zipOf([{ name: 'xl/vbaProject.bin' }]) },
];
