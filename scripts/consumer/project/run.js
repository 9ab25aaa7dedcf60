// Runs the call of one package, on whatever runtime this is: `node run.js export`.
const { call } = await import(`./${process.argv[2]}/call.js`);
const { status } = await call(async () => Response.json({ answered: "from memory" }));

if (status !== 200) {
  throw new Error(`The call ended with ${status}, not with 200.`);
}
