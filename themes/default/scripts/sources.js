/* Who says it: a mark shows its sources on hover, focus or tap; Escape and looking elsewhere close them again.
   A click pins them open. Without this script a mark is an ordinary <details>. */
(function (document) {
  "use strict";
  var root = document.documentElement;
  var WAIT = 120; // milliseconds that the pointer rests before something opens
  var LINGER = 250; // and that it may be away before it closes
  var timer = 0;
  var byPointer = null; // what the pointer opened; only that closes by itself

  function markOf(target) {
    var mark = target.closest && target.closest("details.sources");
    return mark && mark.querySelector("summary") ? mark : null;
  }

  function close(mark) {
    if (mark) {
      mark.open = false;
      delete mark.dataset.shown;
    }
  }

  function show(mark, how) {
    document.querySelectorAll("details.sources[open]").forEach(function (other) {
      if (other !== mark) { close(other); }
    });
    if (!mark.open) {
      mark.dataset.shown = how;
      mark.open = true;
    }
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType !== "mouse") { return; }
    var mark = markOf(event.target);
    clearTimeout(timer);
    if (mark) {
      if (mark !== byPointer && !mark.open && event.target.closest("summary")) {
        timer = setTimeout(function () {
          show(mark, "hover");
          byPointer = mark;
        }, WAIT);
      }
    } else if (byPointer) {
      timer = setTimeout(function () {
        if (byPointer && byPointer.dataset.shown && !byPointer.contains(document.activeElement)) { close(byPointer); }
        byPointer = null;
      }, LINGER);
    }
  });

  document.addEventListener("focusin", function (event) {
    var mark = markOf(event.target);
    if (mark && !mark.open && event.target.matches(":focus-visible")) { show(mark, "focus"); }
  });

  document.addEventListener("focusout", function (event) {
    var mark = markOf(event.target);
    if (mark && mark.dataset.shown && !(event.relatedTarget && mark.contains(event.relatedTarget))) { close(mark); }
  });

  // What hover or focus opened, a click pins instead of closing it.
  document.addEventListener("click", function (event) {
    var summary = event.target.closest && event.target.closest("details.sources > summary");
    if (summary) {
      var mark = summary.parentNode;
      clearTimeout(timer);
      if (mark.open && mark.dataset.shown) {
        event.preventDefault();
        delete mark.dataset.shown;
      } else if (!mark.open) {
        event.preventDefault();
        show(mark, "click");
        delete mark.dataset.shown;
      }
    } else if (!markOf(event.target)) {
      document.querySelectorAll("details.sources[open]").forEach(close);
    }
  });

  document.addEventListener("keydown", function (event) {
    var open = document.querySelector("details.sources[open]");
    if (event.key === "Escape" && open && !event.defaultPrevented) {
      if (open.contains(document.activeElement)) { open.querySelector("summary").focus({ preventScroll: true }); }
      close(open);
    }
  });

  // The switch for all marks, remembered.
  var button = document.getElementById("_marks");
  if (!button) { return; }

  function tell() { button.setAttribute("aria-pressed", String(root.dataset.marks !== "off")); }

  button.addEventListener("click", function () {
    var off = root.dataset.marks !== "off";
    if (off) {
      root.dataset.marks = "off";
    } else {
      delete root.dataset.marks;
    }
    try {
      localStorage.setItem("variorum-marks", off ? "off" : "on");
    } catch (e) {
      // not remembered, where the browser refuses
    }
    tell();
  });
  tell();

  document.getElementById("_print").addEventListener("click", function () { print(); });
})(document);
