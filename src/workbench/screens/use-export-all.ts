import { formatDate } from '../../core/values/calendar';
import { saveFile } from '../../ui/browser/save-file';
import { reportPage } from '../../ui/flow/report-page';
import { reportOnAll } from '../desk/report-on-all';
import { useDesk } from './desk-context';

/** Exports one masked report on all books. */
export function useExportAll(): () => void {
  const { desk, state, language } = useDesk();
  return () => {
    const report = reportOnAll(desk, state);
    if (report === null) return;
    const name = `核查报告-${formatDate(report.checkedOn)}.html`;
    void reportPage(report, { language }).then((html) => saveFile(html, name, 'text/html'));
  };
}
