/* Topics and contents: open where there is room, the current topic in sight, a filter; on a narrow screen one at a time. */
(function (document) {
  "use strict";
  var topics = document.getElementById("_topics");
  var contents = document.getElementById("_contents");
  var WIDE = matchMedia("(min-width: 62rem)");
  var COLUMN = matchMedia(document.body.classList.contains("text-page") ? "not all" : "(min-width: 80rem)"); // the third

  // The style sheet shows them on a wide screen even while closed; open they are also reached by the keyboard everywhere.
  function openWhere(details, room) {
    if (!details) { return; }
    var follow = function () { details.open = room.matches; };
    follow();
    room.addEventListener("change", follow);
  }
  openWhere(topics, WIDE);
  openWhere(contents, COLUMN);

  // On a narrow screen they are drawers: one at a time, closed by Escape, by a click elsewhere, and once used.
  var drawers = [[topics, WIDE], [contents, COLUMN]].filter(function (pair) { return pair[0]; });
  function closeBut(kept) {
    drawers.forEach(function (pair) {
      if (pair[0] !== kept && !pair[1].matches) { pair[0].open = false; }
    });
  }
  document.addEventListener("click", function (event) {
    var inside = drawers.map(function (pair) { return pair[0]; }).find(function (drawer) { return drawer.contains(event.target); });
    closeBut(event.target.closest("a") ? null : inside);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || event.defaultPrevented) { return; }
    drawers.forEach(function (pair) {
      if (pair[0].open && !pair[1].matches && pair[0].contains(document.activeElement)) {
        pair[0].open = false;
        pair[0].querySelector("summary").focus();
      }
    });
  });

  // The current topic's link is in sight; only the list scrolls, never the page.
  function reveal() {
    var current = topics.querySelector("[aria-current]");
    var list = topics.querySelector(".list");
    if (current && list.scrollHeight > list.clientHeight) {
      list.scrollTop += current.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
    }
  }
  topics.addEventListener("toggle", reveal);
  reveal();

  var filter = document.getElementById("_filter");
  var links = Array.prototype.slice.call(topics.querySelectorAll("li a"));

  function narrow() {
    var words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    var left = 0;
    links.forEach(function (link) {
      var name = (link.textContent + " " + (link.dataset.title || "")).toLowerCase();
      var shown = words.every(function (word) { return name.indexOf(word) >= 0; });
      link.parentNode.hidden = !shown;
      left += shown ? 1 : 0;
    });
    topics.querySelectorAll("ul").forEach(function (list) {
      list.parentNode.hidden = !list.querySelector("li:not([hidden])");
    });
    topics.querySelector(".none").hidden = left > 0;
    return left;
  }
  filter.addEventListener("input", function () {
    var left = narrow();
    document.getElementById("_status").textContent = filter.value ? left + (left === 1 ? " topic" : " topics") : "";
  });
  filter.addEventListener("keydown", function (event) {
    var first = links.find(function (link) { return !link.parentNode.hidden; });
    if (event.key === "Enter" && filter.value && first) {
      first.click();
    } else if (event.key === "Escape" && filter.value) {
      event.preventDefault();
      filter.value = "";
      narrow();
    }
  });
  if (filter.value) { narrow(); } // a browser that goes back fills it in again
})(document);
