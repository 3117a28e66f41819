/*
 * Runs before anything else in taskpane.html, as a classic script. Where the pane cannot run (an Excel that shows add-ins
 * in Internet Explorer 11, or a web view too old for the bundle) it puts a plain page in its place that says what to do,
 * and keeps office.js and the bundle from running. Everywhere else it does nothing.
 *
 * ECMAScript 5 only, no trailing commas in calls: Internet Explorer has to read this file. No inline styles or handlers
 * in markup either, the page's content security policy forbids them.
 */
(function () {
  'use strict';

  /* What the bundle calls without asking: Chrome and Edge 97, Safari 15.4. */
  function lacksLanguage() {
    return typeof Promise !== 'function' || typeof Object.hasOwn !== 'function' || !Array.prototype.findLast;
  }

  function isInternetExplorer() {
    return !!document.documentMode || /Trident\/|MSIE /.test(navigator.userAgent);
  }

  var WORDS = {
    excel: {
      title: '此版本 Excel 太旧，不能运行台账助手',
      first: '换用 Excel 2021 或更新的版本（或 Microsoft 365），再打开台账助手。',
      english:
        'This version of Excel is too old to run Relief Ledger. Use Excel 2021 or later or Microsoft 365, or ask the ' +
        'county office for the offline file relief-ledger.html. Nothing in the ledger was changed.',
    },
    view: {
      title: '本机的网页组件太旧，不能运行台账助手',
      first: '请管理电脑的同事更新本机的网页组件：Windows 更新 Microsoft Edge WebView2，Mac 更新系统；再打开台账助手。',
      english:
        'The web view of this computer is too old to run Relief Ledger. Update Microsoft Edge WebView2 (on a Mac, ' +
        'macOS), or ask the county office for the offline file relief-ledger.html. Nothing in the ledger was changed.',
    },
    unchanged: '台账没有任何改动，可以照常使用、保存。',
    ways: '可以这样做（任选一种）：',
    offline:
      '用离线版，不必换 Excel，用 WPS 的也可以：向县级应急管理部门要文件 relief-ledger.html，' +
      '用 Edge、Chrome 等较新的浏览器打开它，再选台账文件。不连网，台账不出本机。',
    ask: '都不方便的，把本页打印或拍照，交给管理电脑的同事。',
  };

  function element(name, text, style) {
    var made = document.createElement(name);
    var property;
    if (text) made.appendChild(document.createTextNode(text));
    for (property in style) made.style[property] = style[property];
    return made;
  }

  function page(words) {
    var main = element('div', '', { maxWidth: '34em', margin: '0 auto', padding: '24px 16px' });
    var ways = element('ol', '', { margin: '0 0 16px', paddingLeft: '1.6em' });
    var english = element('p', words.english, { margin: '24px 0 0', fontSize: '14px', lineHeight: '1.5' });
    main.setAttribute('role', 'main');
    english.setAttribute('lang', 'en');
    ways.appendChild(element('li', words.first, { marginBottom: '12px' }));
    ways.appendChild(element('li', WORDS.offline, { marginBottom: '12px' }));
    ways.appendChild(element('li', WORDS.ask, {}));
    main.appendChild(element('h1', words.title, { margin: '0 0 16px', fontSize: '22px', lineHeight: '1.4' }));
    main.appendChild(element('p', WORDS.unchanged, { margin: '0 0 16px', fontWeight: 'bold' }));
    main.appendChild(element('p', WORDS.ways, { margin: '0 0 8px' }));
    main.appendChild(ways);
    main.appendChild(english);
    return main;
  }

  function show(words) {
    var body = document.body;
    var style = { margin: '0', color: '#000', background: '#fff', fontSize: '17px', lineHeight: '1.7' };
    var property;
    if (!body) return;
    while (body.firstChild) body.removeChild(body.firstChild);
    for (property in style) body.style[property] = style[property];
    body.style.fontFamily = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", SimSun, sans-serif';
    document.documentElement.setAttribute('lang', 'zh-CN');
    document.title = words.title;
    body.appendChild(page(words));
  }

  function replacePage(words) {
    /* All markup that follows becomes the text of a hidden element: its scripts are never made, so they cannot fail. */
    if (document.readyState === 'loading') document.write('<plaintext hidden>');
    show(words);
    if (document.addEventListener) {
      document.addEventListener('DOMContentLoaded', function () {
        show(words);
      });
    }
  }

  if (isInternetExplorer()) replacePage(WORDS.excel);
  else if (lacksLanguage()) replacePage(WORDS.view);
})();
