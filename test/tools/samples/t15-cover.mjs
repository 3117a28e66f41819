/** A cover sheet that is no ledger. */
export function cover(workbook, name = '说明') {
  const worksheet = workbook.addWorksheet(name);
  worksheet.columns = [{ width: 6 }, { width: 70 }];
  const lines = [
    ['填报须知', null],
    [1, '本花名册由乡镇汇总，经办人、审核人签字后连同电子版一并上报。'],
    [2, '身份证号、联系电话、账号须以文本格式填写。'],
    [3, '家庭类型从下拉列表中选择，不得自行增减。'],
    [4, '表格的格式不能动，统一模板。'],
  ];
  for (const line of lines) worksheet.addRow(line);
  worksheet.mergeCells('A1:B1');
  worksheet.getCell('A1').font = { name: '黑体', size: 16 };
  worksheet.getCell('A1').alignment = { horizontal: 'center' };
  return worksheet;
}
