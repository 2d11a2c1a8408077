// Browsers load no modules from a disk, nor do they fetch. A search page that was opened as a file
// takes one script in which everything is; any other page takes nothing.
if (window.location.protocol === "file:") {
  const script = document.createElement("script");
  script.src = "data/from-disk.js";
  document.head.append(script);
}
