import type { Refusal } from '../../core/grid/host';

const SAMPLE = 4096;

/** What text was renamed to .xlsx, or null where the bytes are no text. Only the beginning is looked at. */
export function textRefusal(bytes: Uint8Array): Refusal | null {
  const text = sampleText(bytes.subarray(0, SAMPLE));
  if (text === null) return null;
  const code = TEXTS.find(({ pattern }) => pattern.test(text))?.code ?? 'text-file';
  return { code, params: {} };
}

/** XML Spreadsheet first: it has a `<Table>` too. */
const TEXTS = [
  { code: 'xml-spreadsheet', pattern: /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/ },
  { code: 'web-page', pattern: /<(?:!doctype\s+html|html|head|body|meta|table|div)\b|^\s*MIME-Version:/i },
];

/** Text in a Chinese or Unicode encoding; only its ASCII part matters here, so GBK may be read as Latin. */
function sampleText(sample: Uint8Array): string | null {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(sample);
  // control characters other than tab, line feed, form feed and carriage return do not occur in text
  if (sample.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) return null;
  return new TextDecoder('latin1').decode(sample);
}
