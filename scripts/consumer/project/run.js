// Runs the call of one package, on whatever runtime this is: `node run.js export`.
import { runCall } from "./run-call.js";

const { call } = await import(`./${process.argv[2]}/call.js`);
await runCall(call);
