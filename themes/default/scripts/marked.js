/* Marks what was searched for on the page that a result led to (?q=…), until the reader clears it. */
(function (document) {
  "use strict";
  var asked = "";
  try {
    asked = new URLSearchParams(location.search).get("q") || "";
  } catch (e) {
    // a broken address asks nothing
  }
  var main = document.querySelector(".topic-page main, .text-page main");
  var words = asked.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 24);
  if (!main || !words.length) { return; }

  var WORD = /[\p{L}\p{N}]+(?:[.:_'’-][\p{L}\p{N}]+)*/gu;

  function isHit(word) {
    return words.some(function (asked) {
      return [word].concat(word.split(/[.:_'’-]/)).some(function (part) {
        // few letters begin many words: "cor", the stem of "cors", is not "core"
        return asked.length < 4 ? part === asked || part === asked + "s" : part.startsWith(asked);
      });
    });
  }

  function mark(text) {
    var value = text.data;
    var done = 0;
    var out = null;
    WORD.lastIndex = 0;
    for (var match = WORD.exec(value); match; match = WORD.exec(value)) {
      if (!isHit(match[0].toLowerCase())) { continue; }
      out = out || document.createDocumentFragment();
      out.appendChild(document.createTextNode(value.slice(done, match.index)));
      var hit = document.createElement("mark");
      hit.textContent = match[0];
      out.appendChild(hit);
      done = match.index + match[0].length;
    }
    if (out) {
      out.appendChild(document.createTextNode(value.slice(done)));
      text.parentNode.replaceChild(out, text);
      return true;
    }
    return false;
  }

  var walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, {
    acceptNode: function (node) {
      return node.parentElement.closest(".sources, .page-meta, .breadcrumb, .page-foot, button") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    }
  });
  var texts = [];
  while (walker.nextNode()) { texts.push(walker.currentNode); }
  if (!texts.filter(mark).length) { return; }

  var box = document.createElement("p");
  box.className = "marked";
  var button = document.createElement("button");
  button.type = "button";
  button.textContent = "Clear";
  box.appendChild(document.createTextNode("What you looked for is marked. "));
  box.appendChild(button);
  document.body.appendChild(box);

  function clear() {
    main.querySelectorAll("mark").forEach(function (hit) {
      var parent = hit.parentNode;
      parent.replaceChild(document.createTextNode(hit.textContent), hit);
      parent.normalize();
    });
    box.remove();
    document.getElementById("_status").textContent = "Marks cleared";
    try {
      history.replaceState(history.state, "", location.pathname + location.hash);
    } catch (e) {
      // not allowed to a file in every browser
    }
    document.getElementById("_main").focus({ preventScroll: true });
  }
  button.addEventListener("click", clear);
})(document);
