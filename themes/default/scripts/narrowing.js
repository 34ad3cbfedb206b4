/* The box above an alphabetical list: what does not have all its words is hidden, and so are letters without entries. */
(function (document) {
  "use strict";

  function folded(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  document.querySelectorAll("form[data-list]").forEach(function (form) {
    var list = document.getElementById(form.dataset.list);
    var input = form.querySelector("input");
    var status = form.querySelector("[role=status]");
    var groups = Array.prototype.map.call(list.querySelectorAll("section"), function (section) {
      return {
        section: section,
        letter: document.querySelector('.letters a[href="#' + section.getAttribute("aria-labelledby") + '"]'),
        entries: Array.prototype.map.call(section.querySelectorAll(".entry"), function (entry) {
          return { element: entry, text: folded(entry.textContent) };
        })
      };
    });

    function narrow() {
      var words = folded(input.value).split(/\s+/).filter(Boolean);
      var count = 0;
      groups.forEach(function (group) {
        var shown = group.entries.filter(function (entry) {
          var has = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
          entry.element.hidden = !has;
          return has;
        }).length;
        group.section.hidden = shown === 0;
        group.letter.parentNode.hidden = shown === 0;
        count += shown;
      });
      status.textContent = words.length === 0 ? ""
        : count === 0 ? "Nothing. Try fewer letters." : count + (count === 1 ? " entry" : " entries");
    }

    form.addEventListener("submit", function (event) { event.preventDefault(); });
    input.addEventListener("input", narrow);
    input.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && input.value !== "") {
        input.value = "";
        narrow();
      }
    });
    if (input.value !== "") { narrow(); } // the browser remembers it
  });
})(document);
