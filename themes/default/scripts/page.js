/* What is folded opens for whoever is led to it; what scrolls sideways can be scrolled with the keyboard. */
(function (document) {
  "use strict";
  // Also by the same link a second time.
  function reveal() {
    var place = null;
    try {
      place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      // no address of ours
    }
    var closed = place && place.parentElement && place.parentElement.closest("details:not([open])");
    if (!closed) { return; }
    for (; closed; closed = closed.parentElement.closest("details:not([open])")) { closed.open = true; }
    place.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (link && link.hash && link.href === location.href) { reveal(); }
  });
  reveal();

  // A wide table's box; code has its own script.
  function reach(box) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", "Table");
    } else if (box !== document.activeElement) {
      ["tabindex", "role", "aria-label"].forEach(function (name) { box.removeAttribute(name); });
    }
  }
  function reachAll() { document.querySelectorAll("main .scroll").forEach(reach); }
  reachAll();
  addEventListener("resize", reachAll);
})(document);
