const asked = new Set();

/** Fetch a text. @param {string | URL} address @returns {Promise<string>} */
export async function fetched(address) {
  // Who asks again got a file that was of no use, and a browser may have kept that.
  const cache = asked.has(`${address}`) ? "reload" : "default";
  asked.add(`${address}`);
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  // Some networks and hosts answer with a page of their own, and call it found.
  const kind = answer.headers.get("content-type") ?? "";
  if (kind.includes("text/html")) throw new Error(`${address} answers with a page`);
  return answer.text();
}
