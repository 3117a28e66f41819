import { createRoot } from 'react-dom/client';
import type { Bilingual } from '../core/language';
import { refusalSentence } from '../core/grid/refusal-sentence';
import { openExcel } from '../hosts/excel/excel-host';
import { rememberLanguage, startingLanguage, wasWelcomed } from '../ui/browser/remembered';
import { Flow } from '../ui/flow/flow';
import { Store } from '../ui/state/store';
import { startingState } from '../ui/state/ui-state';
import { excelShell, mergesIn } from './excel-shell';
import { fileNameOf } from './file-name';
import { Pane } from './pane';
import { plainPage } from './plain-page';
import { keepTabOrder } from './tab-order';

const OUTSIDE_EXCEL: Bilingual = {
  zh: '台账助手的窗格要在 Excel 里打开。没有 Excel（或用 WPS）时，请用离线网页版 relief-ledger.html，功能相同。',
  en: 'This pane works inside Excel. Without Excel (or with WPS) use the offline page relief-ledger.html, which does the same.',
};

void Office.onReady(({ host }) => {
  const root = document.getElementById('pane')!;
  if (host !== Office.HostType.Excel) return plainPage(root, OUTSIDE_EXCEL);
  const opened = openExcel({ excel: Excel, office: Office }, mergesIn);
  if (opened.kind === 'refused') return plainPage(root, refusalSentence(opened.refusal));
  const { document: workbook, displayLanguage } = Office.context;
  const language = startingLanguage(displayLanguage ?? '');
  // the ribbon's 一键核查 opens the pane to check, not to be greeted
  const start = new URLSearchParams(location.search).get('start') === 'check' ? 'check' : 'open';
  const store = new Store(startingState(language, start === 'open' && !wasWelcomed()));
  const unnamed = language === 'zh' ? '未保存的工作簿' : 'unsaved workbook';
  const flow = new Flow(store, excelShell(opened.host, fileNameOf(workbook?.url, unnamed)));
  store.subscribe(() => rememberLanguage(store.state().language));
  keepTabOrder();
  createRoot(root).render(<Pane store={store} flow={flow} start={start} />);
});
