// Browsers show the files of a folder where its page is asked for on a disk, load no modules there
// and fetch nothing. So links and forms lead to the page itself, and the search page takes one script
// in which everything is. A page from a server takes nothing.
if (window.location.protocol === "file:") {
  const pageAt = (address) => {
    const url = new URL(address, document.baseURI);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  };
  const onTheWay = { capture: true };
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      link?.setAttribute("href", pageAt(link.href));
    },
    onTheWay,
  );
  document.addEventListener(
    "submit",
    ({ target }) => target.setAttribute("action", pageAt(target.getAttribute("action") ?? "")),
    onTheWay,
  );
  if (document.querySelector(".hub-search")) {
    const script = document.createElement("script");
    script.src = "data/from-disk.js";
    document.head.append(script);
  }
}
