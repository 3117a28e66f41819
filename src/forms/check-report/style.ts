/** Print-first styling of the check report; system fonts only, nothing is loaded. */
export const CHECK_REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1b1a19; --dim: #605e5c; --line: #d2d0ce; --paper: #fff; --error: #a80000; --warning: #8a3707; --hint: #0b4f8a; --fine: #0b6a0b; }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --dim: #b3b0ad; --line: #484644; --paper: #1b1a19; --error: #ff9b9b; --warning: #ffb27a; --hint: #8cc8ff; --fine: #8fd68f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 1080px; color: var(--ink); background: var(--paper); font: 14px/1.6 "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; }
h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 32px 0 4px; overflow-wrap: anywhere; } h3 { font-size: 15px; margin: 24px 0 6px; }
p { margin: 4px 0; } .dim { color: var(--dim); }
.figures { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 16px 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 6px; }
.figures div { min-width: 76px; } .figures dt { color: var(--dim); } .figures dd { margin: 0; font-size: 24px; font-weight: 600; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warning { color: var(--warning); } .hint { color: var(--hint); } .fine { color: var(--fine); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; } caption { text-align: left; font-weight: 600; padding: 6px 0; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; } th { font-weight: 600; } td { overflow-wrap: anywhere; } th:nth-child(1) { width: 5em; } th:nth-child(2) { width: 10em; } th:nth-child(4) { width: 33%; } td:nth-child(-n + 2) { white-space: nowrap; font-variant-numeric: tabular-nums; }
tbody tr { break-inside: avoid; } thead { display: table-header-group; }
.runs { columns: 2; padding-left: 20px; } .runs li { break-inside: avoid; }
footer { margin-top: 32px; border-top: 1px solid var(--line); padding-top: 8px; color: var(--dim); }
@media screen and (max-width: 640px) {
  .runs { columns: 1; } thead { position: absolute; clip-path: inset(50%); } table, tbody, tr, td, caption { display: block; }
  tbody tr { border: 1px solid var(--line); border-bottom: 0; padding: 6px 8px; } tbody tr:last-child { border-bottom: 1px solid var(--line); }
  td { border: 0; padding: 2px 0; } td:nth-child(-n + 2) { display: inline-block; margin-right: 12px; font-weight: 600; } td:nth-child(4) { color: var(--dim); }
}
@media print { :root { --ink: #000; --dim: #333; --line: #999; --paper: #fff; --error: #000; --warning: #000; --hint: #000; --fine: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; } .scroll { overflow: visible; } @page { margin: 15mm; } }
`;
