import type { Bilingual } from '../language';

/**
 * Why a file would not open or a workbook would not be written, and what to do, by refusal code. `{where}` is the
 * cell or sheet, other names are parameters of the refusal.
 */
export const REFUSAL_TEXT: Readonly<Record<string, Bilingual>> = {
  // what the file is
  'empty-file': {
    zh: '这个文件是空的（0 字节），可能没有下载或拷贝完；请重新下载或拷贝后再试。',
    en: 'This file is empty (0 bytes), so it was probably not fully downloaded or copied; download or copy it again.',
  },
  'truncated-file': {
    zh: '这个文件不完整，多半是下载或拷贝时中断了；请重新下载或拷贝，能在 Excel 或 WPS 中打开后再试。',
    en: 'This file is incomplete, most likely because a download or copy broke off; fetch it again and make sure that Excel or WPS opens it.',
  },
  'encrypted-workbook': {
    zh: '这是加密的文件（设有打开密码），读不到内容；请在 Excel 或 WPS 中打开，去掉密码后另存为 .xlsx 再试。',
    en: 'This file is encrypted with a password to open, so its content cannot be read; open it in Excel or WPS, remove the password and save it as .xlsx.',
  },
  'guarded-file': {
    zh: '这个文件被单位的文档加密或权限管理软件加密了，读不到内容；请按单位规定解密，再另存为 .xlsx 后再试。',
    en: 'This file is locked by document protection software of the office, so its content cannot be read; have it released as the office prescribes and save it as .xlsx.',
  },
  'old-workbook': {
    zh: '这是旧格式的工作簿（{format}），与它现在叫什么名字无关；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试，只改扩展名不行。',
    en: 'This is a workbook in an old format ({format}), whatever it is called now; open it in Excel or WPS and save it as .xlsx, since renaming it is not enough.',
  },
  'binary-workbook': {
    zh: '这是二进制工作簿（.xlsb）；请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is a binary workbook (.xlsb); open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  'open-document': {
    zh: '这是 OpenDocument 表格（.ods）；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: 'This is an OpenDocument spreadsheet (.ods); open it in Excel or WPS and save it as .xlsx.',
  },
  'xml-spreadsheet': {
    zh: '这是“XML 表格 2003”格式的文件，不是 .xlsx；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: 'This is an “XML Spreadsheet 2003” file and no .xlsx; open it in Excel or WPS and save it as .xlsx.',
  },
  'web-page': {
    zh: '这其实是网页格式的表格，多半由业务系统导出时改了扩展名；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: 'This is really a web page holding a table, most likely an export of another system under a changed name; open it in Excel or WPS and save it as .xlsx.',
  },
  'text-file': {
    zh: '这其实是文本文件（如 CSV），不是工作簿；请在 Excel 或 WPS 中新建工作簿，用“数据 → 从文本导入”把身份证号、账号各列选为“文本”，再存为 .xlsx。',
    en: 'This is really a text file (such as CSV) and no workbook; import it into a new workbook with “Data → From Text”, IDs and accounts as text columns, and save that as .xlsx.',
  },
  'fixed-layout': {
    zh: '这是版式文件（{format}），不是工作簿，里面没有可核对的单元格；请向报送单位索取 .xlsx 原件。',
    en: 'This is a fixed-layout document ({format}) and no workbook, so it has no cells to check; ask whoever sent it for the original .xlsx.',
  },
  picture: {
    zh: '这是图片，不是工作簿；请向报送单位索取 .xlsx 原件。',
    en: 'This is a picture and no workbook; ask whoever sent it for the original .xlsx.',
  },
  'word-document': {
    zh: '这是文字文档，不是工作簿；请把表格复制到 Excel 或 WPS 表格中（身份证号、账号各列先设为文本），存为 .xlsx 后再试。',
    en: 'This is a text document and no workbook; copy its table into Excel or WPS (IDs and accounts as text columns) and save that as .xlsx.',
  },
  presentation: {
    zh: '这是演示文稿，不是工作簿；请选择台账的 .xlsx 文件。',
    en: 'This is a presentation and no workbook; choose the .xlsx file of the ledger.',
  },
  'other-archive': {
    zh: '这是压缩包（{format}），不是工作簿；请先解压，再选择里面的 .xlsx 文件。',
    en: 'This is an archive ({format}) and no workbook; unpack it and choose the .xlsx file inside.',
  },
  'zip-without-workbook': {
    zh: '这是 ZIP 压缩包，但它本身不是工作簿；如果里面装着 .xlsx 文件，请先解压再选择，否则请重新索取文件。',
    en: 'This is a ZIP archive but no workbook itself; if there are .xlsx files in it, unpack it and choose one, otherwise ask for the file again.',
  },
  'unknown-file': {
    zh: '认不出这是什么文件，它不是 .xlsx 工作簿；请在 Excel 或 WPS 中确认能打开，另存为 .xlsx 后再试。',
    en: 'This file is of no known kind and is no .xlsx workbook; make sure that Excel or WPS opens it and save it as .xlsx.',
  },
  // what is wrong inside
  'damaged-archive': {
    zh: '这个文件的内部目录已损坏，读出来的内容不可信；请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试，或重新拷贝。',
    en: 'The inner directory of this file is damaged, so nothing read from it could be trusted; open and repair it in Excel or WPS and save it as .xlsx, or copy it again.',
  },
  'damaged-part': {
    zh: '文件中的“{part}”已损坏，内容与校验不符；请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试，或重新拷贝。',
    en: 'The part “{part}” of this file is damaged; open and repair the file in Excel or WPS and save it as .xlsx, or copy it again.',
  },
  'missing-part': {
    zh: '文件中缺少“{part}”，工作簿不完整；请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后再试。',
    en: 'The part “{part}” is missing, so the workbook is incomplete; open and repair the file in Excel or WPS and save it as .xlsx.',
  },
  'duplicate-part': {
    zh: '文件中有两个同名的“{part}”，不同软件看到的内容会不一样；请在 Excel 中打开核对，另存为 .xlsx 后再试。',
    en: 'Two parts of this file are called “{part}”, so programs would differ in what they see; open it in Excel, look it over and save it as .xlsx.',
  },
  doctype: {
    zh: '文件中的“{part}”带有工作簿不该有的文档类型声明，可能有害，未予读取；请核实来源，在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'The part “{part}” holds a document type declaration, which no workbook needs and which can do harm, so it was not read; verify where the file comes from and save it as .xlsx in Excel or WPS.',
  },
  'encrypted-part': {
    zh: '文件中的“{part}”是加密压缩的，读不到内容；请在 Excel 或 WPS 中打开，去掉密码后另存为 .xlsx 再试。',
    en: 'The part “{part}” of this file is encrypted, so it cannot be read; open the file in Excel or WPS, remove the password and save it as .xlsx.',
  },
  'unknown-compression': {
    zh: '文件中的“{part}”用了工作簿不使用的压缩方式（{method}）；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: 'The part “{part}” is compressed in a way no workbook uses ({method}); open the file in Excel or WPS and save it as .xlsx.',
  },
  'split-archive': {
    zh: '这是分卷压缩包的一卷，内容不全；请先合并解压，再选择里面的 .xlsx 文件。',
    en: 'This is one volume of a split archive, so it is incomplete; join and unpack it and choose the .xlsx file inside.',
  },
  'too-many-parts': {
    zh: '这个文件里有 {count} 个部件，超过 {limit} 个的上限，不像是正常的工作簿；请核实来源，在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'This file has {count} parts, above the limit of {limit}, which no ordinary workbook has; verify where it comes from and save it as .xlsx in Excel or WPS.',
  },
  'too-large': {
    zh: '文件中的“{part}”解压后过大，为免耗尽内存未予读取；请核实来源，删去多余的空行、图片或工作表，另存为 .xlsx 后再试。',
    en: 'The part “{part}” would be too large once unpacked, so it was not read lest memory run out; verify where the file comes from, delete needless empty rows, pictures or sheets and save it as .xlsx.',
  },
};
