/* The cheat sheet: what is shown and printed. The choice stands in the address, so that it can be sent and kept:
   cheatsheet.html#topics=s3,sqs&columns=2 */
(function (document) {
  "use strict";
  var form = document.getElementById("_sheet");
  if (!form) { return; }
  var sheet = document.getElementById("_cards");
  var filter = document.getElementById("_sheet-filter");
  var columns = document.getElementById("_sheet-columns");
  var status = form.querySelector("[role=status]");
  var boxes = Array.prototype.slice.call(form.querySelectorAll("input[type=checkbox]"));

  function folded(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  /* Read when something is first narrowed: a phone has better things to do while it loads. */
  var cards = null;

  function read() {
    return Array.prototype.map.call(sheet.querySelectorAll("[data-topic]"), function (card) {
      var beside = card.querySelector("h2 small");
      return {
        element: card,
        title: folded(card.querySelector("h2 a").textContent),
        lists: Array.prototype.map.call(card.querySelectorAll("ul:not(.entry ul)"), function (list) {
          var before = list.previousElementSibling;
          var heading = before && before.tagName === "H3" ? before : null;
          return {
            element: list,
            heading: heading,
            entries: Array.prototype.map.call(list.querySelectorAll(".entry"), function (entry) {
              // the heading of the first figures stands beside the title
              var above = heading || (entry.classList.contains("figure") ? beside : null);
              return { element: entry, text: folded((above ? above.textContent + " " : "") + entry.textContent) };
            })
          };
        })
      };
    });
  }

  function show() {
    cards = cards || read();
    var words = folded(filter.value).split(/\s+/).filter(Boolean);
    var wanted = {};
    var count = 0;
    boxes.forEach(function (box) { wanted[box.value] = box.checked; });
    cards.forEach(function (card) {
      var some = 0;
      card.lists.forEach(function (list) {
        var here = list.entries.filter(function (entry) {
          var has = words.every(function (word) { return (card.title + " " + entry.text).indexOf(word) >= 0; });
          entry.element.hidden = !has;
          return has;
        }).length;
        list.element.hidden = here === 0;
        if (list.heading) { list.heading.hidden = here === 0; }
        some += here;
      });
      card.element.hidden = some === 0 || wanted[card.element.dataset.topic] === false;
      count += card.element.hidden ? 0 : some;
    });
    if (columns.value) {
      sheet.dataset.columns = columns.value;
    } else {
      delete sheet.dataset.columns;
    }
    var all = words.length === 0 && boxes.every(function (box) { return box.checked; });
    status.textContent = all ? "" : count === 0 ? "Nothing is left." : count + (count === 1 ? " statement" : " statements");
  }

  function keep() {
    var parts = [];
    var chosen = boxes.filter(function (box) { return box.checked; });
    if (chosen.length < boxes.length) { parts.push("topics=" + chosen.map(function (box) { return box.value; }).join(",")); }
    if (columns.value) { parts.push("columns=" + columns.value); }
    try {
      history.replaceState(null, "", location.pathname + location.search + (parts.length ? "#" + parts.join("&") : ""));
    } catch (e) {
      // not kept, where the browser refuses
    }
    show();
  }

  function restore() {
    var topics = /(?:^#|&)topics=([^&]*)/.exec(location.hash);
    var number = /(?:^#|&)columns=([1-4])/.exec(location.hash);
    var chosen = topics && topics[1].split(",");
    // an address of topics that all went away is no reason to show nothing
    if (chosen && topics[1] && !boxes.some(function (box) { return chosen.indexOf(box.value) >= 0; })) { chosen = null; }
    boxes.forEach(function (box) { box.checked = !chosen || chosen.indexOf(box.value) >= 0; });
    columns.value = number ? number[1] : "";
    show();
  }

  function all(checked) {
    boxes.forEach(function (box) { box.checked = checked; });
    keep();
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  filter.addEventListener("input", show);
  filter.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && filter.value !== "") {
      filter.value = "";
      show();
    }
  });
  form.addEventListener("change", function (event) { if (event.target !== filter) { keep(); } });
  document.getElementById("_sheet-all").addEventListener("click", function () { all(true); });
  document.getElementById("_sheet-none").addEventListener("click", function () { all(false); });
  document.getElementById("_sheet-print").addEventListener("click", function () { print(); });
  addEventListener("hashchange", restore);
  if (location.hash || filter.value || !boxes.every(function (box) { return box.checked; })) { restore(); }
})(document);
