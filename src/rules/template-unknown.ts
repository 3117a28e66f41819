import { fileRule } from '../core/check/rule-makers';

/** What makes a ledger, as a clerk would look for it. */
const LOOKED_FOR = '户主姓名、身份证号，以及家庭人口、救助金额、一卡通账号等任一列';
const LOOKED_FOR_EN = 'a name column, an ID column and one more known column, such as family size, amount or account';
const MOST_HEADERS = 12;

/** A file none of whose sheets holds a ledger. Other sheets beside a ledger are no finding. */
export const templateUnknown = fileRule({
  id: 'template-unknown',
  severity: 'error',
  title: { zh: '没有认出台账', en: 'No ledger recognised' },
  messages: {
    'no-ledger': {
      zh: [
        `没有一个工作表像台账：要找的表头是${LOOKED_FOR}；看到的是{seen}。`,
        '认不出表头，就一户也没有核对到。',
        '请确认打开的是台账文件，表头文字没有被删改；也可以指定模板后再核对。',
      ],
      en: [
        `No sheet looks like a ledger: the headers looked for are ${LOOKED_FOR_EN}; seen were {seen}.`,
        'Without its header not one household was checked.',
        'Make sure this is the ledger and its headers were not changed, or choose its template and check again.',
      ],
    },
  },
  check(file, report) {
    if (file.ledgers.length > 0) return;
    const sheet = mostHeaders(file.sheets) ?? file.snapshot.sheets[0]?.name ?? '';
    const at = { file: file.file, sheet, row: null, column: null };
    report(at, { code: 'no-ledger', params: { seen: file.sheets.map(seenOn).join('；') || '—' } });
  },
});

interface Seen {
  readonly sheet: string;
  readonly headers: readonly string[];
}

function mostHeaders(sheets: readonly Seen[]): string | undefined {
  return [...sheets].sort((a, b) => b.headers.length - a.headers.length)[0]?.sheet;
}

function seenOn({ sheet, headers }: Seen): string {
  if (headers.length === 0) return `“${sheet}”—`;
  return `“${sheet}”${headers.slice(0, MOST_HEADERS).join('、')}${headers.length > MOST_HEADERS ? '…' : ''}`;
}
