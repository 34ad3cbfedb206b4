/* Before the first paint: the reader's choices, and that there are scripts at all. */
(function (root) {
  "use strict";
  root.classList.add("scripts");
  try {
    var scheme = localStorage.getItem("variorum-scheme");
    if (scheme === "light" || scheme === "dark") {
      root.dataset.scheme = scheme;
    }
    if (localStorage.getItem("variorum-marks") === "off") {
      root.dataset.marks = "off";
    }
    root.classList.toggle("wrap-code", localStorage.getItem("variorum-wrap") === "on");
  } catch (e) {
    // a browser may refuse storage, above all to files: then the system's choice stands
  }
})(document.documentElement);
