import { formatDate } from '../../core/values/calendar';
import { checkReportPage } from '../../forms/check-report/page';
import { RULES } from '../../rules/catalogue';
import { saveFile } from '../../ui/browser/save-file';
import { reportOnAll } from '../desk/report-on-all';
import { useDesk } from './desk-context';

/** Exports one masked report on all books. */
export function useExportAll(): () => void {
  const { desk, state, language } = useDesk();
  return () => {
    const report = reportOnAll(desk, state);
    if (report === null) return;
    const html = checkReportPage(report, RULES, { language, reveal: false });
    saveFile(html, `核查报告-${formatDate(report.checkedOn)}.html`, 'text/html');
  };
}
