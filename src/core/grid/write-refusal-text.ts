import type { Bilingual } from '../language';

/** Why values would not be written, by refusal code; nothing was written then. Same placeholders as REFUSAL_TEXT. */
export const WRITE_REFUSAL_TEXT: Readonly<Record<string, Bilingual>> = {
  signed: {
    zh: '这个工作簿带有数字签名，改动会使签名失效，因此没有写入；请在 Excel 中去掉签名、另存一份后再试。',
    en: 'This workbook is digitally signed and any change would break the signature, so nothing was written; remove the signature in Excel from a copy and try that.',
  },
  'formula-cell': {
    zh: '{where}是公式，写入会毁掉公式，因此没有写入；请改公式所引用的单元格，或先在表中把它改成数值。',
    en: '{where} holds a formula, which writing would destroy, so nothing was written; change the cells it refers to, or first turn it into a value yourself.',
  },
  'no-such-sheet': {
    zh: '找不到{where}，可能已改名或删除，因此没有写入；请重新核对后再试。',
    en: '{where} is not there, perhaps renamed or deleted, so nothing was written; check the file again first.',
  },
  'outside-sheet': {
    zh: '{where}超出了工作表的行列范围（1,048,576 行、16,384 列），因此没有写入；请重新核对后再试。',
    en: '{where} lies outside a sheet (1,048,576 rows, 16,384 columns), so nothing was written; check the file again first.',
  },
  'covered-by-merge': {
    zh: '{where}被合并单元格盖住，写进去也看不见，因此没有写入；请写到合并区域左上角的单元格，或先取消合并。',
    en: '{where} is covered by a merged cell, where a value would not show, so nothing was written; use the top-left cell of the merge or unmerge it first.',
  },
  'table-header': {
    zh: '{where}是表格（“套用表格格式”）的标题，改动会损坏工作簿，因此没有写入；请在 Excel 或 WPS 中改标题。',
    en: '{where} is the header of a table, where a change would damage the workbook, so nothing was written; change the header in Excel or WPS.',
  },
  'irregular-sheet': {
    zh: '{where}所在的工作表内部编号有重复或编码少见，写入可能改错地方，因此没有写入；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: '{where} is on a sheet that numbers its cells twice or is encoded in a rare way, so a value might end up in the wrong place and nothing was written; open it in Excel or WPS and save it as .xlsx.',
  },
  protected: {
    zh: '{where}受保护，因此没有写入；请先在“审阅”中撤消工作表保护，或填写未锁定的单元格，填完再恢复保护。',
    en: '{where} is protected, so nothing was written; unprotect the sheet under “Review” or fill unlocked cells, and protect it again afterwards.',
  },
  'too-many-rows': {
    zh: '行数超过了工作表的 1,048,576 行上限，放不下，因此没有写入；请分成几个文件后再试。',
    en: 'There are more rows than the 1,048,576 a sheet can hold, so nothing was written; split them into several files.',
  },
  'text-too-long': {
    zh: '要写入{where}的文字超过单元格 32,767 个字符的上限，因此没有写入；请缩短后再试。',
    en: 'The text for {where} is longer than the 32,767 characters a cell can hold, so nothing was written; shorten it first.',
  },
  'bad-text': {
    zh: '要写入{where}的文字含有工作簿无法保存的控制字符，因此没有写入；请删去看不见的字符后再试。',
    en: 'The text for {where} holds control characters that a workbook cannot keep, so nothing was written; delete the invisible characters first.',
  },
  // what Excel itself may answer
  'nothing-to-show': {
    zh: '找不到{where}，可能已改名、删除或隐藏，因此不能定位；请重新核查。',
    en: '{where} is not there to be shown, perhaps renamed, deleted or hidden; check again.',
  },
  'cell-edit-mode': {
    zh: '有单元格正在编辑，Excel 暂时不接受别的操作；请按回车或 Esc 结束编辑后再试。',
    en: 'A cell is being edited, so Excel takes nothing else; press Enter or Esc and try again.',
  },
  'access-denied': {
    zh: 'Excel 不允许改动这个工作簿，可能以只读方式打开或受保护；请启用编辑或另存一份后再试。',
    en: 'Excel does not allow this workbook to be changed, perhaps because it is read-only or protected; enable editing or try a copy.',
  },
  'item-not-found': {
    zh: '要写入的工作表或区域已不存在，可能刚被改名或删除；请重新核对后再试。',
    en: 'The sheet or range to write is gone, perhaps just renamed or deleted; check the workbook again first.',
  },
  'insert-delete-conflict': {
    zh: '写入时行列正在增减，因此没有写入；请停止其他操作，重新核对后再试。',
    en: 'Rows or columns were being inserted or deleted meanwhile, so nothing was written; stop other work and check again first.',
  },
  'filtered-range-conflict': {
    zh: '要写入的区域正在筛选，Excel 不接受写入；请清除筛选后再试。',
    en: 'The range to write is filtered, so Excel takes no values; clear the filter and try again.',
  },
  'request-too-large': {
    zh: '一次写入的内容超过了 Excel 的上限，因此没有写入；请分批勾选后再试。',
    en: 'More was to be written at once than Excel takes, so nothing was written; select fewer rows at a time.',
  },
  'response-too-large': {
    zh: '一次读取的内容超过了 Excel 的上限；请删去台账外的空行空列，或分成几个工作表后再试。',
    en: 'More was to be read at once than Excel gives; delete empty rows and columns outside the ledger or split the sheet.',
  },
  'excel-failed': {
    zh: 'Excel 没有完成这次操作，也没有说明原因；请保存工作簿，重新打开后再试。',
    en: 'Excel did not complete this and gave no reason; save the workbook, open it again and retry.',
  },
  'partly-written': {
    zh: '写入中断，撤回也没有成功：已有 {written} 格写入，另有 {unsure} 格不确定；请按“撤销上次”，或逐格核对后再试。',
    en: 'Writing broke off and could not be taken back: {written} cells were written and {unsure} are uncertain; undo the last write, or check those cells before trying again.',
  },
  'text-format': {
    zh: '{where}的格式是“文本”，写入的数字会变成文字、不计入合计，因此没有写入；请先把该列的格式改为“常规”或“数值”。',
    en: '{where} has the text format, which would make a text of the number and leave it out of sums, so nothing was written; set the column to General or Number first.',
  },
  'excel-too-old': {
    zh: '这个版本的 Excel 缺少加载项所需的功能（{needs}）；请改用台账助手的离线网页版，或升级 Excel。',
    en: 'This Excel lacks what the add-in needs ({needs}); use the offline page of Relief Ledger, or a newer Excel.',
  },
  unknown: {
    zh: '没有完成，原因不明，文件未改动；请在 Excel 或 WPS 中打开检查，另存为 .xlsx 后再试。',
    en: 'This could not be done for a reason unknown, and the file was not changed; open it in Excel or WPS, look it over and save it as .xlsx.',
  },
};
