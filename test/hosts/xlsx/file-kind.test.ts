import { cfbStreamNames } from '../../../src/hosts/xlsx/cfb-streams';
import { refuseFileKind } from '../../../src/hosts/xlsx/file-kind';
import { compound } from './compound-file';
import { buildZip, bytesOf, concat } from './zip-builder';

const code = (bytes: Uint8Array, name?: string) => refuseFileKind(bytes, name)?.code ?? null;
const hex = (text: string) => concat([new Uint8Array(Buffer.from(text, 'hex')), new Uint8Array(600)]);

describe('what a file is, by its bytes', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['a zip', buildZip([{ name: 'a', content: 'a' }]), null],
    ['a zip behind other bytes', buildZip([{ name: 'a', content: 'a' }], { prefix: bytesOf('stub') }), null],
    ['an empty zip', buildZip([]), null],
    ['the beginning of a zip', buildZip([{ name: 'a', content: 'a' }]).subarray(0, 40), null],
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['zeros', new Uint8Array(20_000), 'truncated-file'],
    ['PDF', bytesOf('%PDF-1.7\n…'), 'fixed-layout'],
    ['PNG', hex('89504e470d0a1a0a'), 'picture'],
    ['JPEG', hex('ffd8ffe000104a464946'), 'picture'],
    ['WEBP', concat([bytesOf('RIFF'), new Uint8Array(4), bytesOf('WEBPVP8 ')]), 'picture'],
    ['RAR', hex('526172211a0701'), 'other-archive'],
    ['7z', hex('377abcaf271c0004'), 'other-archive'],
    ['gzip', hex('1f8b0800'), 'other-archive'],
    [
      'an office’s transparent encryption',
      concat([hex('62142365').subarray(0, 4), bytesOf('E-SafeNet\u0000LOCK')]),
      'guarded-file',
    ],
    ['Excel 4', hex('0904060000041000'), 'old-workbook'],
    ['CSV', bytesOf('序号,户主姓名\n1,张三\n'), 'text-file'],
    ['CSV in GBK', new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0x31, 0x0d, 0x0a]), 'text-file'],
    ['text in UTF-16', new Uint8Array(Buffer.from('\ufeff序号\t姓名', 'utf16le')), 'text-file'],
    ['a web page', bytesOf('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'web-page'],
    ['a bare table', bytesOf('<TABLE border=1><tr><td>1</td></tr></TABLE>'), 'web-page'],
    ['MHTML', bytesOf('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), 'web-page'],
    [
      'XML of 2003',
      bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml-spreadsheet',
    ],
    ['other XML', bytesOf('<?xml version="1.0"?><a/>'), 'text-file'],
    ['anything else', new Uint8Array([1, 2, 3, 4, 5]), 'unknown-file'],
  ])('%s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});

describe('what a compound file holds', () => {
  it.each<[string, readonly string[], string]>([
    ['a password', ['EncryptionInfo', 'EncryptedPackage'], 'encrypted-workbook'],
    [
      'a password, listed in the second sector',
      ['\u0006DataSpaces', 'Version', 'DataSpaceMap', 'DataSpaceInfo', 'EncryptedPackage'],
      'encrypted-workbook',
    ],
    ['rights management', ['\u0009DRMContent'], 'guarded-file'],
    ['an old workbook', ['Workbook', '\u0005SummaryInformation'], 'old-workbook'],
    ['a workbook of Excel 5', ['Book'], 'old-workbook'],
    ['a document', ['1Table', 'WordDocument'], 'word-document'],
    ['a presentation', ['PowerPoint Document'], 'presentation'],
    ['something else', ['Contents'], 'unknown-file'],
    ['names that only contain the word', ['Workbook2', 'EncryptedPackageX'], 'unknown-file'],
  ])('%s', (_, streams, expected) => {
    expect(code(compound(streams))).toBe(expected);
    expect(code(compound(streams, 4096))).toBe(expected);
  });

  it('is worded by the file name, since .xls and .et hold the same streams', () => {
    const bytes = compound(['Workbook']);
    const format = (name?: string) => refuseFileKind(bytes, name)?.params['format'];
    expect(['冬春.et', '冬春.XLS', '冬春.xlsx', undefined].map(format)).toEqual([
      '.et',
      '.xls',
      '.xls / .et',
      '.xls / .et',
    ]);
  });

  it('is found as far as a cut or circular directory can be followed', () => {
    const bytes = compound(['a', 'b', 'c', 'Workbook']);
    expect(cfbStreamNames(bytes.subarray(0, 512 * 3))).toEqual(new Set(['Root Entry', 'a', 'b', 'c']));
    for (const length of [8, 511, 512, 700, 1024]) expect(cfbStreamNames(bytes.subarray(0, length)).size).toBe(0);
    new DataView(bytes.buffer).setUint32(512 + 2 * 4, 1, true);
    expect(cfbStreamNames(bytes)).toEqual(new Set(['Root Entry', 'a', 'b', 'c', 'Workbook']));
  });
});
