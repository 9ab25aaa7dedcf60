#!/usr/bin/env node
import { runTool } from "./run-tool.js";

runTool("knip/bin/knip.js");
