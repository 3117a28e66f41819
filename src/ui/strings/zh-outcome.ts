/** Words of what came of something: receipts and problems. */
export const zhOutcome = {
  staleReceipt: (places: string) => `预览之后有人改过这些格：${places}。没有写入任何内容，请看新的预览。`,
  disturbedReceipt: (what: string) =>
    `写入后核对，发现不该变的地方变了：${what}。请撤销上次，或关闭文件不保存，并告诉软件维护人员。`,
  appliedReceipt: (n: number) => `已写入 ${n} 格，其余内容未动，版式与写入前一致（已核对）。`,
  unverified: (n: number) => `已写入 ${n} 格，但 Excel 没有让我们读回来核对。请重新核查；要退回原样，请按“撤销上次”。`,
  undoneUnverified: (n: number) => `已撤销，${n} 格恢复原值，但 Excel 没有让我们读回来核对。请重新核查。`,
  partlyWritten: (landed: number, unsure: number, places: string) =>
    `写入中断，也没能自动退回：${landed} 格已写入${unsure > 0 ? `，${unsure} 格不确定` : ''}（${places}）。请按“撤销上次”退回原样，再重新核查。`,
  uncalculated: (places: string) => `这些公式格要等表格重新计算：${places}。`,
  nothingWritten: '没有需要写入的单元格。',
  andMore: (n: number) => `等 ${n} 处`,

  checkAgain: '重新核查',
  openAgain: '重新读取',
  openSettings: '去设置',
  unknownProblem: (detail: string) => `没有做成：${detail}。表格没有改动，请再试一次；仍不行请告诉软件维护人员。`,
};
