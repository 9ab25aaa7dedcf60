// Runs the call of the package that the bundler finds as "call", and displays the end in the title.
import { call } from "call";
import { runCall } from "../run-call.js";

runCall(call).then(
  () => {
    document.title = "passed";
  },
  (error) => {
    document.title = error.message;
  },
);
