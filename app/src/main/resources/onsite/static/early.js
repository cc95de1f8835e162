// Runs before the first paint, so that neither theme nor panes jump.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const theme = kept("onsite.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.dataset.shown = root.dataset.theme ?? (system.matches ? "dark" : "light");
  };
  show();
  system.addEventListener("change", show);
  addEventListener("storage", (event) => event.key === "onsite.theme" && show());
  for (const name of ["statement", "result-below", "result-beside"]) {
    const size = kept("onsite.pane." + name);
    if (/^\d{1,2}(\.\d+)?%$/.test(size ?? "")) root.style.setProperty("--" + name, size);
  }
})();
