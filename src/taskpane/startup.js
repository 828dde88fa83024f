/*
 * Runs before everything else, in every web view that Office may bring, Internet Explorer 11 included: plain ES5, and
 * no build step touches it. It replaces the line 正在打开… when the pane cannot come up, so that nobody looks at a white
 * pane. Once React has mounted, that line is gone and this script has nothing left to do.
 */
(function () {
  'use strict';

  var PATIENCE_MS = 20000;

  var OLD_WEB_VIEW = {
    title: '当前的 Excel 版本太旧，无法运行本加载项。',
    advice:
      '请改用 Microsoft 365、Excel 2021 或更新的版本，或在浏览器中使用 Excel 网页版；也可以请单位的信息技术人员安装 WebView2 运行时。',
  };
  var SCRIPT_MISSING = {
    title: '加载项的文件没有下载成功。',
    advice: '请检查网络后关闭本窗格，再从功能区重新打开；如果仍然如此，请联系单位的信息技术人员，说明无法下载：',
  };
  var TOO_SLOW = {
    title: '打开的时间过长。',
    advice:
      '可能是网络较慢，或者网络不允许访问 Office 脚本。请稍候，或关闭本窗格后重新打开；如果仍然如此，请联系单位的信息技术人员。',
  };

  var BROKEN = {
    title: '窗格没有打开，程序出现意外错误。',
    advice: '表格没有被改动。请关闭本窗格后重新打开；如果仍然如此，请把下面的错误信息告诉单位的信息技术人员：',
  };
  var saysWhy = false;

  function show(text, detail) {
    var place = document.getElementById('startup');
    if (!place) return;
    var title = document.createElement('strong');
    title.appendChild(document.createTextNode(text.title));
    var advice = document.createElement('span');
    advice.appendChild(document.createTextNode(text.advice + (detail || '')));
    place.setAttribute('role', 'alert');
    while (place.firstChild) place.removeChild(place.firstChild);
    place.appendChild(title);
    place.appendChild(advice);
  }

  var agent = navigator.userAgent;
  // 'Edge/' is EdgeHTML; the Chromium browser calls itself 'Edg/'
  if (/Trident\/|MSIE |Edge\//.test(agent)) {
    show(OLD_WEB_VIEW);
    return;
  }

  // a script that cannot be fetched reports on itself only, so the event has to be caught on its way down
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      saysWhy = true;
      if (target && target.tagName === 'SCRIPT') show(SCRIPT_MISSING, target.src);
      // what the scripts are written in is newer than the web view
      else if (/SyntaxError/.test(event.message)) show(OLD_WEB_VIEW);
      else show(BROKEN, event.message);
    },
    true,
  );
  window.setTimeout(function () {
    if (!saysWhy) show(TOO_SLOW);
  }, PATIENCE_MS);
})();
