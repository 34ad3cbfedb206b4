/* Copying and wrapping of code, and scrolling it with the keyboard. */
(function (document) {
  "use strict";
  var root = document.documentElement;
  var blocks = Array.prototype.slice.call(document.querySelectorAll(".code-block"));
  if (!blocks.length) { return; }

  // What is copied is said once, for those who do not see the button.
  var live = document.getElementById("_status");
  var wrapped = root.classList.contains("wrap-code"); // scheme.js remembered it before the first paint

  // A session's prompts and answers are not what one would type.
  function textOf(block) {
    var copy = block.querySelector("pre").cloneNode(true);
    if (copy.querySelector(".code-prompt")) {
      copy.querySelectorAll(".code-prompt, .code-output").forEach(function (part) { part.remove(); });
    }
    return copy.textContent.replace(/\n+$/, "");
  }

  function copyOldWay(text) {
    var area = document.createElement("textarea");
    var focused = document.activeElement;
    area.className = "unseen";
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var done = false;
    try {
      done = document.execCommand("copy");
    } catch (e) {
      // then it is not done
    }
    area.remove();
    if (focused) { focused.focus({ preventScroll: true }); }
    return done ? Promise.resolve() : Promise.reject(new Error("refused"));
  }

  function copy(text) {
    return navigator.clipboard && navigator.clipboard.writeText
      ? navigator.clipboard.writeText(text).catch(function () { return copyOldWay(text); })
      : copyOldWay(text);
  }

  function button(label, what, click) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.title = what;
    made.addEventListener("click", function () { click(made); });
    return made;
  }

  function tell(made, word, sentence) {
    clearTimeout(made.variorumTimer);
    made.textContent = word;
    made.classList.add("done");
    live.textContent = sentence;
    made.variorumTimer = setTimeout(function () {
      made.textContent = "Copy";
      made.classList.remove("done");
      live.textContent = "";
    }, 2000);
  }

  var wraps = [];
  function wrap() {
    wrapped = !wrapped;
    root.classList.toggle("wrap-code", wrapped);
    wraps.forEach(function (each) { each.setAttribute("aria-pressed", String(wrapped)); });
    try {
      localStorage.setItem("variorum-wrap", wrapped ? "on" : "off");
    } catch (e) {
      // not remembered, where the browser refuses
    }
  }

  // What scrolls sideways can be scrolled with the keyboard, and has a name; what does not is no stop.
  function reach(pre) {
    if (pre.scrollWidth > pre.clientWidth) {
      var label = pre.parentNode.querySelector(".code-language");
      pre.tabIndex = 0;
      pre.setAttribute("role", "group");
      pre.setAttribute("aria-label", label ? "Code, " + label.textContent : "Code");
    } else if (pre !== document.activeElement) {
      ["tabindex", "role", "aria-label"].forEach(function (name) { pre.removeAttribute(name); });
    }
  }
  var sizes = typeof ResizeObserver === "function" ? new ResizeObserver(function (entries) {
    entries.forEach(function (entry) { reach(entry.target.closest("pre")); });
  }) : null;

  blocks.forEach(function (block) {
    var pre = block.querySelector("pre");
    var row = document.createElement("div");
    row.className = "code-buttons";
    var toggle = button("Wrap", "Wrap long lines of code, on all pages", wrap);
    toggle.setAttribute("aria-pressed", String(wrapped));
    wraps.push(toggle);
    row.appendChild(toggle);
    row.appendChild(button("Copy", "Copy this code, without prompts", function (made) {
      copy(textOf(block)).then(
        function () { tell(made, "Copied", "Copied to the clipboard"); },
        function () { tell(made, "Failed", "Copying failed: the browser refused"); });
    }));
    block.insertBefore(row, pre);
    reach(pre);
    if (sizes) {
      sizes.observe(pre);
    }
  });
})(document);
