// Makes the call of a package with a response from memory. It rejects unless the status is 200.
export async function runCall(call) {
  const { status } = await call(async () => Response.json({ answered: "from memory" }));
  if (status !== 200) throw new Error(`The call ended with ${status}, not with 200.`);
}
