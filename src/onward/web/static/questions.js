"use strict";
// The keys of the answers: shown only where they work, and of the other answers only while these can be seen.
(() => {
  document.querySelector("main").classList.add("keyed");
  const others = document.getElementById("others");
  others?.addEventListener("toggle", () => {
    for (const button of others.querySelectorAll("[data-digit]")) {
      if (others.open) button.dataset.key = button.dataset.digit;
      else delete button.dataset.key;
    }
  });
  // A key that is held down answers one question, not the next one too.
  window.addEventListener("keydown", (event) => {
    if (event.repeat && /^[0-9]$/.test(event.key)) event.stopPropagation();
  }, true);
})();
