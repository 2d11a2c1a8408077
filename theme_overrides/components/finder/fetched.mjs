/** Fetch a text. @param {string | URL} address @returns {Promise<string>} */
export async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  // Some networks and hosts answer with a page of their own, and call it found.
  const kind = answer.headers.get("content-type") ?? "";
  if (kind.includes("text/html")) throw new Error(`${address} answers with a page`);
  return answer.text();
}
