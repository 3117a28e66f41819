import type { Bilingual } from '../core/language';

/** What `relief-ledger --help` prints. */
export const USAGE: Bilingual = {
  zh: `台账助手 relief-ledger —— 核查、填写冬春救助台账，不动表格格式，不连网

用法
  relief-ledger check 文件或文件夹…   核查（只读，不改动任何文件）
      --policy 编号或文件   按哪一份救助政策核对金额（zhonggang、shangzhai、zitong，或 .json 文件）
      --season 2025-2026    采用政策的哪一年度，不写用最新的
      --figure 档次=元      民主评议为某一档次定的金额，可写多次
      --budget 元           下达资金总额
      --list 规则=文件      比对名单（.xlsx 或 .csv），如 absent-resident=外出.xlsx，可写多次
      --rules 文件          规则设置（.json）：关闭、改级别、改参数，如 {"shared-phone": "off"}
      --template 编号或文件 只按这一种表式识别
      --format text|json|html   报告格式；--out 文件 存成文件
  relief-ledger fill 文件 --policy 编号或文件 --out 新文件   填写救助金额
      --figure、--season、--budget 同上；--working 列出每户核算过程
      --propose --budget 元  按下达资金测算各档标准，只列出、不写入；--step 1|10|50 标准取整（元）
      --propose --accept     采用测算出的标准并填写
  relief-ledger fix 文件 --safe --out 新文件   只做不会改变号码数字、姓名、金额的安全修正
  relief-ledger compare 空白模板 文件…   与空白模板比对格式
  各命令都可加  --lang zh|en  --reveal（不遮盖号码）  --in-place（代替 --out，写回原文件）  --help

退出码  0 没有错误   1 查出错误（compare：格式有变动）   2 未能执行
`,
  en: `relief-ledger 台账助手 — checks and fills winter–spring relief ledgers, leaves the layout alone, never goes online

Usage
  relief-ledger check FILE|FOLDER…     check (reads only)
      --policy ID|FILE      compare amounts with a policy (zhonggang, shangzhai, zitong, or a .json file)
      --season 2025-2026    which season of the policy; the latest if left out
      --figure NAME=YUAN    the amount the village meeting set for a category, repeatable
      --budget YUAN         the amount allotted
      --list RULE=FILE      reference list (.xlsx or .csv), e.g. absent-resident=away.xlsx, repeatable
      --rules FILE          rule settings (.json): off, severity, parameters, e.g. {"shared-phone": "off"}
      --template ID|FILE    recognise this form only
      --format text|json|html    and --out FILE to write the report to a file
  relief-ledger fill FILE --policy ID|FILE --out NEW     fill in the relief amounts
      --figure, --season, --budget as above; --working prints how each amount was worked out
      --propose --budget YUAN  figures that meet the allotment: printed, nothing written; --step 1|10|50 yuan
      --propose --accept       use the figures proposed, and fill
  relief-ledger fix FILE --safe --out NEW                only fixes that change no digit, name or amount
  relief-ledger compare PRISTINE FILE…                   compare the layout with the blank template
  everywhere:  --lang zh|en  --reveal (do not mask numbers)  --in-place (instead of --out)  --help

Exit code  0 no errors   1 errors found (compare: layout differs)   2 could not run
`,
};
