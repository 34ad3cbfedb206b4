/* The button for colours: as the system, light, dark. */
(function (document) {
  "use strict";
  var root = document.documentElement;
  var button = document.getElementById("_scheme");
  if (!button) { return; }
  var NEXT = { system: "light", light: "dark", dark: "system" };
  var SAYS = { system: "as the system", light: "light", dark: "dark" };

  function state() { return root.dataset.scheme || "system"; }

  function tell() { button.setAttribute("aria-label", "Colours: " + SAYS[state()]); }

  button.addEventListener("click", function () {
    var next = NEXT[state()];
    if (next === "system") {
      delete root.dataset.scheme;
    } else {
      root.dataset.scheme = next;
    }
    try {
      if (next === "system") {
        localStorage.removeItem("variorum-scheme");
      } else {
        localStorage.setItem("variorum-scheme", next);
      }
    } catch (e) {
      // not remembered, where the browser refuses
    }
    tell();
    document.getElementById("_status").textContent = "Colours: " + SAYS[next];
  });
  tell();
})(document);
