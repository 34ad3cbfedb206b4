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

  function scrollable() {
    document.querySelectorAll("main pre, main .scroll, main table").forEach(function (box) {
      if (box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== "visible") {
        box.tabIndex = 0;
      } else if (!box.hasAttribute("role")) {
        box.removeAttribute("tabindex");
      }
    });
  }
  scrollable();
  addEventListener("resize", scrollable);
})(document);
