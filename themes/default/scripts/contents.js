/* Where in the page the reader is, and links to headings that copy. */
(function (document) {
  "use strict";
  var contents = document.getElementById("_contents");
  if (contents) { follow(contents); }

  function follow(contents) {
    var links = Array.prototype.slice.call(contents.querySelectorAll("a"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    var here = null;
    var waiting = false;
    function mark() {
      waiting = false;
      var last = null;
      var line = Math.min(innerHeight / 3, 160);
      headings.forEach(function (heading, i) {
        if (heading && heading.getBoundingClientRect().top < line) { last = links[i]; }
      });
      if (last === here) { return; }
      if (here) { here.removeAttribute("aria-current"); }
      if (last) { last.setAttribute("aria-current", "true"); }
      here = last;
      var list = contents.parentNode;
      if (here && list.scrollHeight > list.clientHeight) {
        var top = here.getBoundingClientRect().top - list.getBoundingClientRect().top;
        if (top < 40 || top > list.clientHeight - 60) { list.scrollTop += top - list.clientHeight / 2; }
      }
    }
    addEventListener("scroll", function () {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(mark);
      }
    }, { passive: true });
    mark();
  }

  // The "#" beside a heading leads there as any link, and puts the address on the clipboard.
  function copy(text) {
    if (navigator.clipboard) { return navigator.clipboard.writeText(text); }
    return Promise.reject(new Error("no clipboard"));
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a.here");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    copy(link.href).then(function () {
      link.dataset.copied = "Link copied";
      document.getElementById("_status").textContent = "Link copied";
      setTimeout(function () {
        delete link.dataset.copied;
        document.getElementById("_status").textContent = "";
      }, 2000);
    }, function () {
      // the address bar has it
    });
  });
})(document);
