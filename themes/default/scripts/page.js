/* Light and dark by a button, topics and contents open where there is room, and where in the page the reader is. */
(function (document) {
  "use strict";
  var root = document.documentElement;

  var button = document.getElementById("_scheme");
  button.addEventListener("click", function () {
    var dark = root.dataset.scheme
      ? root.dataset.scheme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.scheme = dark ? "light" : "dark";
    try {
      localStorage.setItem("variorum-scheme", root.dataset.scheme);
    } catch (e) {
      // not remembered, where the browser refuses
    }
  });

  // The style sheet shows them on a wide screen even while closed; open they are also reached by the keyboard everywhere.
  function openWhere(id, media) {
    var details = document.getElementById(id);
    var room = matchMedia(media);
    var follow = function () { details.open = room.matches; };
    if (details) {
      follow();
      room.addEventListener("change", follow);
    }
  }
  openWhere("_topics", "(min-width: 62rem)");
  openWhere("_contents", "(min-width: 80rem)");

  // Whoever is led to something folded finds it open, also by the same link a second time.
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

  // What scrolls sideways can be scrolled with the keyboard.
  document.querySelectorAll("main table").forEach(function (box) {
    if (box.scrollWidth > box.clientWidth) { box.tabIndex = 0; }
  });

  // The current topic's link is in sight; only the list scrolls, never the page.
  var topics = document.querySelector(".topics");
  var current = topics && topics.querySelector("[aria-current]");
  if (current && topics.scrollHeight > topics.clientHeight) {
    topics.scrollTop = current.offsetTop - topics.offsetTop - topics.clientHeight / 3;
  }

  // On a narrow screen the contents close once they have been used.
  var contents = document.getElementById("_contents");
  if (!contents) {
    return;
  }
  contents.addEventListener("click", function (event) {
    if (event.target.closest("a") && !matchMedia("(min-width: 80rem)").matches) {
      contents.open = false;
    }
  });

  var links = Array.prototype.slice.call(contents.querySelectorAll("a"));
  var headings = links.map(function (link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  });
  var here = null;
  function mark() {
    waiting = false;
    var last = null;
    headings.forEach(function (heading, i) {
      if (heading && heading.getBoundingClientRect().top < 120) {
        last = links[i];
      }
    });
    if (last !== here) {
      if (here) { here.removeAttribute("aria-current"); }
      if (last) { last.setAttribute("aria-current", "true"); }
      here = last;
      var list = contents.parentNode;
      if (here && list.scrollHeight > list.clientHeight) {
        var top = here.offsetTop - list.offsetTop;
        if (top < list.scrollTop || top > list.scrollTop + list.clientHeight - 60) {
          list.scrollTop = top - list.clientHeight / 2;
        }
      }
    }
  }
  var waiting = false;
  addEventListener("scroll", function () {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mark);
    }
  }, { passive: true });
  mark();
})(document);
