import { createMockPlatform } from "@itwin-rest/mock";
import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, SimpleSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";

// Imported before the example for OpenTelemetry: a platform that fails once, and a printer of finished spans.
globalThis.fetch = createMockPlatform({ faults: [{ status: 503 }] }).fetch;

const printer: SpanExporter = {
  export(spans, done) {
    for (const { name, attributes } of spans) console.log(name, JSON.stringify(attributes));
    done({ code: 0 });
  },
  async shutdown() {},
};
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(printer)] }));
