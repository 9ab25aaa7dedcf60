import type { ServiceFacts } from "../service-facts.ts";
import { errorSchemas, linkSchemas, runSchemas } from "../shared/facts.ts";
import { authorizationFacts } from "./authorization/facts.ts";
import { configurationSchemas } from "./configurations/facts.ts";
import { connectionConfigurationFacts } from "./connection-configurations/facts.ts";
import { connectionFacts } from "./connections/facts.ts";
import { diagnosticReportFacts } from "./diagnostic-reports/facts.ts";
import { imodelConfigurationFacts } from "./imodel-configurations/facts.ts";
import { itwinConfigurationFacts } from "./itwin-configurations/facts.ts";
import { manifestConnectionRunFacts } from "./manifest-connection-runs/facts.ts";
import { manifestConnectionSourceFileFacts } from "./manifest-connection-source-files/facts.ts";
import { manifestConnectionFacts } from "./manifest-connections/facts.ts";
import { commonRunSchemas } from "./runs/facts.ts";
import { storageConnectionRunFacts } from "./storage-connection-runs/facts.ts";
import { storageConnectionSourceFileFacts } from "./storage-connection-source-files/facts.ts";
import { storageConnectionFacts } from "./storage-connections/facts.ts";

/** What the pages of Synchronization say. */
export const facts: ServiceFacts = {
  serverUrl: "https://api.bentley.com/synchronization",
  operations: {
    ...authorizationFacts.operations,
    ...connectionFacts.operations,
    ...manifestConnectionFacts.operations,
    ...manifestConnectionRunFacts.operations,
    ...manifestConnectionSourceFileFacts.operations,
    ...storageConnectionFacts.operations,
    ...storageConnectionRunFacts.operations,
    ...storageConnectionSourceFileFacts.operations,
    ...itwinConfigurationFacts,
    ...imodelConfigurationFacts,
    ...connectionConfigurationFacts,
    ...diagnosticReportFacts.operations,
  },
  schemas: {
    ...authorizationFacts.schemas,
    ...connectionFacts.schemas,
    ...manifestConnectionFacts.schemas,
    ...manifestConnectionRunFacts.schemas,
    ...manifestConnectionSourceFileFacts.schemas,
    ...storageConnectionFacts.schemas,
    ...storageConnectionRunFacts.schemas,
    ...storageConnectionSourceFileFacts.schemas,
    ...configurationSchemas,
    ...diagnosticReportFacts.schemas,
    ...commonRunSchemas,
    ...errorSchemas,
    ...linkSchemas,
    ...runSchemas,
  },
};
