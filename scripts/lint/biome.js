#!/usr/bin/env node
import { runTool } from "./run-tool.js";

runTool("@biomejs/biome/bin/biome");
