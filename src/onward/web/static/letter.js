"use strict";
// A link to words that stand in a folded quotation or signature unfolds it, in browsers that do not by themselves.
(() => {
  const unfold = () => {
    const at = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const folded = at?.closest("details:not([open])");
    if (folded) { folded.open = true; at.scrollIntoView(); }
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
