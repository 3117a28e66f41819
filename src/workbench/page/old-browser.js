/*
 * Runs before anything else in relief-ledger.html. Where the browser is too old for the page it says so in its place;
 * everywhere else it does nothing. ECMAScript 5 only: the browsers it is for have to read it.
 */
(function () {
  'use strict';

  /* Chromium 109, the last for Windows 7, has all of these; so have Edge, 360 and UOS browsers built on it or later. */
  function isTooOld() {
    return (
      typeof Promise !== 'function' ||
      typeof Object.hasOwn !== 'function' ||
      !Array.prototype.findLast ||
      typeof structuredClone !== 'function' ||
      typeof DecompressionStream !== 'function' ||
      typeof HTMLDialogElement !== 'function'
    );
  }

  /* Named, as a call broken into lines would end in a comma that ECMAScript 5 does not know. */
  var CHINESE =
    '请换用 Edge、Chrome、360 极速或统信浏览器的较新版本（内核 Chromium 109 以上，Windows 7 也能装）再打开本页。台账文件没有任何改动。';
  var ENGLISH =
    'This browser is too old for this page. Open it in a current Edge or Chrome (Chromium 109 or later, which runs on Windows 7 too). No file was changed.';

  function line(name, text, language) {
    var made = document.createElement(name);
    made.appendChild(document.createTextNode(text));
    made.setAttribute('lang', language);
    return made;
  }

  function show() {
    var body = document.body;
    body.style.maxWidth = '36em';
    body.style.margin = '0 auto';
    body.style.padding = '32px 16px';
    body.style.height = 'auto';
    body.style.font = '18px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
    body.innerHTML = '';
    body.appendChild(line('h1', '这个浏览器太旧，打不开台账助手', 'zh-CN'));
    body.appendChild(line('p', CHINESE, 'zh-CN'));
    body.appendChild(line('p', ENGLISH, 'en'));
  }

  if (!isTooOld()) return;
  document.documentElement.setAttribute('data-too-old', 'yes');
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', show);
  else window.attachEvent('onload', show);
})();
