/* A card with what a linked topic is about, after a moment on the link by mouse or keyboard; Esc, or leaving, closes it.
   The data are one script, so that it also loads for a page opened as a file; fetched for the first card, not before. */
(function (window, document) {
  "use strict";
  var main = document.getElementById("_main");
  if (!main || !document.body.dataset.previews) { return; }
  var LINKS = ".notes a.topic, .mentions a, .editor :not(td) > a, .prose :not(td) > a, .glossary a, .a-z a";
  var WAIT = 300; // to open; a passing mouse opens nothing
  var GRACE = 200; // to reach the card from the link
  var MARGIN = 8;
  var data = new URL(document.body.dataset.previews, location.href);
  var root = new URL("..", data).href; // assets stand one folder below it

  var loading = null;
  function load() {
    loading = loading || new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = data.href;
      script.onload = function () { resolve(window.variorumPreviews); };
      script.onerror = reject;
      document.head.appendChild(script);
    });
    return loading;
  }

  /* Which page of the site a link leads to, and to which place there; null for another site, or this very page. */
  function target(link) {
    var page = link.href.split("#")[0].split("?")[0];
    if (page.indexOf(root) !== 0 || page === location.href.split("#")[0].split("?")[0]) { return null; }
    return { slug: page.slice(root.length).replace(/\.html$/, ""), anchor: link.hash.slice(1) };
  }

  var card = null;
  var shownFor = null;
  var timer = 0;

  function line(className, text) {
    if (!text) { return; }
    var element = document.createElement("p");
    element.className = className;
    element.textContent = text;
    card.appendChild(element);
  }

  function fill(topic, anchor) {
    card.textContent = "";
    line("name", topic.title);
    line("path", topic.sections && topic.sections[anchor]);
    line("about", topic.about);
    line("beginning", topic.lead);
  }

  /* Below the link, or above it where there is more room; always within the window, whatever its size. */
  function place(link) {
    var boxes = link.getClientRects();
    var box = boxes[0];
    var below = window.innerHeight - boxes[boxes.length - 1].bottom - 2 * MARGIN;
    var above = box.top - 2 * MARGIN;
    card.style.maxHeight = "";
    var under = below >= card.offsetHeight || below >= above;
    if (under) { box = boxes[boxes.length - 1]; }
    card.style.maxHeight = Math.max(under ? below : above, 80) + "px";
    var right = document.documentElement.clientWidth - card.offsetWidth - MARGIN;
    card.style.left = Math.max(MARGIN, Math.min(box.left, right)) + window.scrollX + "px";
    card.style.top = (under ? box.bottom + MARGIN / 2 : box.top - card.offsetHeight - MARGIN / 2) + window.scrollY + "px";
  }

  function show(link) {
    var to = target(link);
    if (!to) { return; }
    load().then(function (previews) {
      var topic = previews[to.slug];
      if (!topic || shownFor !== link) { return; }
      if (!card) {
        card = document.createElement("div");
        card.id = "_preview";
        card.className = "preview";
        card.setAttribute("role", "tooltip");
        card.addEventListener("pointerenter", function () { clearTimeout(timer); });
        card.addEventListener("pointerleave", function () { later(hide, GRACE); });
        document.body.appendChild(card);
      }
      fill(topic, to.anchor);
      card.hidden = false;
      place(link);
      link.setAttribute("aria-describedby", card.id);
    }, function () {
      loading = null; // no card this time; perhaps the next
    });
  }

  function hide() {
    clearTimeout(timer);
    if (shownFor) { shownFor.removeAttribute("aria-describedby"); }
    shownFor = null;
    if (card) { card.hidden = true; }
  }

  function later(what, time) {
    clearTimeout(timer);
    timer = setTimeout(what, time);
  }

  function ask(link) {
    if (link === shownFor) {
      clearTimeout(timer);
      return;
    }
    later(function () {
      hide();
      shownFor = link;
      show(link);
    }, WAIT);
  }

  function linkAt(event) {
    var link = event.target.closest && event.target.closest("a[href]");
    return link && link.matches(LINKS) ? link : null;
  }

  main.addEventListener("pointerover", function (event) {
    var link = event.pointerType === "mouse" && linkAt(event);
    if (link) { ask(link); }
  });
  main.addEventListener("pointerout", function (event) {
    var link = linkAt(event);
    if (link && !link.contains(event.relatedTarget)) { later(hide, GRACE); }
  });
  main.addEventListener("focusin", function (event) {
    var link = linkAt(event);
    if (link && link.matches(":focus-visible")) { ask(link); }
  });
  main.addEventListener("focusout", function (event) {
    if (linkAt(event)) { hide(); }
  });
  main.addEventListener("click", function (event) {
    if (linkAt(event)) { hide(); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { hide(); }
  });
})(window, document);
