/* The page of search: search.html?q=… lists all that is found; the address follows what is typed. */
(function (window, document) {
  "use strict";
  var form = document.querySelector("form.search-page");
  if (!form) { return; }
  var input = form.querySelector("input");
  var status = form.querySelector("[role=status]");
  var list = document.getElementById("_results");
  var opened = null;
  var timer = 0;

  function display(answer) {
    list.replaceChildren.apply(list, window.variorumSearch.results(answer).map(function (result) {
      var item = document.createElement("li");
      item.appendChild(window.variorumSearch.describe(document.createElement("a"), result, form.dataset.root));
      return item;
    }));
    status.textContent = window.variorumSearch.summary(answer);
  }

  function search() {
    var question = input.value;
    try {
      history.replaceState(null, "", question ? "?q=" + encodeURIComponent(question) : window.location.pathname);
    } catch (e) {
      // not allowed to a file in every browser
    }
    if (question.trim() === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    opened = opened || window.variorumSearch.open(form.dataset);
    opened.then(function (search) {
      return search.query(question, { limit: 200, hitsPerPage: 20, snippet: 260 });
    }).then(function (answer) {
      if (answer && question === input.value) { display(answer); }
    }).catch(function () {
      opened = null;
      status.textContent = "The search index could not be loaded";
    });
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  }

  input.addEventListener("input", later);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });

  // Down and Up go through the results, Enter opens them as any link, Escape goes back to the box.
  document.addEventListener("keydown", function (event) {
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    var inside = at >= 0 || document.activeElement === input;
    if (inside && (event.key === "ArrowDown" || event.key === "ArrowUp") && links.length) {
      event.preventDefault();
      var next = at + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? input : links[Math.min(next, links.length - 1)]).focus();
    } else if (event.key === "Escape" && at >= 0 || event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  var asked = "";
  try {
    asked = new URLSearchParams(window.location.search).get("q") || "";
  } catch (e) {
    // a broken address asks nothing
  }
  input.value = asked.slice(0, 200);
  search();
  if (!asked) { input.focus(); }
})(window, document);
