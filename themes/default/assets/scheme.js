/* Before the first paint: the reader's choice of light or dark, and that there are scripts at all. */
(function (root) {
  "use strict";
  root.classList.add("scripts");
  try {
    var chosen = localStorage.getItem("variorum-scheme");
    if (chosen === "light" || chosen === "dark") {
      root.dataset.scheme = chosen;
    }
  } catch (e) {
    // a browser may refuse storage, above all to files: then the system's choice stands
  }
})(document.documentElement);
