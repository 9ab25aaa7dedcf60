// Generated from specs/*/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.
import type { OpenApiDocument } from "./openapi-document.js";

/** The spec of every service, by its name. */
export const documents: Record<string, OpenApiDocument> = {
  "export": {
    "openapi": "3.1.1",
    "info": {
      "title": "Export",
      "version": "v1",
      "description": "Exports the engineering data of an iModel to standard formats.",
      "x-unverified": "The changelog knows technology previews only, the pages carry no preview banner, and no general availability was announced; the stage of every operation is unknown."
    },
    "servers": [
      {
        "url": "https://api.bentley.com/export"
      }
    ],
    "tags": [
      {
        "name": "Authorization",
        "description": "The consent that a user gives to background work."
      },
      {
        "name": "ExportConnections",
        "description": "What is exported of an iModel, and the runs that do it."
      }
    ],
    "paths": {
      "/authorizationinformation": {
        "get": {
          "operationId": "getAuthorizationInformation",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/get-authorizationinformation"
          },
          "x-lifecycle": "unknown",
          "tags": [
            "Authorization"
          ],
          "summary": "Tells whether the calling user has authorized exports, and where to do so if not.",
          "security": [
            {
              "oauth2": [
                "export:read"
              ]
            }
          ],
          "parameters": [
            {
              "name": "redirectUrl",
              "in": "query",
              "required": true,
              "description": "Where the browser returns to after the user has authorized.",
              "example": "https://myUrl.com",
              "schema": {
                "type": "string",
                "format": "uri"
              }
            }
          ],
          "responses": {
            "200": {
              "description": "The user's authorization.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/AuthorizationInformationResponse"
                  },
                  "example": {
                    "authorizationInformation": {
                      "isUserAuthorized": false,
                      "_links": {
                        "authorizationUrl": {
                          "href": "https://connect-itwinbridgeportal.bentley.com/authenticate?redirect_url=https://myUrl.com"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "422": {
              "description": "The redirect URL is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidAuthorizationInformationRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "redirectUrl must be a valid URL.",
                          "target": "$redirectUrl"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/connections": {
        "get": {
          "operationId": "getExportConnections",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/get-export-connections"
          },
          "x-lifecycle": "unknown",
          "x-unverified": "The page is cut in its 404; 429 is that of getExportConnection, and a 422 may follow.",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Lists the connections of an iModel.",
          "security": [
            {
              "oauth2": [
                "export:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "name": "imodelId",
              "in": "query",
              "required": true,
              "description": "The iModel whose connections are wanted.",
              "x-unverified": "Whether the service tells imodelId from iModelId is not documented; the page's spelling is sent.",
              "example": "a0471655-6b18-419e-ab01-ebf4fbff9dff",
              "schema": {
                "type": "string"
              }
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the iModel's connections.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ExportConnectionsResponse"
                  },
                  "example": {
                    "connections": [
                      {
                        "iModelId": "a0471655-6b18-419e-ab01-ebf4fbff9dff",
                        "iTwinId": "1db84556-49ba-41fd-8500-3657784c7752",
                        "authenticationType": "User",
                        "_links": {
                          "iModel": {
                            "href": "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                          },
                          "iTwin": {
                            "href": "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                          },
                          "lastRun": {
                            "href": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                          }
                        },
                        "id": "VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M",
                        "displayName": "30"
                      }
                    ],
                    "_links": {
                      "self": {
                        "href": "https://api.bentley.com/export/connections?$skip=50&$top=50"
                      },
                      "prev": {
                        "href": "https://api.bentley.com/export/connections?$skip=0&$top=50"
                      },
                      "next": {
                        "href": "https://api.bentley.com/export/connections?$skip=200&$top=50"
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/InsufficientPermissions"
            },
            "404": {
              "description": "The connection is not found, as the page puts it, though none is named in the request.",
              "x-unverified": "The code is cut after \"Connectio\"; the example is that of getExportConnection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionNotFound",
                      "message": "Requested Connection is not available."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        },
        "post": {
          "operationId": "createExportConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/create-export-connection"
          },
          "x-lifecycle": "unknown",
          "x-unverified": "The page is cut in its 422; 429 is that of getExportConnection.",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Creates a connection to an iModel.",
          "security": [
            {
              "oauth2": [
                "export:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "requestBody": {
            "required": true,
            "description": "The connection to create.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExportConnectionCreate"
                },
                "example": {
                  "displayName": "30",
                  "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                  "authenticationType": "User"
                }
              }
            }
          },
          "responses": {
            "201": {
              "description": "The connection that was created.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ExportConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "fc226d0d-1647-48d7-8c11-f1f74f2d9808",
                      "displayName": "30",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "422": {
              "description": "The body lacks a required property or is not valid.",
              "x-unverified": "The example is cut where its details begin, and so is ours.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidExportConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        }
      },
      "/connections/{connectionId}": {
        "get": {
          "operationId": "getExportConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/get-export-connection"
          },
          "x-lifecycle": "unknown",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Gets a connection.",
          "security": [
            {
              "oauth2": [
                "export:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionId"
            }
          ],
          "responses": {
            "200": {
              "description": "The connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ExportConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "fc226d0d-1647-48d7-8c11-f1f74f2d9808",
                      "displayName": "30",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/4tb42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/InsufficientPermissions"
            },
            "404": {
              "description": "There is no such connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionNotFound",
                      "message": "Requested Connection is not available."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        },
        "delete": {
          "operationId": "deleteExportConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/delete-export-connection"
          },
          "x-lifecycle": "unknown",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Deletes a connection.",
          "security": [
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionId"
            }
          ],
          "responses": {
            "204": {
              "description": "The connection is deleted."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionNotFound",
                      "message": "Requested Connection is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The connection is being processed.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionAlreadyInUse",
                      "message": "Connection is already being processed."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The id of the connection is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidExportConnectionRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "Provided connectionId value is not valid.",
                          "target": "connectionId"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        }
      },
      "/connections/{connectionId}/runs": {
        "get": {
          "operationId": "getExportConnectionRuns",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/get-export-connection-runs"
          },
          "x-lifecycle": "unknown",
          "x-unverified": "The page lists neither $top nor $skip, but its links carry them, so both can be sent; it is cut after 401, so 429 is that of getExportConnection and other errors may follow.",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Lists the runs of a connection.",
          "security": [
            {
              "oauth2": [
                "export:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionId"
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the connection's runs.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ExportRunsResponse"
                  },
                  "example": {
                    "runs": [
                      {
                        "id": "75d94fca-4a9b-4ff0-8f3a-eeedbc1fea97",
                        "state": "Completed",
                        "result": "Success",
                        "startDateTime": "2023-09-14T12:00:06.8727565Z",
                        "endDateTime": "2023-09-14T12:07:11.4138469Z",
                        "jobs": [
                          {
                            "id": "899537ea-2945-4c98-9737-3bb4891fe8da",
                            "startDateTime": "2023-09-14T12:00:09.801086Z",
                            "endDateTime": "2023-09-14T12:06:31.4310333Z",
                            "state": "Completed",
                            "result": "Error",
                            "tasks": [
                              {
                                "id": "fe2f628d-1beb-453f-bf49-2468ca48b9a8",
                                "startDateTime": "2023-09-14T12:06:03.105039Z",
                                "endDateTime": "2023-09-14T12:06:31.3820011Z",
                                "retryAttempts": 0,
                                "state": "Completed",
                                "result": "Error",
                                "exportOutputFileId": "fa310a48-d89c-493a-8124-80406ac46f66",
                                "error": {
                                  "errorCode": "TAE_BRW_1000",
                                  "message": "Failed to orchestrate file processing.",
                                  "details": "Error exit code received from bridge wrapper. Details from wrapper: ''.",
                                  "bridgeExitCode": -7002,
                                  "system": "Exporter",
                                  "phase": "export_file",
                                  "category": "other",
                                  "descriptionKey": "FailedToExport",
                                  "description": "Failed to export your file.",
                                  "kbArticleLink": "",
                                  "canUserFix": false
                                }
                              }
                            ]
                          }
                        ]
                      }
                    ],
                    "_links": {
                      "self": {
                        "href": "https://api.bentley.com/export/connections/VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M/runs&$skip=0&$top=50"
                      },
                      "next": {
                        "href": "https://api.bentley.com/export/connections/VRZHoBhrnkGrAev0-_-d_xwvyrzjgaVGka5wU967Q7M/runs&$skip=50&$top=50"
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        },
        "post": {
          "operationId": "createExportConnectionRun",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/create-export-connection-run"
          },
          "x-lifecycle": "unknown",
          "x-unverified": "The page is cut in its request: 202, 303 and 409 are from its notes, 401 is that of every other operation and 429 that of getExportConnection, and other errors may follow.",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Starts a run of a connection.",
          "security": [
            {
              "oauth2": [
                "export:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionId"
            }
          ],
          "requestBody": {
            "required": true,
            "description": "What to export.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExportConnectionRunCreate"
                },
                "example": {
                  "exportType": "IFC",
                  "ifcVersion": "IFC4.3",
                  "inputOptions": {
                    "mappingFileId": "0000000000000000000000000000000000000000",
                    "changesetId": "0000000000000000000000000000000000000000",
                    "savedViewId": "0000000000000000000000000000000000000000",
                    "mappingfileBlobUrl": "https://example.com"
                  },
                  "outputOptions": {
                    "location": "USER_BLOB_STORAGE",
                    "outputSasUrl": "https://abc.com",
                    "logsSasUrl": "https://abc.com"
                  }
                }
              }
            }
          },
          "responses": {
            "202": {
              "description": "The run was created and goes on in the background.",
              "headers": {
                "location": {
                  "description": "Where the run is found.",
                  "x-unverified": "Whether it is absolute is not documented; the example is a link to a run on another page.",
                  "example": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
                  "schema": {
                    "type": "string"
                  }
                }
              }
            },
            "303": {
              "description": "A run goes on already, and none was created.",
              "x-unverified": "One page says that a connection has one run at a time, another that an iModel has.",
              "headers": {
                "location": {
                  "description": "Where the run that goes on is found.",
                  "example": "https://api.bentley.com/export/connections/fc226d0d-1647-48d7-8c11-f1f74f2d9808/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
                  "schema": {
                    "type": "string"
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "409": {
              "description": "Another request to create a run was sent at the same time and came first.",
              "x-unverified": "Code and message are not documented; the example has neither.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {}
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        }
      },
      "/connections/{connectionId}/runs/{runId}": {
        "get": {
          "operationId": "getExportConnectionRun",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/export/operations/get-export-connection-run"
          },
          "x-lifecycle": "unknown",
          "x-unverified": "The page is cut in its example; 401, 403 and 429 are listed without a body and have those of getExportConnection, and 404 and 422 are not visible.",
          "tags": [
            "ExportConnections"
          ],
          "summary": "Gets a run of a connection.",
          "security": [
            {
              "oauth2": [
                "export:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionId"
            },
            {
              "name": "runId",
              "in": "path",
              "required": true,
              "description": "The id of the run.",
              "example": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
              "schema": {
                "type": "string"
              }
            }
          ],
          "responses": {
            "200": {
              "description": "The run.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ExportRunResponse"
                  },
                  "example": {
                    "run": {
                      "id": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
                      "connectionId": "bc38cd8a-fd9f-4abf-9ad7-0c3b3d28720e",
                      "startDateTime": "2020-10-24T02:44:13.4109666Z",
                      "endDateTime": "2020-10-24T02:47:13.4109666Z",
                      "state": "Completed",
                      "result": "PartialSuccess",
                      "jobs": [
                        {
                          "id": "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                          "startDateTime": "2020-10-24T02:44:13.4109666Z",
                          "endDateTime": "2020-10-24T02:44:13.4109666Z",
                          "state": "Completed",
                          "result": "PartialSuccess",
                          "tasks": [
                            {
                              "id": "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                              "startDateTime": "2020-10-24T02:44:13.4109666Z",
                              "endDateTime": "2020-10-24T02:44:13.4109666Z",
                              "retryAttempts": 0,
                              "state": "Completed",
                              "result": "Success",
                              "exportOutputFileId": "fa310a48-d89c-493a-8124-80406ac46f66",
                              "error": {
                                "errorCode": "TAE_BRG_1000",
                                "message": "Failed to process.",
                                "details": "Error exit code received from bridge wrapper.",
                                "bridgeExitCode": 4294967295,
                                "system": "cloud_orchestrator",
                                "phase": "internal_server_error",
                                "category": "other",
                                "descriptionKey": "RunOrchestrationError"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/InsufficientPermissions"
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        }
      }
    },
    "components": {
      "securitySchemes": {
        "oauth2": {
          "type": "oauth2",
          "description": "An access token of the platform's identity service, sent as a bearer token.",
          "x-unverified": "Newer pages print itwin-platform, older ones export:read and export:modify, and whether those are still accepted is not documented; an operation has every scope that one of its pages prints.",
          "flows": {
            "authorizationCode": {
              "authorizationUrl": "https://ims.bentley.com/connect/authorize",
              "tokenUrl": "https://ims.bentley.com/connect/token",
              "scopes": {
                "export:read": "Read what Export knows.",
                "export:modify": "Change what Export does.",
                "itwin-platform": "Use every API of the platform."
              }
            },
            "clientCredentials": {
              "tokenUrl": "https://ims.bentley.com/connect/token",
              "scopes": {
                "export:read": "Read what Export knows.",
                "export:modify": "Change what Export does.",
                "itwin-platform": "Use every API of the platform."
              }
            }
          }
        }
      },
      "schemas": {
        "Link": {
          "type": "object",
          "description": "Where something else is found.",
          "required": [
            "href"
          ],
          "properties": {
            "href": {
              "type": "string",
              "description": "The URL to follow."
            }
          }
        },
        "AuthorizationInformationLinks": {
          "type": "object",
          "description": "Where to go on from an authorization.",
          "properties": {
            "authorizationUrl": {
              "description": "The page on which the user authorizes, unless that has happened already.",
              "x-unverified": "Whether the link is there for a user who has authorized is not documented; it may be missing.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
        "AuthorizationInformation": {
          "type": "object",
          "description": "Whether the calling user has authorized exports, and the links to go on with.",
          "required": [
            "isUserAuthorized"
          ],
          "properties": {
            "isUserAuthorized": {
              "type": "boolean",
              "description": "Whether the user has already authorized."
            },
            "_links": {
              "$ref": "#/components/schemas/AuthorizationInformationLinks"
            }
          }
        },
        "AuthorizationInformationResponse": {
          "type": "object",
          "description": "The answer to a question about the calling user's authorization.",
          "required": [
            "authorizationInformation"
          ],
          "properties": {
            "authorizationInformation": {
              "$ref": "#/components/schemas/AuthorizationInformation"
            }
          }
        },
        "ErrorDetails": {
          "type": "object",
          "description": "One of the causes of a failure.",
          "properties": {
            "code": {
              "type": [
                "string",
                "null"
              ],
              "description": "The kind of cause."
            },
            "message": {
              "type": [
                "string",
                "null"
              ],
              "description": "The cause in words, for people."
            },
            "target": {
              "type": [
                "string",
                "null"
              ],
              "description": "The part of the request that the cause is about."
            }
          }
        },
        "Error": {
          "type": "object",
          "description": "What went wrong with a request.",
          "properties": {
            "code": {
              "type": [
                "string",
                "null"
              ],
              "description": "The kind of failure, one of a set that each service defines."
            },
            "message": {
              "type": [
                "string",
                "null"
              ],
              "description": "The failure in words, for people."
            },
            "target": {
              "type": [
                "string",
                "null"
              ],
              "description": "What the failure is about."
            },
            "details": {
              "type": [
                "array",
                "null"
              ],
              "description": "The single causes of the failure.",
              "items": {
                "$ref": "#/components/schemas/ErrorDetails"
              }
            }
          }
        },
        "ErrorResponse": {
          "type": "object",
          "description": "The envelope that a failed request usually comes with, though not always.",
          "properties": {
            "error": {
              "description": "What went wrong, if the service could still say so.",
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Error"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "AuthenticationType": {
          "type": "string",
          "description": "In whose name runs act.",
          "x-extensible-enum": [
            "User"
          ],
          "x-unverified": "Only User is seen; whether Service is accepted, as in Synchronization, is left open by an open type."
        },
        "ExportConnectionLinks": {
          "type": "object",
          "description": "What belongs to a connection.",
          "properties": {
            "iModel": {
              "description": "The iModel that is exported.",
              "$ref": "#/components/schemas/Link"
            },
            "iTwin": {
              "description": "The iTwin of the iModel.",
              "$ref": "#/components/schemas/Link"
            },
            "lastRun": {
              "description": "The latest run.",
              "x-unverified": "Whether the link is there before the first run is not documented; it may be missing.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
        "ExportConnection": {
          "type": "object",
          "description": "A connection, which tells what to export of an iModel.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the connection."
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "iModelId": {
              "type": "string",
              "description": "The iModel that is exported."
            },
            "iTwinId": {
              "type": "string",
              "description": "The iTwin of the iModel."
            },
            "authenticationType": {
              "$ref": "#/components/schemas/AuthenticationType"
            },
            "_links": {
              "$ref": "#/components/schemas/ExportConnectionLinks"
            }
          }
        },
        "PageLinks": {
          "type": "object",
          "description": "Where the pages of a list are found.",
          "properties": {
            "self": {
              "description": "This page.",
              "$ref": "#/components/schemas/Link"
            },
            "prev": {
              "description": "The page before this one, if there is one.",
              "x-unverified": "Whether the link is missing or null on the first page is not documented; both are accepted.",
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Link"
                },
                {
                  "type": "null"
                }
              ]
            },
            "next": {
              "description": "The page after this one, if there is one.",
              "x-unverified": "Whether the link is missing or null on the last page is not documented; both are accepted.",
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Link"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "ExportConnectionsResponse": {
          "type": "object",
          "description": "A page of connections.",
          "required": [
            "connections"
          ],
          "properties": {
            "connections": {
              "type": "array",
              "description": "The connections on this page.",
              "items": {
                "$ref": "#/components/schemas/ExportConnection"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "ExportConnectionCreate": {
          "type": "object",
          "description": "A connection to create.",
          "required": [
            "iModelId"
          ],
          "properties": {
            "iModelId": {
              "type": "string",
              "description": "The iModel to export."
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "authenticationType": {
              "x-unverified": "The default is not documented; the property can be left out.",
              "$ref": "#/components/schemas/AuthenticationType"
            }
          }
        },
        "ExportConnectionResponse": {
          "type": "object",
          "description": "A connection.",
          "required": [
            "connection"
          ],
          "properties": {
            "connection": {
              "$ref": "#/components/schemas/ExportConnection"
            }
          }
        },
        "ExecutionState": {
          "type": "string",
          "description": "How far a run has come.",
          "x-extensible-enum": [
            "NotStarted",
            "Idle",
            "WaitingToExecute",
            "WaitingToRetry",
            "Executing",
            "Finalizing",
            "Completed",
            "Queued"
          ]
        },
        "ExecutionResult": {
          "type": "string",
          "description": "How a run has ended.",
          "x-extensible-enum": [
            "Undetermined",
            "Success",
            "Error",
            "PartialSuccess",
            "Skipped",
            "Cancelled",
            "TimedOut"
          ]
        },
        "TaskError": {
          "type": "object",
          "description": "What went wrong with a task. It may be there although the task has succeeded.",
          "properties": {
            "errorCode": {
              "type": "string",
              "description": "The kind of failure, such as `TAE_BRG_1000`."
            },
            "message": {
              "type": "string",
              "description": "The failure in words."
            },
            "details": {
              "type": "string",
              "description": "More about the failure, in words."
            },
            "bridgeExitCode": {
              "type": "integer",
              "format": "int64",
              "description": "What the program that processed the file has ended with."
            },
            "system": {
              "type": "string",
              "description": "The part of the service that failed, such as `cloud_orchestrator`."
            },
            "phase": {
              "type": "string",
              "description": "What the service was doing, such as `export_file`."
            },
            "category": {
              "type": "string",
              "description": "The group of failures that it belongs to, such as `other`."
            },
            "descriptionKey": {
              "type": "string",
              "description": "The name of the description, such as `RunOrchestrationError`."
            },
            "description": {
              "type": "string",
              "description": "The failure in words, for the user."
            },
            "kbArticleLink": {
              "type": "string",
              "description": "An article about the failure, or an empty string."
            },
            "canUserFix": {
              "type": "boolean",
              "description": "Whether the user can do something about it."
            }
          }
        },
        "ExportTask": {
          "type": "object",
          "description": "A part of a job.",
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the task."
            },
            "startDateTime": {
              "type": "string",
              "description": "When the task started."
            },
            "endDateTime": {
              "type": "string",
              "description": "When the task ended."
            },
            "retryAttempts": {
              "type": "integer",
              "description": "How often the task was tried again."
            },
            "state": {
              "description": "How far the task has come.",
              "x-unverified": "Whether it has the values of a run is not documented; they are suggested, and any other is accepted.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the task has ended.",
              "x-unverified": "Whether it has the values of a run is not documented; they are suggested, and any other is accepted.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "exportOutputFileId": {
              "type": "string",
              "description": "The exported file.",
              "x-unverified": "In newer examples only and without a description; that it is a file of iTwin Storage is not said."
            },
            "error": {
              "$ref": "#/components/schemas/TaskError"
            }
          }
        },
        "ExportJob": {
          "type": "object",
          "description": "A part of a run.",
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the job."
            },
            "startDateTime": {
              "type": "string",
              "description": "When the job started."
            },
            "endDateTime": {
              "type": "string",
              "description": "When the job ended."
            },
            "state": {
              "description": "How far the job has come.",
              "x-unverified": "Whether it has the values of a run is not documented; they are suggested, and any other is accepted.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the job has ended.",
              "x-unverified": "Whether it has the values of a run is not documented; they are suggested, and any other is accepted.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "connectorType": {
              "type": "string",
              "description": "The connector that the job belongs to.",
              "x-unverified": "In an older example only, with the value DWG; newer ones lack it."
            },
            "tasks": {
              "type": "array",
              "description": "What the job consists of.",
              "items": {
                "$ref": "#/components/schemas/ExportTask"
              }
            }
          }
        },
        "ExportRun": {
          "type": "object",
          "description": "One export of a connection's iModel.",
          "required": [
            "id",
            "state"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the run."
            },
            "connectionId": {
              "type": "string",
              "description": "The connection that is exported."
            },
            "startDateTime": {
              "type": "string",
              "description": "When the run started."
            },
            "endDateTime": {
              "type": "string",
              "description": "When the run ended.",
              "x-unverified": "What it is during a run is not documented; Synchronization has been seen to send the year 0001."
            },
            "state": {
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "jobs": {
              "type": "array",
              "description": "What the run consists of.",
              "items": {
                "$ref": "#/components/schemas/ExportJob"
              }
            }
          }
        },
        "ExportRunsResponse": {
          "type": "object",
          "description": "A page of runs.",
          "required": [
            "runs"
          ],
          "properties": {
            "runs": {
              "type": "array",
              "description": "The runs on this page.",
              "items": {
                "$ref": "#/components/schemas/ExportRun"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "ExportType": {
          "type": "string",
          "description": "The format to export to; `PDF` is a technology preview.",
          "enum": [
            "IFC",
            "PDF"
          ]
        },
        "IfcVersion": {
          "type": "string",
          "description": "The version of IFC, where that is the format; `IFC4.3` is IFC4.3_ADD2.",
          "x-unverified": "The default, and what happens to it beside another format, are not documented; it may be left out.",
          "enum": [
            "IFC4.3",
            "IFC2x3",
            "IFC2x3 CV 2.0",
            "IFC4 RV 1.2"
          ]
        },
        "ExportRunInputOptions": {
          "type": "object",
          "description": "What to read for a run.",
          "x-unverified": "Known from an example and the changelog; types and meanings are read off their values and names, and whether mappingFileId and mappingfileBlobUrl exclude each other is not documented.",
          "properties": {
            "mappingFileId": {
              "type": "string",
              "description": "The file that maps the iModel to the schema of the format."
            },
            "changesetId": {
              "type": "string",
              "description": "The changeset of the iModel to export."
            },
            "savedViewId": {
              "type": "string",
              "description": "The saved view to export."
            },
            "mappingfileBlobUrl": {
              "type": "string",
              "description": "Where the file that maps the iModel to the schema of the format is read from."
            },
            "modelIds": {
              "type": "array",
              "minItems": 1,
              "description": "The models to export, all of them if left out.",
              "x-unverified": "The type of the ids is not documented; they are taken for strings, as every other id.",
              "items": {
                "type": "string"
              }
            }
          }
        },
        "ExportRunOutputOptions": {
          "type": "object",
          "description": "Where to put what a run writes.",
          "x-unverified": "Known from an example that is cut after folderId; types and meanings are read off its values and names, and the replaceOlderFile and saveLogs that a third party sends are left out.",
          "properties": {
            "location": {
              "type": "string",
              "description": "The kind of place.",
              "x-extensible-enum": [
                "USER_BLOB_STORAGE"
              ],
              "x-unverified": "Only this value is seen; the others are left open by an open type."
            },
            "outputSasUrl": {
              "type": "string",
              "description": "Where the exported file is written to."
            },
            "logsSasUrl": {
              "type": "string",
              "description": "Where the logs are written to."
            },
            "folderId": {
              "type": "string",
              "description": "The folder that the exported file is put in."
            }
          }
        },
        "ExportConnectionRunCreate": {
          "type": "object",
          "description": "A run to start.",
          "required": [
            "exportType"
          ],
          "properties": {
            "exportType": {
              "$ref": "#/components/schemas/ExportType"
            },
            "ifcVersion": {
              "$ref": "#/components/schemas/IfcVersion"
            },
            "inputOptions": {
              "x-unverified": "The page's table lacks it, so it may be left out.",
              "$ref": "#/components/schemas/ExportRunInputOptions"
            },
            "outputOptions": {
              "x-unverified": "The page's table lacks it, so it may be left out.",
              "$ref": "#/components/schemas/ExportRunOutputOptions"
            }
          }
        },
        "ExportRunResponse": {
          "type": "object",
          "description": "A run.",
          "required": [
            "run"
          ],
          "properties": {
            "run": {
              "$ref": "#/components/schemas/ExportRun"
            }
          }
        }
      },
      "responses": {
        "Unauthorized": {
          "description": "The access token is missing, from the wrong issuer or without the scope, or a header is malformed.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "HeaderNotFound",
                  "message": "Header Authorization was not found in the request. Access denied."
                }
              }
            }
          }
        },
        "TooManyRequests": {
          "description": "More requests came in than the rate limit of the subscription allows.",
          "headers": {
            "retry-after": {
              "description": "When to try again.",
              "schema": {
                "type": "string"
              }
            }
          },
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "TooManyRequests",
                  "message": "More requests were received than the subscription rate-limit allows."
                }
              }
            }
          }
        },
        "InsufficientPermissions": {
          "description": "The user may not do this.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "InsufficientPermissions",
                  "message": "The user has insufficient permissions for the requested operation."
                }
              }
            }
          }
        },
        "RateLimitExceeded": {
          "description": "More requests came in than the tier of the application allows.",
          "headers": {
            "retry-after": {
              "description": "The seconds to wait before more requests are allowed.",
              "schema": {
                "type": "string"
              }
            }
          },
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "RateLimitExceeded",
                  "message": "The client sent more requests than allowed by this API for the current tier of the client."
                }
              }
            }
          }
        }
      },
      "parameters": {
        "Top": {
          "name": "$top",
          "in": "query",
          "description": "How many items to answer with. The service tries to keep to it and may answer with another number.",
          "schema": {
            "type": "integer"
          }
        },
        "Skip": {
          "name": "$skip",
          "in": "query",
          "description": "How many items to leave out before the first one of the answer.",
          "schema": {
            "type": "integer"
          }
        },
        "ConnectionId": {
          "name": "connectionId",
          "in": "path",
          "required": true,
          "description": "The id of the connection.",
          "example": "fc226d0d-1647-48d7-8c11-f1f74f2d9808",
          "schema": {
            "type": "string"
          }
        }
      }
    }
  },
  "synchronization": {
    "openapi": "3.1.1",
    "info": {
      "title": "Synchronization",
      "version": "v1",
      "description": "Keeps an iModel in step with the design files that it is made from.",
      "x-unverified": "That an operation is generally available is deduced from a page without a preview banner, since no announcement was seen."
    },
    "servers": [
      {
        "url": "https://api.bentley.com/synchronization"
      }
    ],
    "tags": [
      {
        "name": "Authorization",
        "description": "The consent that a user gives to background work."
      },
      {
        "name": "Connections",
        "description": "The connections of an iModel, of whatever kind."
      },
      {
        "name": "Manifest Connections",
        "description": "Connections whose files are wherever the caller keeps them, and their runs."
      },
      {
        "name": "Manifest Connection Source Files",
        "description": "The files of a manifest connection."
      },
      {
        "name": "Storage Connections",
        "description": "Connections whose files are in iTwin Storage, and their runs."
      },
      {
        "name": "Storage Connection Source Files",
        "description": "The files of a storage connection."
      },
      {
        "name": "Configurations",
        "description": "Settings that steer how files are processed, for an iTwin, an iModel or a connection."
      },
      {
        "name": "Diagnostic Reports",
        "description": "What connectors report about a run."
      }
    ],
    "paths": {
      "/imodels/connections/authorizationinformation": {
        "get": {
          "operationId": "getAuthorizationInformation",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-authorization-information"
          },
          "x-lifecycle": "general-availability",
          "tags": [
            "Authorization"
          ],
          "summary": "Tells whether the calling user has authorized synchronization, and where to do so if not.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "name": "redirectUrl",
              "in": "query",
              "description": "Where the browser returns to after the user has authorized.",
              "example": "http://localhost:3301/callback",
              "schema": {
                "type": "string",
                "format": "uri"
              }
            }
          ],
          "responses": {
            "200": {
              "description": "The user's authorization.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/AuthorizationInformationResponse"
                  },
                  "example": {
                    "authorizationInformation": {
                      "isUserAuthorized": false,
                      "_links": {
                        "authorizationUrl": {
                          "href": "https://connect-itwinbridgeportal.bentley.com/authenticate"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "422": {
              "description": "The redirect URL is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidAuthorizationInformationRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "redirectUrl should be a valid URL.",
                          "target": "redirectUrl"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/connections": {
        "get": {
          "operationId": "getConnections",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-connections"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 403 and 422 are those of 2022.",
          "tags": [
            "Connections"
          ],
          "summary": "Lists the connections of an iModel, of whatever kind.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/IModelId"
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the iModel's connections.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/ConnectionsMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/ConnectionsRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "connections": [
                          {
                            "id": "MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI",
                            "displayName": "30"
                          }
                        ],
                        "_links": {
                          "self": {
                            "href": "https://api.bentley.com/synchronization/imodels/connections?imodelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=10&$top=10"
                          },
                          "prev": {
                            "href": "https://api.bentley.com/synchronization/imodels/connections?imodelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=0&$top=10"
                          },
                          "next": {
                            "href": "https://api.bentley.com/synchronization/imodels/connections?imodelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=20&$top=10"
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/FormerInsufficientPermissions"
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only and without a body; the example leaves the code open.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/manifestconnections": {
        "get": {
          "operationId": "getManifestConnections",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-manifest-connections"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors, and the preview announced in 2022 is taken to have ended, since it has no banner.",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Lists the manifest connections of an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/IModelId"
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the iModel's manifest connections.",
              "x-unverified": "The last link of the example is taken from the sibling lists.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/ConnectionsMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/ManifestConnectionsRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "connections": [
                          {
                            "id": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                            "displayName": "30"
                          }
                        ],
                        "_links": {
                          "self": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=10&$top=10"
                          },
                          "prev": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=0&$top=10"
                          },
                          "next": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=20&$top=10"
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "createManifestConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/create-manifest-connection"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 409 and 422 are those of 2022.",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Creates a manifest connection, which brings files from wherever the caller keeps them into an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "requestBody": {
            "description": "The connection to create.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ManifestConnectionCreate"
                },
                "example": {
                  "displayName": "30",
                  "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                  "authenticationType": "User",
                  "sourceFiles": [
                    {
                      "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                    }
                  ]
                }
              }
            }
          },
          "responses": {
            "201": {
              "description": "The new connection.",
              "x-unverified": "The page cuts off the run in the last link of its example; it is the run of other pages.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "MWplZe9Uf0iR1IDMqyOMLifv_1OzLIFLvYKsoxpfJfk",
                      "displayName": "30",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLifv_1OzLIFLvYKsoxpfJfk/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "409": {
              "description": "A file is already mapped to the iModel.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of adding a file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "FileMappingToTheIModelAlreadyExists",
                      "message": "The SourceFile is already mapped to the iModel."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The body is not valid or not complete.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of deleting a connection, less its details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/manifestconnections/{connectionId}": {
        "get": {
          "operationId": "getManifestConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection"
          },
          "x-lifecycle": "general-availability",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Gets a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            }
          ],
          "responses": {
            "200": {
              "description": "The connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                      "displayName": "30",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such manifest connection.",
              "x-unverified": "The page cuts off the body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionNotFound",
                      "message": "Requested ManifestConnection is not available."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "put": {
          "operationId": "updateManifestConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/update-manifest-connection"
          },
          "x-lifecycle": "general-availability",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Renames a manifest connection, or changes on whose behalf it runs.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            }
          ],
          "requestBody": {
            "description": "What to change.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionUpdate"
                },
                "example": {
                  "displayName": "30",
                  "authenticationType": "User"
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                      "authenticationType": "User",
                      "displayName": "30",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such manifest connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionNotFound",
                      "message": "Requested ManifestConnection is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page cuts off the body; the example is that of deleting a connection, less its details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "deleteManifestConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/delete-manifest-connection"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy, which would show neither a preview banner nor the path; the path is that of vendor clients.",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Deletes a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            }
          ],
          "responses": {
            "204": {
              "description": "The connection is gone."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such manifest connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionNotFound",
                      "message": "Requested ManifestConnection is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The connection is being processed.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionAlreadyInUse",
                      "message": "Connection is already being processed."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "Provided connectionId value is not valid.",
                          "target": "connectionId"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/manifestconnections/{connectionId}/runs": {
        "get": {
          "operationId": "getManifestConnectionRuns",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-runs"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy without a banner and the errors; the preview announced in 2022 is taken to have ended.",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Lists the runs of a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            },
            {
              "name": "$top",
              "in": "query",
              "description": "How many items to answer with. The service tries to keep to it and may answer with another number.",
              "x-unverified": "Not seen in a table of parameters, but in the links of the example.",
              "example": 100,
              "schema": {
                "type": "integer"
              }
            },
            {
              "name": "$skip",
              "in": "query",
              "description": "How many items to leave out before the first one of the answer.",
              "x-unverified": "Not seen in a table of parameters, but in the links of the example.",
              "example": 100,
              "schema": {
                "type": "integer"
              }
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the connection's runs.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/RunsMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/ManifestRunsRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "runs": [
                          {
                            "id": "5a9c04ef-b1e2-4b70-bee1-2689075fc178",
                            "state": "Completed",
                            "result": "Success"
                          }
                        ],
                        "_links": {
                          "self": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/runs?$skip=0&$top=100"
                          },
                          "prev": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/runs?$skip=100&$top=100"
                          },
                          "next": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/runs?$skip=200&$top=100"
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "createManifestConnectionRun",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/create-manifest-connection-run"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 403, 404 and 422 are those of 2022.",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Starts a run of a manifest connection, with the URLs that its files can be read from.",
          "description": "An iModel has one active run at a time: 303 leads to it, and of requests at the same time one wins and the others get 409.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            }
          ],
          "requestBody": {
            "description": "The files and where to read them.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ManifestRunCreate"
                },
                "example": {
                  "documentAttributeSchemaUrl": "https://blob.net/documentAttributeSchema.json",
                  "sourceFiles": [
                    {
                      "id": "f5b36238",
                      "name": "Master.dgn",
                      "action": "bridge",
                      "url": "https://blob.net/Master.dgn",
                      "connectorType": "MSTN",
                      "documentAttribute": {
                        "className": "ProjectwiseDynamic:PWDocumentLink",
                        "properties": {
                          "Revision": "R01",
                          "Suitability": "S01",
                          "CodeValue": "89c7f032-6dfb-4a0b-8511-983e2d18728a"
                        }
                      },
                      "children": [
                        {
                          "id": "a7c36238",
                          "parentId": "f5b36238",
                          "name": "Reference.dgn",
                          "url": "https://blob.net/Reference.dgn",
                          "connectorType": "CIVIL",
                          "documentAttribute": {
                            "className": "ProjectwiseDynamic:PWDocumentLink",
                            "properties": {
                              "Revision": "R01",
                              "Suitability": "S01",
                              "CodeValue": "89c7f032-6dfb-4a0b-8511-983e2d18728a"
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              }
            }
          },
          "responses": {
            "202": {
              "description": "The run has been accepted.",
              "x-unverified": "In the notes of the page, not in its list of answers.",
              "headers": {
                "location": {
                  "description": "The URL of the run; browsers may hide it.",
                  "x-unverified": "Whether it is absolute is not documented; the example is a link to a run on other pages.",
                  "example": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
                  "schema": {
                    "type": "string"
                  }
                }
              }
            },
            "303": {
              "description": "A run of the iModel is already active.",
              "headers": {
                "location": {
                  "description": "The URL of the active run; browsers may hide it.",
                  "example": "https://api.bentley.com/synchronization/imodels/manifestconnections/MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
                  "schema": {
                    "type": "string"
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/FormerInsufficientPermissions"
            },
            "404": {
              "description": "There is no such manifest connection.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionNotFound",
                      "message": "Requested ManifestConnection is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The iModel is already handling such a request.",
              "x-unverified": "No body was seen; the example is that of storage connections in 2022.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "IModelAlreadyProcessingRequest",
                      "message": "The iModel is already processing this request."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of deleting a connection, less its details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/manifestconnections/{connectionId}/runs/{runId}": {
        "get": {
          "operationId": "getManifestConnectionRun",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-run"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 403, 404 and 422 are those of 2022.",
          "tags": [
            "Manifest Connections"
          ],
          "summary": "Gets a run of a manifest connection, with what became of each file.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            },
            {
              "$ref": "#/components/parameters/RunId"
            }
          ],
          "responses": {
            "200": {
              "description": "The run.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestRunResponse"
                  },
                  "example": {
                    "run": {
                      "id": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
                      "connectionId": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
                      "startDateTime": "2020-10-24T02:44:13.4109666Z",
                      "endDateTime": "2020-10-24T02:47:13.4109666Z",
                      "phase": "MasterFile",
                      "state": "Completed",
                      "result": "PartialSuccess",
                      "error": {
                        "errorKey": "UserNotAuthenticated",
                        "description": "User is not authenticated."
                      },
                      "jobs": [
                        {
                          "id": "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                          "startDateTime": "2020-10-24T02:44:13.4109666Z",
                          "endDateTime": "2020-10-24T02:44:13.4109666Z",
                          "state": "Completed",
                          "result": "PartialSuccess",
                          "connectorType": "DWG",
                          "tasks": [
                            {
                              "id": "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                              "sourceFileId": "master-file-id123",
                              "startDateTime": "2020-10-24T02:44:13.4109666Z",
                              "endDateTime": "2020-10-24T02:44:13.4109666Z",
                              "retryAttempts": 0,
                              "state": "Completed",
                              "result": "Success",
                              "error": {
                                "errorCode": "TAE_BRG_1000",
                                "message": "Failed to process the file.",
                                "details": "Error exit code received from bridge wrapper.",
                                "bridgeExitCode": 4294967295,
                                "system": "cloud_orchestrator",
                                "phase": "internal_server_error",
                                "category": "other",
                                "descriptionKey": "RunOrchestrationError",
                                "description": "Failed to orchestrate Run.",
                                "kbArticleLink": "",
                                "canUserFix": false
                              },
                              "details": {
                                "synchronizationReport": {
                                  "suggestedAction": "Warning",
                                  "message": "",
                                  "totalErrorsCount": 0,
                                  "totalWarningsCount": 20,
                                  "totalOtherIssuesCount": 3
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/FormerInsufficientPermissions"
            },
            "404": {
              "description": "There is no such run.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of storage connections then.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionRunNotFound",
                      "message": "Requested Connection Run not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of deleting a connection, less its details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/manifestconnections/{connectionId}/sourcefiles": {
        "get": {
          "operationId": "getManifestConnectionSourceFiles",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-sourcefiles"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy, which would not show a preview banner and is cut before the errors.",
          "tags": [
            "Manifest Connection Source Files"
          ],
          "summary": "Lists the files of a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            },
            {
              "name": "$top",
              "in": "query",
              "description": "How many items to answer with. The service tries to keep to it and may answer with another number.",
              "x-unverified": "The page was seen with the connection as its only parameter, but the links of its example have this one.",
              "example": 100,
              "schema": {
                "type": "integer"
              }
            },
            {
              "name": "$skip",
              "in": "query",
              "description": "How many items to leave out before the first one of the answer.",
              "x-unverified": "The page was seen with the connection as its only parameter, but the links of its example have this one.",
              "example": 100,
              "schema": {
                "type": "integer"
              }
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the connection's files.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/ManifestFilesMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/ManifestFilesRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "sourceFiles": [
                          {
                            "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                            "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                          },
                          {
                            "id": "5d22aa94-cde5-48ec-afcc-6c4aca67d51b",
                            "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                          }
                        ],
                        "_links": {
                          "self": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/sourcefiles?$skip=100&$top=100"
                          },
                          "prev": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/sourcefiles?$skip=0&$top=100"
                          },
                          "next": {
                            "href": "https://api.bentley.com/synchronization/imodels/manifestconnections/{connectionId}/sourcefiles?$skip=200&$top=100"
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "addManifestConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/add-manifest-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The preview announced in 2022 is taken to have ended, since the page has no banner.",
          "tags": [
            "Manifest Connection Source Files"
          ],
          "summary": "Adds a file to a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            }
          ],
          "requestBody": {
            "description": "The file to add.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ManifestFileCreate"
                },
                "example": {
                  "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                }
              }
            }
          },
          "responses": {
            "201": {
              "description": "The added file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestFileResponse"
                  },
                  "example": {
                    "sourceFile": {
                      "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                      "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such manifest connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionSourceFileNotFound",
                      "message": "Requested ManifestConnection is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The file is already mapped to the iModel.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "FileMappingToTheIModelAlreadyExists",
                      "message": "The SourceFile is already mapped to the iModel."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page cuts off a second detail of its example.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionSourceFileRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidRequestBody",
                          "message": "Error parsing JSON, malformed JSON."
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/manifestconnections/{connectionId}/sourcefiles/{sourceFileId}": {
        "get": {
          "operationId": "getManifestConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-manifest-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy without path and banner: the path follows from those around it, and the preview announced in 2022 is taken to have ended.",
          "tags": [
            "Manifest Connection Source Files"
          ],
          "summary": "Gets a file of a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            },
            {
              "$ref": "#/components/parameters/SourceFileId"
            }
          ],
          "responses": {
            "200": {
              "description": "The file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestFileResponse"
                  },
                  "example": {
                    "sourceFile": {
                      "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                      "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionSourceFileNotFound",
                      "message": "Requested ManifestConnection SourceFile is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidManifestConnectionSourceFileRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "Provided connectionId value is not valid.",
                          "target": "connectionId"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "put": {
          "operationId": "updateManifestConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/update-manifest-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy without path and banner, cut after 409: method and path follow from those around it, and the preview announced in 2022 is taken to have ended.",
          "tags": [
            "Manifest Connection Source Files"
          ],
          "summary": "Changes the caller's id of a file of a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            },
            {
              "$ref": "#/components/parameters/SourceFileId"
            }
          ],
          "requestBody": {
            "description": "The new id of the file.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ManifestFileCreate"
                },
                "example": {
                  "sourceFileId": "658f2774-5de8-4187-89f1-6e895489f1jh"
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ManifestFileResponse"
                  },
                  "example": {
                    "sourceFile": {
                      "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                      "sourceFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ManifestConnectionSourceFileNotFound",
                      "message": "Requested ManifestConnectionSourceFile is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The file is already mapped to the iModel.",
              "x-unverified": "The page cuts off the body; the example is that of adding a file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "FileMappingToTheIModelAlreadyExists",
                      "message": "The SourceFile is already mapped to the iModel."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "removeManifestConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/remove-manifest-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "No copy of the page was found: method and path are those of a vendor sample of 2022, the preview announced in 2022 is taken to have ended, and further answers are unknown.",
          "tags": [
            "Manifest Connection Source Files"
          ],
          "summary": "Removes a file from a manifest connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ManifestConnectionId"
            },
            {
              "$ref": "#/components/parameters/SourceFileId"
            }
          ],
          "responses": {
            "204": {
              "description": "The file is no longer part of the connection.",
              "x-unverified": "Taken from the same operation on storage connections."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections": {
        "get": {
          "operationId": "getStorageConnections",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-storage-connections"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Lists the storage connections of an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "name": "imodelId",
              "in": "query",
              "description": "The iModel whose connections are wanted.",
              "x-unverified": "Optional in a pre-production copy of 2025, not seen in the production one and required by the sibling lists; optional here.",
              "example": "7dbd531d-6967-47b2-8945-a722a437ad7a",
              "schema": {
                "type": "string"
              }
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the iModel's storage connections.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/ConnectionsMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/StorageConnectionsRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "connections": [
                          {
                            "id": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                            "displayName": "30"
                          }
                        ],
                        "_links": {
                          "self": {
                            "href": "https://api.bentley.com/synchronization/imodels/storageconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=10&$top=10"
                          },
                          "prev": {
                            "href": "https://api.bentley.com/synchronization/imodels/storageconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=0&$top=10"
                          },
                          "next": {
                            "href": "https://api.bentley.com/synchronization/imodels/storageconnections?iModelId=7dbd531d-6967-47b2-8945-a722a437ad7a&$skip=20&$top=10"
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "createStorageConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/create-storage-connection"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 422 is that of 2022, and 404 that of a pre-production copy.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Creates a storage connection, which brings files from iTwin Storage into an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "requestBody": {
            "description": "The connection to create.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StorageConnectionCreate"
                },
                "example": {
                  "displayName": "30",
                  "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                  "authenticationType": "User",
                  "sourceFiles": [
                    {
                      "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                      "connectorType": "MSTN"
                    }
                  ]
                }
              }
            }
          },
          "responses": {
            "201": {
              "description": "The new connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                      "displayName": "30",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such storage connection.",
              "x-unverified": "Listed only by a pre-production copy of 2025 and without a body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionNotFound",
                      "message": "Requested StorageConnection is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "A file is already mapped to the iModel.",
              "x-unverified": "No body was seen; the example is that of adding a file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "FileMappingToTheIModelAlreadyExists",
                      "message": "The SourceFile is already mapped to the iModel."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The body is not valid or not complete.",
              "x-unverified": "Listed in 2022 only, then with this code; the message is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections/{connectionId}": {
        "get": {
          "operationId": "getStorageConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-storage-connection"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy, without path and banner and cut after 404: the path is that of vendor clients, 422 is that of 2022.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Gets a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            }
          ],
          "responses": {
            "200": {
              "description": "The connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                      "displayName": "30",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/7dbd531d-6967-47b2-8945-a722a437ad7a"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/5fb9aa98-9874-4697-b942-d19728840f19"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such storage connection.",
              "x-unverified": "The page cuts off the body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionNotFound",
                      "message": "Requested StorageConnection is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only, then with this code; the message is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "put": {
          "operationId": "updateStorageConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/update-storage-connection"
          },
          "x-lifecycle": "general-availability",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Renames a storage connection, or changes on whose behalf it runs.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            }
          ],
          "requestBody": {
            "description": "What to change.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionUpdate"
                },
                "example": {
                  "displayName": "30",
                  "authenticationType": "User"
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageConnectionResponse"
                  },
                  "example": {
                    "connection": {
                      "id": "MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI",
                      "displayName": "30",
                      "iModelId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "iTwinId": "5fb9aa98-9874-4697-b942-d19728840f19",
                      "authenticationType": "User",
                      "_links": {
                        "iModel": {
                          "href": "https://api.bentley.com/imodels/v1/7dbd531d-6967-47b2-8945-a722a437ad7a"
                        },
                        "iTwin": {
                          "href": "https://api.bentley.com/itwins/v1/5fb9aa98-9874-4697-b942-d19728840f19"
                        },
                        "lastRun": {
                          "href": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLuL24kbZK4VNvgn4ev3etXI/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such storage connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionNotFound",
                      "message": "Requested StorageConnection is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page was seen without the body; the code is that of 2022, the message that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "deleteStorageConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/delete-storage-connection"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "No current copy of the page was found: all is from 2022 and from vendor clients, and a 409 as of manifest connections is possible.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Deletes a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            }
          ],
          "responses": {
            "204": {
              "description": "The connection is gone.",
              "x-unverified": "Known from 2022, and from a vendor client of 2025 that expects no body."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such storage connection.",
              "x-unverified": "Known from 2022 only, with a code that has another name elsewhere by now.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionNotFound",
                      "message": "Requested Connection not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only, then with this code; the message is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections/{connectionId}/run": {
        "post": {
          "operationId": "runStorageConnection",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/run-storage-connection"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut after 403; 404 and 422 are those of 2022.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Starts a run of a storage connection.",
          "description": "An iModel has one active run at a time: 303 leads to it, and of requests at the same time one wins and the others get 409.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            }
          ],
          "responses": {
            "202": {
              "description": "The run has been accepted.",
              "headers": {
                "location": {
                  "description": "The URL of the run; browsers may hide it.",
                  "x-unverified": "Whether it is absolute is not documented; the example is a link to a run on other pages.",
                  "example": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
                  "schema": {
                    "type": "string"
                  }
                }
              }
            },
            "303": {
              "description": "A run of the iModel is already active.",
              "headers": {
                "location": {
                  "description": "The URL of the active run; browsers may hide it.",
                  "example": "https://api.bentley.com/synchronization/imodels/storageconnections/MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4/runs/de626d0d-1647-48d7-8c11-f1f74f2d4523",
                  "schema": {
                    "type": "string"
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/InsufficientPermissions"
            },
            "404": {
              "description": "There is no such storage connection.",
              "x-unverified": "Listed in 2022 only, with a code that has another name elsewhere by now.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionNotFound",
                      "message": "Requested Connection not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The iModel is already handling such a request.",
              "x-unverified": "The code is that of 2022; a current one was not seen.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "IModelAlreadyProcessingRequest",
                      "message": "The iModel is already processing this request."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only, then with this code; the message is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections/{connectionId}/runs": {
        "get": {
          "operationId": "getStorageConnectionRuns",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-runs"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 403 and 422 are those of 2022.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Lists the runs of a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the connection's runs.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/RunsMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/StorageRunsRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "runs": [
                          {
                            "id": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
                            "state": "Completed",
                            "result": "PartialSuccess"
                          }
                        ],
                        "_links": {
                          "self": {
                            "href": "https://api.bentley.com/synchronization/imodels/connection/{connectionId}/runs?$skip=100&$top=100"
                          },
                          "prev": {
                            "href": "https://api.bentley.com/synchronization/imodels/connection/{connectionId}/runs?$skip=0&$top=100"
                          },
                          "next": {
                            "href": "https://api.bentley.com/synchronization/imodels/connection/{connectionId}/runs?$skip=200&$top=100"
                          }
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/FormerInsufficientPermissions"
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections/{connectionId}/runs/{runId}": {
        "get": {
          "operationId": "getStorageConnectionRun",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-run"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 403, 404 and 422 are those of 2022.",
          "tags": [
            "Storage Connections"
          ],
          "summary": "Gets a run of a storage connection, with what became of each file.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            },
            {
              "$ref": "#/components/parameters/RunId"
            }
          ],
          "responses": {
            "200": {
              "description": "The run.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageRunResponse"
                  },
                  "example": {
                    "run": {
                      "id": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
                      "connectionId": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
                      "startDateTime": "2020-10-24T02:44:13.4109666Z",
                      "endDateTime": "2020-10-24T02:47:13.4109666Z",
                      "phase": "MasterFile",
                      "state": "Completed",
                      "result": "PartialSuccess",
                      "error": {
                        "errorKey": "UserNotAuthenticated",
                        "description": "User is not authenticated."
                      },
                      "jobs": [
                        {
                          "id": "d6ecbdc8c4f6173004f9f881914a57c5511a362b",
                          "startDateTime": "2020-10-24T02:44:13.4109666Z",
                          "endDateTime": "2020-10-24T02:44:13.4109666Z",
                          "state": "Completed",
                          "result": "PartialSuccess",
                          "connectorType": "DWG",
                          "tasks": [
                            {
                              "id": "f5ecbdc8c4f6173004f9f881914a57c5511a362b",
                              "storageFileId": "g4ec1dc8c4f6173004f9f881914a57c5511a336d",
                              "startDateTime": "2020-10-24T02:44:13.4109666Z",
                              "endDateTime": "2020-10-24T02:44:13.4109666Z",
                              "retryAttempts": 0,
                              "state": "Completed",
                              "result": "Success",
                              "error": {
                                "errorCode": "TAE_BRG_1000",
                                "message": "Failed to process the file.",
                                "details": "Error exit code received from bridge wrapper.",
                                "bridgeExitCode": 4294967295,
                                "system": "cloud_orchestrator",
                                "phase": "internal_server_error",
                                "category": "other",
                                "descriptionKey": "RunOrchestrationError",
                                "description": "Failed to orchestrate Run.",
                                "kbArticleLink": "",
                                "canUserFix": false
                              },
                              "details": {
                                "synchronizationReport": {
                                  "suggestedAction": "Warning",
                                  "message": "",
                                  "totalErrorsCount": 0,
                                  "totalWarningsCount": 20,
                                  "totalOtherIssuesCount": 3
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/FormerInsufficientPermissions"
            },
            "404": {
              "description": "There is no such run.",
              "x-unverified": "Listed in 2022 only; a current code was not seen.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConnectionRunNotFound",
                      "message": "Requested Connection Run not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only and without a body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections/{connectionId}/sourcefiles": {
        "get": {
          "operationId": "getStorageConnectionSourceFiles",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-sourcefiles"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut before its errors; 403 and 422 are those of 2022.",
          "tags": [
            "Storage Connection Source Files"
          ],
          "summary": "Lists the files of a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            },
            {
              "$ref": "#/components/parameters/Top"
            },
            {
              "$ref": "#/components/parameters/Skip"
            },
            {
              "$ref": "#/components/parameters/Prefer"
            }
          ],
          "responses": {
            "200": {
              "description": "A page of the connection's files.",
              "x-unverified": "The page cuts off its example after the first file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "anyOf": [
                      {
                        "$ref": "#/components/schemas/StorageFilesMinimal"
                      },
                      {
                        "$ref": "#/components/schemas/StorageFilesRepresentation"
                      }
                    ],
                    "x-by-preference": [
                      "return=minimal",
                      "return=representation"
                    ]
                  },
                  "examples": {
                    "return=minimal": {
                      "value": {
                        "sourceFiles": [
                          {
                            "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                            "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                            "lastKnownFileName": "samplefile",
                            "_links": {
                              "file": {
                                "href": "https://api.bentley.com/files/t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                              }
                            }
                          }
                        ]
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/FormerInsufficientPermissions"
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionSourceFileRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "addStorageConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/add-storage-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut after 409; 422 is that of 2022.",
          "tags": [
            "Storage Connection Source Files"
          ],
          "summary": "Adds a file to a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            }
          ],
          "requestBody": {
            "description": "The file to add.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StorageFileCreate"
                },
                "example": {
                  "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                  "connectorType": "MSTN"
                }
              }
            }
          },
          "responses": {
            "201": {
              "description": "The added file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageFileResponse"
                  },
                  "example": {
                    "sourceFile": {
                      "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                      "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                      "connectorType": "MSTN",
                      "lastKnownFileName": "samplefile",
                      "_links": {
                        "file": {
                          "href": "https://api.bentley.com/files/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/InsufficientPermissions"
            },
            "404": {
              "description": "There is no such storage connection.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionSourceFileNotFound",
                      "message": "Requested StorageConnection is not available."
                    }
                  }
                }
              }
            },
            "409": {
              "description": "The file is already mapped to the iModel.",
              "x-unverified": "The page cuts off the code; the example is that of manifest connections, which begins alike.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "FileMappingToTheIModelAlreadyExists",
                      "message": "The SourceFile is already mapped to the iModel."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only, then with this code; the message is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionSourceFileRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/imodels/storageconnections/{connectionId}/sourcefiles/{sourceFileId}": {
        "get": {
          "operationId": "getStorageConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-storage-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "tags": [
            "Storage Connection Source Files"
          ],
          "summary": "Gets a file of a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            },
            {
              "$ref": "#/components/parameters/SourceFileId"
            }
          ],
          "responses": {
            "200": {
              "description": "The file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageFileResponse"
                  },
                  "example": {
                    "sourceFile": {
                      "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                      "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                      "connectorType": "MSTN",
                      "lastKnownFileName": "samplefile",
                      "_links": {
                        "file": {
                          "href": "https://api.bentley.com/files/t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionSourceFileNotFound",
                      "message": "Requested StorageConnectionSourceFile is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page cuts off the details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionSourceFileRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "put": {
          "operationId": "updateStorageConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/update-storage-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "The page is cut after 404; 422 is that of 2022, and a 409 as of manifest connections is possible.",
          "tags": [
            "Storage Connection Source Files"
          ],
          "summary": "Changes which file in Storage a file of a storage connection is, or its connector.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            },
            {
              "$ref": "#/components/parameters/SourceFileId"
            }
          ],
          "requestBody": {
            "description": "The file in Storage and its connector.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StorageFileCreate"
                },
                "example": {
                  "storageFileId": "u9E_00ckVU6sdWnH_vnk-bPJEu3c_VVItnIkNDWlTy0",
                  "connectorType": "MSTN"
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/StorageFileResponse"
                  },
                  "example": {
                    "sourceFile": {
                      "id": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
                      "storageFileId": "t5bDFuN4qUa9ojVw1E5FGtldp8BgSbNCiJ2XMdiT-cA",
                      "connectorType": "MSTN",
                      "lastKnownFileName": "samplefile",
                      "_links": {
                        "file": {
                          "href": "https://api.bentley.com/files/5db42812-ebb8-4c58-98a4-2eaa99e0d8b6"
                        }
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There is no such file.",
              "x-unverified": "The page cuts off the body; the example is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionSourceFileNotFound",
                      "message": "Requested StorageConnectionSourceFile is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "Listed in 2022 only, then with this code; the message is that of other operations.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionSourceFileRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "removeStorageConnectionSourceFile",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/remove-storage-connection-sourcefile"
          },
          "x-lifecycle": "general-availability",
          "x-unverified": "Seen in a trimmed copy, which would show neither a preview banner nor the path; the path is that of vendor clients.",
          "tags": [
            "Storage Connection Source Files"
          ],
          "summary": "Removes a file from a storage connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/StorageConnectionId"
            },
            {
              "$ref": "#/components/parameters/SourceFileId"
            }
          ],
          "responses": {
            "204": {
              "description": "The file is no longer part of the connection."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "403": {
              "$ref": "#/components/responses/InsufficientPermissions"
            },
            "404": {
              "description": "There is no such file.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "StorageConnectionSourceFileNotFound",
                      "message": "Requested StorageConnectionSourceFile is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page cuts off the details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidStorageConnectionSourceFileRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/configurations/itwins/{itwinid}": {
        "get": {
          "operationId": "getItwinConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-itwin-configuration"
          },
          "x-lifecycle": "technology-preview",
          "tags": [
            "Configurations"
          ],
          "summary": "Gets the settings of an iTwin, and those in effect there.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ITwinScope"
            }
          ],
          "responses": {
            "200": {
              "description": "The settings.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "allowRevitIgnoreGcs": false
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page cuts off the details.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidConfigurationRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "createItwinConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/create-itwin-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Every copy of the page is cut before its answers: 200 and 201 are both accepted, and further errors are unknown.",
          "tags": [
            "Configurations"
          ],
          "summary": "Creates the settings of an iTwin.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ITwinScope"
            }
          ],
          "requestBody": {
            "description": "The settings to create.",
            "x-unverified": "No example was seen; this is that of changing the settings.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ITwinConfiguration"
                },
                "example": {
                  "uploadDgnRealityData": true,
                  "convertDgnTerrainModels": false
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The created settings.",
              "x-unverified": "Whether the answer is 200 or 201 was not seen, nor its body; both are accepted, with the body that reading the settings answers with.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "allowRevitIgnoreGcs": false
                      }
                    }
                  }
                }
              }
            },
            "201": {
              "description": "The created settings.",
              "x-unverified": "Whether the answer is 200 or 201 was not seen, nor its body; both are accepted, with the body that reading the settings answers with.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "allowRevitIgnoreGcs": false
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "patch": {
          "operationId": "patchItwinConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/patch-itwin-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "The page is cut before its errors and was seen without the path; method and path follow from the siblings, 404 and 422 are those of iModels.",
          "tags": [
            "Configurations"
          ],
          "summary": "Changes single ones of the settings of an iTwin.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ITwinScope"
            }
          ],
          "requestBody": {
            "description": "The settings to change.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ITwinConfiguration"
                },
                "example": {
                  "uploadDgnRealityData": true,
                  "convertDgnTerrainModels": false
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed settings.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "allowRevitIgnoreGcs": false
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "description": "There are no such settings.",
              "x-unverified": "The page is cut before it; taken from the same operation on iModels.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "ConfigurationNotFound",
                      "message": "Requested Configuration is not available."
                    }
                  }
                }
              }
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page is cut before it; taken from the same operation on iModels.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidConfigurationRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "deleteItwinConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/delete-itwin-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Seen in a copy without the path, which follows from those of its siblings.",
          "tags": [
            "Configurations"
          ],
          "summary": "Deletes the settings of an iTwin.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ITwinScope"
            }
          ],
          "responses": {
            "204": {
              "description": "The settings are gone."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "description": "The request is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidConfigurationRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "Provided itwinid value is not valid.",
                          "target": "itwinid"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      },
      "/configurations/imodels/{imodelid}": {
        "get": {
          "operationId": "getImodelConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-imodel-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Seen in a copy without the path, which follows from those of its siblings.",
          "tags": [
            "Configurations"
          ],
          "summary": "Gets the settings of an iModel, and those in effect there.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/IModelScope"
            }
          ],
          "responses": {
            "200": {
              "description": "The settings.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "$ref": "#/components/responses/InvalidConfigurationRequest"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "createImodelConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/create-imodel-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Every copy of the page is cut before its answers or trimmed: 200 and 201 are both accepted, and errors other than 422 are unlikely, not excluded.",
          "tags": [
            "Configurations"
          ],
          "summary": "Creates the settings of an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/IModelScope"
            }
          ],
          "requestBody": {
            "description": "The settings to create.",
            "x-unverified": "No example was seen; this is that of changing the settings.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IModelConfiguration"
                },
                "example": {
                  "clampZExtent": true
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The created settings.",
              "x-unverified": "Whether the answer is 200 or 201 was not seen, nor its body; both are accepted, with the body that reading the settings answers with.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0
                      }
                    }
                  }
                }
              }
            },
            "201": {
              "description": "The created settings.",
              "x-unverified": "Whether the answer is 200 or 201 was not seen, nor its body; both are accepted, with the body that reading the settings answers with.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "422": {
              "$ref": "#/components/responses/InvalidConfigurationRequest"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "patch": {
          "operationId": "patchImodelConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/patch-imodel-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Seen in a copy without method and path, which follow from those of its siblings.",
          "tags": [
            "Configurations"
          ],
          "summary": "Changes single ones of the settings of an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/IModelScope"
            }
          ],
          "requestBody": {
            "description": "The settings to change.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/IModelConfiguration"
                },
                "example": {
                  "clampZExtent": true
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed settings.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "7dbd531d-6967-47b2-8945-a722a437ad7a",
                      "settings": {
                        "clampZExtent": true,
                        "overrideRvtReprojectionDistance": 0
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": true,
                        "overrideRvtReprojectionDistance": 0
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "$ref": "#/components/responses/InvalidConfigurationRequest"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "deleteImodelConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/delete-imodel-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Seen in a copy without the path, which follows from those of its siblings.",
          "tags": [
            "Configurations"
          ],
          "summary": "Deletes the settings of an iModel.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/IModelScope"
            }
          ],
          "responses": {
            "204": {
              "description": "The settings are gone."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "description": "The request is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidConfigurationRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "Provided imodelid value is not valid.",
                          "target": "imodelid"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        }
      },
      "/configurations/connections/{connectionid}": {
        "get": {
          "operationId": "getConnectionConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-connection-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Seen in a copy without the path, cut after 404; the path follows from those of its siblings.",
          "tags": [
            "Configurations"
          ],
          "summary": "Gets the settings of a connection, and those in effect there.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionScope"
            }
          ],
          "responses": {
            "200": {
              "description": "The settings.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                      "settings": {
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "enableSheetsAndDrawings": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0,
                        "enableSheetIndex": false,
                        "filterBySheetIndex": false,
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true,
                        "enableC3dGraphsIn2dModel": false
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "description": "The request is not valid.",
              "x-unverified": "The page is cut before it; taken from the same operation on iTwins and iModels.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidConfigurationRequest",
                      "message": "Cannot perform operation."
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "post": {
          "operationId": "createConnectionConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/create-connection-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Every copy of the page is cut before its answers: 200 and 201 are both accepted, and further errors are unknown.",
          "tags": [
            "Configurations"
          ],
          "summary": "Creates the settings of a connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionScope"
            }
          ],
          "requestBody": {
            "description": "The settings to create.",
            "x-unverified": "No example was seen; these are settings from the example of reading them.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionConfiguration"
                },
                "example": {
                  "reclassifyDgnElements": false,
                  "ignoreDgnAttachments": true
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The created settings.",
              "x-unverified": "Whether the answer is 200 or 201 was not seen, nor its body; both are accepted, with the body that reading the settings answers with.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                      "settings": {
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "enableSheetsAndDrawings": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0,
                        "enableSheetIndex": false,
                        "filterBySheetIndex": false,
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true,
                        "enableC3dGraphsIn2dModel": false
                      }
                    }
                  }
                }
              }
            },
            "201": {
              "description": "The created settings.",
              "x-unverified": "Whether the answer is 200 or 201 was not seen, nor its body; both are accepted, with the body that reading the settings answers with.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                      "settings": {
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "enableSheetsAndDrawings": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0,
                        "enableSheetIndex": false,
                        "filterBySheetIndex": false,
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true,
                        "enableC3dGraphsIn2dModel": false
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "patch": {
          "operationId": "patchConnectionConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/patch-connection-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "The page is cut before its answers and was seen without method and path; these follow from the siblings, and errors are unknown.",
          "tags": [
            "Configurations"
          ],
          "summary": "Changes single ones of the settings of a connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionScope"
            }
          ],
          "requestBody": {
            "description": "The settings to change.",
            "x-unverified": "The page cuts off its example; these are settings from the example of reading them.",
            "required": true,
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ConnectionConfiguration"
                },
                "example": {
                  "reclassifyDgnElements": false,
                  "ignoreDgnAttachments": true
                }
              }
            }
          },
          "responses": {
            "200": {
              "description": "The changed settings.",
              "x-unverified": "Not seen; taken from the same operation on iTwins and iModels, the example from reading the settings.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ConfigurationResponse"
                  },
                  "example": {
                    "configuration": {
                      "scopeId": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
                      "settings": {
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true
                      },
                      "resolvedSettings": {
                        "uploadDgnRealityData": true,
                        "convertDgnTerrainModels": false,
                        "enableSheetsAndDrawings": false,
                        "squashIntermediateRevisions": false,
                        "skipRvtReprojection": false,
                        "convertDgnHyperModelingSections": true,
                        "clampZExtent": false,
                        "overrideRvtReprojectionDistance": 0,
                        "enableSheetIndex": false,
                        "filterBySheetIndex": false,
                        "reclassifyDgnElements": false,
                        "ignoreDgnAttachments": true,
                        "enableC3dGraphsIn2dModel": false
                      }
                    }
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        },
        "delete": {
          "operationId": "deleteConnectionConfiguration",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/delete-connection-configuration"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "Seen in a copy without the path, which follows from those of its siblings.",
          "tags": [
            "Configurations"
          ],
          "summary": "Deletes the settings of a connection.",
          "security": [
            {
              "oauth2": [
                "synchronization:modify"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "$ref": "#/components/parameters/ConnectionScope"
            }
          ],
          "responses": {
            "204": {
              "description": "The settings are gone."
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "404": {
              "$ref": "#/components/responses/ConfigurationNotFound"
            },
            "422": {
              "description": "The request is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidConfigurationRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "InvalidValue",
                          "message": "Provided connectionid value is not valid.",
                          "target": "connectionid"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/RateLimitExceeded"
            }
          }
        }
      },
      "/reports": {
        "get": {
          "operationId": "getDiagnosticReports",
          "externalDocs": {
            "description": "Read on 2026-11-21.",
            "url": "https://developer.bentley.com/apis/synchronization/operations/get-diagnostic-reports"
          },
          "x-lifecycle": "technology-preview",
          "x-unverified": "The page prints neither the path, which is the one that third-party clients call, nor the scope synchronization:read, which is that of all other reads.",
          "tags": [
            "Diagnostic Reports"
          ],
          "summary": "Lists where to download the diagnostic reports of a run, or of one of its tasks.",
          "security": [
            {
              "oauth2": [
                "synchronization:read"
              ]
            },
            {
              "oauth2": [
                "itwin-platform"
              ]
            }
          ],
          "parameters": [
            {
              "name": "imodelId",
              "in": "query",
              "required": true,
              "description": "The iModel that the run belongs to.",
              "x-unverified": "Place and case are those of third-party clients; the page's answers have imodelId, its errors iModelId.",
              "example": "54903ab0-6c75-41ba-a4ee-233aaa030cd6",
              "schema": {
                "type": "string"
              }
            },
            {
              "name": "runId",
              "in": "query",
              "required": true,
              "description": "The run whose reports are wanted.",
              "x-unverified": "Place and case are those of third-party clients.",
              "example": "89279454-3895-451e-8bd3-e75b20351df5",
              "schema": {
                "type": "string"
              }
            },
            {
              "name": "taskId",
              "in": "query",
              "description": "The task whose reports are wanted.",
              "x-unverified": "Place and case are those of third-party clients; optional, since no error is documented for leaving it out.",
              "example": "89279454-3895-451e-8bd3-e75b20351df5",
              "schema": {
                "type": "string"
              }
            }
          ],
          "responses": {
            "200": {
              "description": "The reports.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/DiagnosticReportsResponse"
                  },
                  "example": {
                    "reports": [
                      {
                        "id": "sDqQVHVsukGk7iM6qgMM1lSUJ4mVOB5Fi9PnWyA1HfU",
                        "imodelId": "54903ab0-6c75-41ba-a4ee-233aaa030cd6",
                        "runId": "89279454-3895-451e-8bd3-e75b20351df5",
                        "taskId": "89279454-3895-451e-8bd3-e75b20351df5",
                        "sasUri": "https://example.blob.core.windows.net/",
                        "createdTimeStamp": "2024-09-04T10:25:48Z"
                      }
                    ]
                  }
                }
              }
            },
            "401": {
              "$ref": "#/components/responses/Unauthorized"
            },
            "422": {
              "description": "The request is not valid.",
              "content": {
                "application/vnd.bentley.itwin-platform.v1+json": {
                  "schema": {
                    "$ref": "#/components/schemas/ErrorResponse"
                  },
                  "example": {
                    "error": {
                      "code": "InvalidBadgersRequest",
                      "message": "Cannot perform operation.",
                      "details": [
                        {
                          "code": "MissingRequiredProperty",
                          "message": "iModelId should be provided.",
                          "target": "iModelId"
                        },
                        {
                          "code": "MissingRequiredProperty",
                          "message": "runId should be provided.",
                          "target": "runId"
                        },
                        {
                          "code": "InvalidValue",
                          "message": "Provided iModelId value is not valid.",
                          "target": "iModelId"
                        },
                        {
                          "code": "InvalidValue",
                          "message": "Provided runId value is not valid.",
                          "target": "runId"
                        },
                        {
                          "code": "InvalidValue",
                          "message": "Provided taskId value is not valid.",
                          "target": "taskId"
                        }
                      ]
                    }
                  }
                }
              }
            },
            "429": {
              "$ref": "#/components/responses/TooManyRequests"
            }
          }
        }
      }
    },
    "components": {
      "securitySchemes": {
        "oauth2": {
          "type": "oauth2",
          "description": "An access token of the platform's identity service, sent as a bearer token.",
          "flows": {
            "authorizationCode": {
              "authorizationUrl": "https://ims.bentley.com/connect/authorize",
              "tokenUrl": "https://ims.bentley.com/connect/token",
              "scopes": {
                "synchronization:read": "Read what Synchronization knows.",
                "synchronization:modify": "Change what Synchronization does.",
                "itwin-platform": "Use every API of the platform."
              }
            },
            "clientCredentials": {
              "tokenUrl": "https://ims.bentley.com/connect/token",
              "scopes": {
                "synchronization:read": "Read what Synchronization knows.",
                "synchronization:modify": "Change what Synchronization does.",
                "itwin-platform": "Use every API of the platform."
              }
            }
          }
        }
      },
      "schemas": {
        "Link": {
          "type": "object",
          "description": "Where something else is found.",
          "required": [
            "href"
          ],
          "properties": {
            "href": {
              "type": "string",
              "description": "The URL to follow."
            }
          }
        },
        "AuthorizationInformationLinks": {
          "type": "object",
          "description": "Where to go on from an authorization.",
          "properties": {
            "authorizationUrl": {
              "description": "The page on which the user authorizes.",
              "x-unverified": "Whether the link is there for a user who has authorized is not documented; it may be missing.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
        "AuthorizationInformation": {
          "type": "object",
          "description": "Whether the calling user has authorized synchronization, and the links to go on with.",
          "required": [
            "isUserAuthorized"
          ],
          "properties": {
            "isUserAuthorized": {
              "type": "boolean",
              "description": "Whether the user has authorized and is ready to synchronize."
            },
            "_links": {
              "$ref": "#/components/schemas/AuthorizationInformationLinks"
            }
          }
        },
        "AuthorizationInformationResponse": {
          "type": "object",
          "description": "The answer to a question about the calling user's authorization.",
          "required": [
            "authorizationInformation"
          ],
          "properties": {
            "authorizationInformation": {
              "$ref": "#/components/schemas/AuthorizationInformation"
            }
          }
        },
        "ErrorDetails": {
          "type": "object",
          "description": "One of the causes of a failure.",
          "properties": {
            "code": {
              "type": [
                "string",
                "null"
              ],
              "description": "The kind of cause."
            },
            "message": {
              "type": [
                "string",
                "null"
              ],
              "description": "The cause in words, for people."
            },
            "target": {
              "type": [
                "string",
                "null"
              ],
              "description": "The part of the request that the cause is about."
            }
          }
        },
        "Error": {
          "type": "object",
          "description": "What went wrong with a request.",
          "properties": {
            "code": {
              "type": [
                "string",
                "null"
              ],
              "description": "The kind of failure, one of a set that each service defines."
            },
            "message": {
              "type": [
                "string",
                "null"
              ],
              "description": "The failure in words, for people."
            },
            "target": {
              "type": [
                "string",
                "null"
              ],
              "description": "What the failure is about."
            },
            "details": {
              "type": [
                "array",
                "null"
              ],
              "description": "The single causes of the failure.",
              "items": {
                "$ref": "#/components/schemas/ErrorDetails"
              }
            }
          }
        },
        "ErrorResponse": {
          "type": "object",
          "description": "The envelope that a failed request usually comes with, though not always.",
          "properties": {
            "error": {
              "description": "What went wrong, if the service could still say so.",
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Error"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "ConnectionSummary": {
          "type": "object",
          "description": "The least about a connection, of whatever kind.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the connection."
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            }
          }
        },
        "PageLinks": {
          "type": "object",
          "description": "Where the pages of a list are found.",
          "properties": {
            "self": {
              "description": "This page.",
              "$ref": "#/components/schemas/Link"
            },
            "prev": {
              "description": "The page before this one, if there is one.",
              "x-unverified": "Whether the link is missing or null on the first page is not documented; both are accepted.",
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Link"
                },
                {
                  "type": "null"
                }
              ]
            },
            "next": {
              "description": "The page after this one, if there is one.",
              "x-unverified": "Whether the link is missing or null on the last page is not documented; both are accepted.",
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Link"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "ConnectionsMinimal": {
          "type": "object",
          "description": "A page of connections with the least of each.",
          "required": [
            "connections"
          ],
          "properties": {
            "connections": {
              "type": "array",
              "description": "The connections on this page.",
              "items": {
                "$ref": "#/components/schemas/ConnectionSummary"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "ConnectionLinks": {
          "type": "object",
          "description": "What belongs to a connection.",
          "properties": {
            "iModel": {
              "description": "The iModel that the files go into.",
              "$ref": "#/components/schemas/Link"
            },
            "iTwin": {
              "description": "The iTwin of the iModel.",
              "$ref": "#/components/schemas/Link"
            },
            "lastRun": {
              "description": "The latest run, missing before there is one.",
              "$ref": "#/components/schemas/Link"
            },
            "project": {
              "description": "What there was before the link to the iTwin.",
              "deprecated": true,
              "x-unverified": "In definitions of 2022 and in a vendor client's type; current pages have the iTwin instead.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
        "Connection": {
          "type": "object",
          "description": "What connections of every kind have in common.",
          "x-unverified": "The properties are those of 2022; whether the service returns more by now was not seen, so more may come.",
          "required": [
            "id"
          ],
          "additionalProperties": true,
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the connection."
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "iModelId": {
              "type": "string",
              "description": "The iModel that the files go into."
            },
            "_links": {
              "$ref": "#/components/schemas/ConnectionLinks"
            }
          }
        },
        "ConnectionsRepresentation": {
          "type": "object",
          "description": "A page of connections with all of each.",
          "x-unverified": "No page shows it; the shape is that of definitions of 2022.",
          "required": [
            "connections"
          ],
          "properties": {
            "connections": {
              "type": "array",
              "description": "The connections on this page.",
              "items": {
                "$ref": "#/components/schemas/Connection"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "AuthenticationType": {
          "type": "string",
          "description": "Whether runs act for the user who owns the connection or as a service application.",
          "x-extensible-enum": [
            "User",
            "Service"
          ]
        },
        "ManifestConnection": {
          "type": "object",
          "description": "Brings files from wherever the caller keeps them into an iModel.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the connection."
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "iModelId": {
              "type": "string",
              "description": "The iModel that the files go into."
            },
            "iTwinId": {
              "type": "string",
              "description": "The iTwin of the iModel."
            },
            "authenticationType": {
              "description": "On whose behalf the connection runs.",
              "$ref": "#/components/schemas/AuthenticationType"
            },
            "_links": {
              "description": "What belongs to the connection.",
              "$ref": "#/components/schemas/ConnectionLinks"
            }
          }
        },
        "ManifestConnectionsRepresentation": {
          "type": "object",
          "description": "A page of manifest connections with all of each.",
          "x-unverified": "No page shows it; that it has whole manifest connections is deduced.",
          "required": [
            "connections"
          ],
          "properties": {
            "connections": {
              "type": "array",
              "description": "The connections on this page.",
              "items": {
                "$ref": "#/components/schemas/ManifestConnection"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "ManifestFileCreate": {
          "type": "object",
          "description": "A file to bring into the iModel of a manifest connection.",
          "required": [
            "sourceFileId"
          ],
          "properties": {
            "sourceFileId": {
              "type": "string",
              "description": "The id by which the caller names the file in each run."
            }
          }
        },
        "NewAuthenticationType": {
          "type": "string",
          "description": "Whether runs act for the user who owns the connection or as a service application.",
          "enum": [
            "User",
            "Service"
          ]
        },
        "ManifestConnectionCreate": {
          "type": "object",
          "description": "A manifest connection to create.",
          "required": [
            "iModelId",
            "sourceFiles"
          ],
          "properties": {
            "iModelId": {
              "type": "string",
              "description": "The iModel that the files go into."
            },
            "sourceFiles": {
              "type": "array",
              "description": "The files to bring into the iModel.",
              "items": {
                "$ref": "#/components/schemas/ManifestFileCreate"
              }
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "authenticationType": {
              "description": "On whose behalf the connection runs.",
              "default": "User",
              "$ref": "#/components/schemas/NewAuthenticationType"
            }
          }
        },
        "ManifestConnectionResponse": {
          "type": "object",
          "description": "The answer with a single manifest connection.",
          "required": [
            "connection"
          ],
          "properties": {
            "connection": {
              "description": "The connection.",
              "$ref": "#/components/schemas/ManifestConnection"
            }
          }
        },
        "ConnectionUpdate": {
          "type": "object",
          "description": "What can be changed of a connection.",
          "properties": {
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "authenticationType": {
              "description": "On whose behalf the connection runs.",
              "$ref": "#/components/schemas/NewAuthenticationType"
            }
          }
        },
        "ExecutionState": {
          "type": "string",
          "description": "How far a run has come.",
          "x-extensible-enum": [
            "NotStarted",
            "Idle",
            "WaitingToExecute",
            "WaitingToRetry",
            "Executing",
            "Finalizing",
            "Completed",
            "Queued"
          ]
        },
        "ExecutionResult": {
          "type": "string",
          "description": "How a run has ended.",
          "x-extensible-enum": [
            "Undetermined",
            "Success",
            "Error",
            "PartialSuccess",
            "Skipped",
            "Cancelled",
            "TimedOut"
          ]
        },
        "RunSummary": {
          "type": "object",
          "description": "The least about a run.",
          "required": [
            "id",
            "state"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the run."
            },
            "state": {
              "description": "How far the run has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the run ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            }
          }
        },
        "RunsMinimal": {
          "type": "object",
          "description": "A page of runs with the least of each.",
          "required": [
            "runs"
          ],
          "properties": {
            "runs": {
              "type": "array",
              "description": "The runs on this page.",
              "items": {
                "$ref": "#/components/schemas/RunSummary"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "JobPhase": {
          "type": "string",
          "description": "What a run is working on.",
          "x-extensible-enum": [
            "Preprocessor",
            "MasterFile",
            "ReferenceFile"
          ]
        },
        "ConnectionError": {
          "type": "object",
          "description": "Why a connection or a run of it failed.",
          "properties": {
            "errorKey": {
              "type": "string",
              "description": "The kind of failure, `UserNotAuthenticated` if the user has to authorize first.",
              "x-extensible-enum": [
                "UserNotAuthenticated"
              ],
              "x-unverified": "The only value seen, in an example."
            },
            "description": {
              "type": "string",
              "description": "The failure in words."
            }
          }
        },
        "ConnectorType": {
          "type": "string",
          "description": "What reads a file, chosen by the application that the file comes from.",
          "x-extensible-enum": [
            "AUTOPLANT",
            "CIVIL",
            "CIVIL3D",
            "DWG",
            "GEOSPATIAL",
            "IFC",
            "MSTN",
            "NWD",
            "OBD",
            "OPENTOWER",
            "PROSTRUCTURES",
            "REVIT",
            "SPPID",
            "SPXREVIEW"
          ],
          "x-unverified": "The vendor's list was seen cut; these are what its command line client of 2025 sends, others may do."
        },
        "TaskError": {
          "type": "object",
          "description": "What went wrong with a task. It may be there although the task has succeeded.",
          "properties": {
            "errorCode": {
              "type": "string",
              "description": "The kind of failure, such as `TAE_BRG_1000`."
            },
            "message": {
              "type": "string",
              "description": "The failure in words."
            },
            "details": {
              "type": "string",
              "description": "More about the failure, in words."
            },
            "bridgeExitCode": {
              "type": "integer",
              "format": "int64",
              "description": "What the program that processed the file has ended with."
            },
            "system": {
              "type": "string",
              "description": "The part of the service that failed, such as `cloud_orchestrator`."
            },
            "phase": {
              "type": "string",
              "description": "What the service was doing, such as `export_file`."
            },
            "category": {
              "type": "string",
              "description": "The group of failures that it belongs to, such as `other`."
            },
            "descriptionKey": {
              "type": "string",
              "description": "The name of the description, such as `RunOrchestrationError`."
            },
            "description": {
              "type": "string",
              "description": "The failure in words, for the user."
            },
            "kbArticleLink": {
              "type": "string",
              "description": "An article about the failure, or an empty string."
            },
            "canUserFix": {
              "type": "boolean",
              "description": "Whether the user can do something about it."
            }
          }
        },
        "SynchronizationReport": {
          "type": "object",
          "description": "What the connector had to say about a file.",
          "properties": {
            "suggestedAction": {
              "type": "string",
              "description": "How seriously to take it.",
              "x-extensible-enum": [
                "Warning"
              ],
              "x-unverified": "The only value seen, in an example; its meaning is not documented."
            },
            "message": {
              "type": "string",
              "description": "The report in words."
            },
            "totalErrorsCount": {
              "type": "integer",
              "description": "How many errors were reported."
            },
            "totalWarningsCount": {
              "type": "integer",
              "description": "How many warnings were reported."
            },
            "totalOtherIssuesCount": {
              "type": "integer",
              "description": "How many other issues were reported."
            }
          }
        },
        "TaskDetails": {
          "type": "object",
          "description": "More about what a task did.",
          "properties": {
            "synchronizationReport": {
              "description": "What the connector had to say about the file.",
              "$ref": "#/components/schemas/SynchronizationReport"
            }
          }
        },
        "ManifestTask": {
          "type": "object",
          "description": "The work on a single file in a run.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the task."
            },
            "sourceFileId": {
              "type": "string",
              "description": "The id that the caller gave the file."
            },
            "startDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the task started."
            },
            "endDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the task ended."
            },
            "retryAttempts": {
              "type": "integer",
              "description": "How often the task was tried again."
            },
            "state": {
              "description": "How far the task has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the task ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "error": {
              "description": "What went wrong with the task; it may be there although the task succeeded.",
              "$ref": "#/components/schemas/TaskError"
            },
            "details": {
              "description": "More about what the task did.",
              "$ref": "#/components/schemas/TaskDetails"
            }
          }
        },
        "ManifestJob": {
          "type": "object",
          "description": "A part of a run, for files that one connector reads.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the job."
            },
            "startDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the job started."
            },
            "endDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the job ended."
            },
            "state": {
              "description": "How far the job has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the job ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "connectorType": {
              "description": "What reads the files.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "tasks": {
              "type": "array",
              "description": "The work on single files.",
              "items": {
                "$ref": "#/components/schemas/ManifestTask"
              }
            }
          }
        },
        "ManifestRun": {
          "type": "object",
          "description": "A run of a manifest connection.",
          "required": [
            "id",
            "state"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the run."
            },
            "connectionId": {
              "type": "string",
              "description": "The connection that is run."
            },
            "startDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the run started."
            },
            "endDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the run ended.",
              "x-unverified": "What it is before the end is not documented; the year 0001 was seen in 2022."
            },
            "phase": {
              "description": "What the run is working on.",
              "$ref": "#/components/schemas/JobPhase"
            },
            "state": {
              "description": "How far the run has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the run ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "error": {
              "description": "What went wrong with the run, if anything did.",
              "$ref": "#/components/schemas/ConnectionError"
            },
            "jobs": {
              "type": "array",
              "description": "The parts that the run is split into.",
              "items": {
                "$ref": "#/components/schemas/ManifestJob"
              }
            }
          }
        },
        "ManifestRunsRepresentation": {
          "type": "object",
          "description": "A page of runs of a manifest connection with all of each.",
          "x-unverified": "No page shows it; the shape is that of a definition of 2022, with runs as they are now.",
          "required": [
            "runs"
          ],
          "properties": {
            "runs": {
              "type": "array",
              "description": "The runs on this page.",
              "items": {
                "$ref": "#/components/schemas/ManifestRun"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "DocumentAttribute": {
          "type": "object",
          "description": "What a document management system knows about a file, to be kept in the iModel.",
          "properties": {
            "className": {
              "type": "string",
              "description": "The class of the schema that the properties are of."
            },
            "properties": {
              "type": "object",
              "description": "The values by the name of the property.",
              "additionalProperties": {
                "type": "string"
              }
            }
          }
        },
        "ManifestChildFile": {
          "type": "object",
          "description": "A file that another one refers to, and where to read it in this run.",
          "properties": {
            "id": {
              "type": "string",
              "description": "The id that the caller gave the file, `sourceFileId` in the connection."
            },
            "parentId": {
              "type": "string",
              "description": "The id of the file that refers to it."
            },
            "name": {
              "type": "string",
              "description": "The name of the file."
            },
            "url": {
              "type": "string",
              "description": "Where the file can be read without further authentication."
            },
            "connectorType": {
              "description": "What reads the file.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "connector": {
              "description": "What `connectorType` was called before 2022-06-20.",
              "deprecated": true,
              "x-unverified": "Announced to become deprecated in 2022, and still used in a vendor tutorial; accepted here.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "relativePath": {
              "description": "Where the file is in relation to others, undocumented.",
              "x-unverified": "In a definition of 2022 with a broken type, so that any value is taken."
            },
            "documentAttribute": {
              "description": "What a document management system knows about the file.",
              "$ref": "#/components/schemas/DocumentAttribute"
            },
            "documentMetadata": {
              "type": "object",
              "description": "What `documentAttribute` was in 2022.",
              "deprecated": true,
              "additionalProperties": true,
              "x-unverified": "In definitions of 2022 only; that documentAttribute came in its place is deduced."
            }
          }
        },
        "ManifestSourceFile": {
          "type": "object",
          "description": "A file of the connection, and where to read it in this run.",
          "properties": {
            "id": {
              "type": "string",
              "description": "The id that the caller gave the file, `sourceFileId` in the connection."
            },
            "name": {
              "type": "string",
              "description": "The name of the file."
            },
            "action": {
              "type": "string",
              "description": "What to do with the file, `bridge` to synchronize it or `unmap` to remove its data from the iModel.",
              "x-extensible-enum": [
                "bridge",
                "unmap"
              ],
              "x-unverified": "The only values seen, in examples."
            },
            "url": {
              "type": "string",
              "description": "Where the file can be read without further authentication."
            },
            "connectorType": {
              "description": "What reads the file.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "connector": {
              "description": "What `connectorType` was called before 2022-06-20.",
              "deprecated": true,
              "x-unverified": "Announced to become deprecated in 2022, and still used in a vendor tutorial; accepted here.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "relativePath": {
              "description": "Where the file is in relation to others, undocumented.",
              "x-unverified": "In a definition of 2022 with a broken type, so that any value is taken."
            },
            "documentAttribute": {
              "description": "What a document management system knows about the file.",
              "$ref": "#/components/schemas/DocumentAttribute"
            },
            "documentMetadata": {
              "type": "object",
              "description": "What `documentAttribute` was in 2022.",
              "deprecated": true,
              "additionalProperties": true,
              "x-unverified": "In definitions of 2022 only; that documentAttribute came in its place is deduced."
            },
            "children": {
              "type": "array",
              "description": "The files that the file refers to.",
              "items": {
                "$ref": "#/components/schemas/ManifestChildFile"
              }
            }
          }
        },
        "ManifestRunCreate": {
          "type": "object",
          "description": "A run of a manifest connection to start.",
          "properties": {
            "documentAttributeSchemaUrl": {
              "type": "string",
              "description": "Where the schema of the document attributes can be read, a JSON file."
            },
            "sourceFiles": {
              "type": "array",
              "description": "The files of the connection, and where to read them.",
              "items": {
                "$ref": "#/components/schemas/ManifestSourceFile"
              }
            }
          }
        },
        "ManifestRunResponse": {
          "type": "object",
          "description": "The answer with a single run of a manifest connection.",
          "required": [
            "run"
          ],
          "properties": {
            "run": {
              "$ref": "#/components/schemas/ManifestRun"
            }
          }
        },
        "FileLinks": {
          "type": "object",
          "description": "What belongs to a file.",
          "properties": {
            "file": {
              "description": "The file in Storage.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
        "ManifestFileSummary": {
          "type": "object",
          "description": "The least about a file of a manifest connection.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id that the file has in the connection."
            },
            "sourceFileId": {
              "type": "string",
              "description": "The id that the caller gave the file."
            },
            "_links": {
              "x-unverified": "In a definition of 2022 only, no current example has it.",
              "$ref": "#/components/schemas/FileLinks"
            }
          }
        },
        "ManifestFilesMinimal": {
          "type": "object",
          "description": "A page of files of a manifest connection with the least of each.",
          "required": [
            "sourceFiles"
          ],
          "properties": {
            "sourceFiles": {
              "type": "array",
              "description": "The files on this page.",
              "items": {
                "$ref": "#/components/schemas/ManifestFileSummary"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "ManifestFile": {
          "type": "object",
          "description": "A file of a manifest connection.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id that the file has in the connection."
            },
            "sourceFileId": {
              "type": "string",
              "description": "The id that the caller gave the file."
            },
            "_links": {
              "x-unverified": "In a definition of 2022 only, no current example has it.",
              "$ref": "#/components/schemas/FileLinks"
            }
          }
        },
        "ManifestFilesRepresentation": {
          "type": "object",
          "description": "A page of files of a manifest connection with all of each.",
          "x-unverified": "No page shows it; that it has what the operations on a single file answer with is deduced.",
          "required": [
            "sourceFiles"
          ],
          "properties": {
            "sourceFiles": {
              "type": "array",
              "description": "The files on this page.",
              "items": {
                "$ref": "#/components/schemas/ManifestFile"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "ManifestFileResponse": {
          "type": "object",
          "description": "The answer with a single file of a manifest connection.",
          "required": [
            "sourceFile"
          ],
          "properties": {
            "sourceFile": {
              "$ref": "#/components/schemas/ManifestFile"
            }
          }
        },
        "StorageConnection": {
          "type": "object",
          "description": "Brings files from iTwin Storage into an iModel.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the connection."
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "iModelId": {
              "type": "string",
              "description": "The iModel that the files go into."
            },
            "iTwinId": {
              "type": "string",
              "description": "The iTwin of the iModel."
            },
            "authenticationType": {
              "description": "On whose behalf the connection runs.",
              "$ref": "#/components/schemas/AuthenticationType"
            },
            "error": {
              "description": "Why the connection failed.",
              "x-unverified": "In a vendor client of 2025 only; no page shows it on a connection.",
              "$ref": "#/components/schemas/ConnectionError"
            },
            "_links": {
              "description": "What belongs to the connection.",
              "$ref": "#/components/schemas/ConnectionLinks"
            }
          }
        },
        "StorageConnectionsRepresentation": {
          "type": "object",
          "description": "A page of storage connections with all of each.",
          "x-unverified": "No page shows it; that it has whole storage connections is deduced from a vendor client of 2025.",
          "required": [
            "connections"
          ],
          "properties": {
            "connections": {
              "type": "array",
              "description": "The connections on this page.",
              "items": {
                "$ref": "#/components/schemas/StorageConnection"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "StorageFileCreate": {
          "type": "object",
          "description": "A file in Storage to bring into the iModel of a storage connection.",
          "required": [
            "storageFileId",
            "connectorType"
          ],
          "properties": {
            "storageFileId": {
              "type": "string",
              "description": "The id that the file has in Storage."
            },
            "connectorType": {
              "description": "What reads the file.",
              "$ref": "#/components/schemas/ConnectorType"
            }
          }
        },
        "StorageConnectionCreate": {
          "type": "object",
          "description": "A storage connection to create.",
          "required": [
            "iModelId",
            "sourceFiles"
          ],
          "properties": {
            "iModelId": {
              "type": "string",
              "description": "The iModel that the files go into."
            },
            "sourceFiles": {
              "type": "array",
              "description": "The files to bring into the iModel.",
              "items": {
                "$ref": "#/components/schemas/StorageFileCreate"
              }
            },
            "displayName": {
              "type": "string",
              "description": "The name shown to people."
            },
            "authenticationType": {
              "description": "On whose behalf the connection runs.",
              "default": "User",
              "$ref": "#/components/schemas/NewAuthenticationType"
            }
          }
        },
        "StorageConnectionResponse": {
          "type": "object",
          "description": "The answer with a single storage connection.",
          "required": [
            "connection"
          ],
          "properties": {
            "connection": {
              "description": "The connection.",
              "$ref": "#/components/schemas/StorageConnection"
            }
          }
        },
        "StorageTask": {
          "type": "object",
          "description": "The work on a single file in a run.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the task."
            },
            "storageFileId": {
              "type": "string",
              "description": "The id that the file has in Storage."
            },
            "startDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the task started."
            },
            "endDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the task ended."
            },
            "retryAttempts": {
              "type": "integer",
              "description": "How often the task was tried again."
            },
            "state": {
              "description": "How far the task has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the task ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "error": {
              "description": "What went wrong with the task; it may be there although the task succeeded.",
              "$ref": "#/components/schemas/TaskError"
            },
            "details": {
              "description": "More about what the task did.",
              "$ref": "#/components/schemas/TaskDetails"
            }
          }
        },
        "StorageJob": {
          "type": "object",
          "description": "A part of a run, for files that one connector reads.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the job."
            },
            "startDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the job started."
            },
            "endDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the job ended."
            },
            "state": {
              "description": "How far the job has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the job ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "connectorType": {
              "description": "What reads the files.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "tasks": {
              "type": "array",
              "description": "The work on single files.",
              "items": {
                "$ref": "#/components/schemas/StorageTask"
              }
            }
          }
        },
        "StorageRun": {
          "type": "object",
          "description": "A run of a storage connection.",
          "required": [
            "id",
            "state"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the run."
            },
            "connectionId": {
              "type": "string",
              "description": "The connection that is run."
            },
            "startDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the run started."
            },
            "endDateTime": {
              "type": "string",
              "format": "date-time",
              "description": "When the run ended.",
              "x-unverified": "What it is before the end is not documented; the year 0001 was seen in 2022."
            },
            "phase": {
              "description": "What the run is working on.",
              "$ref": "#/components/schemas/JobPhase"
            },
            "state": {
              "description": "How far the run has come.",
              "$ref": "#/components/schemas/ExecutionState"
            },
            "result": {
              "description": "How the run ended.",
              "$ref": "#/components/schemas/ExecutionResult"
            },
            "error": {
              "description": "What went wrong with the run, if anything did.",
              "$ref": "#/components/schemas/ConnectionError"
            },
            "jobs": {
              "type": "array",
              "description": "The parts that the run is split into.",
              "items": {
                "$ref": "#/components/schemas/StorageJob"
              }
            }
          }
        },
        "StorageRunsRepresentation": {
          "type": "object",
          "description": "A page of runs of a storage connection with all of each.",
          "x-unverified": "No page shows it; the shape is that of a definition of 2022, with runs as they are now.",
          "required": [
            "runs"
          ],
          "properties": {
            "runs": {
              "type": "array",
              "description": "The runs on this page.",
              "items": {
                "$ref": "#/components/schemas/StorageRun"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "StorageRunResponse": {
          "type": "object",
          "description": "The answer with a single run of a storage connection.",
          "required": [
            "run"
          ],
          "properties": {
            "run": {
              "$ref": "#/components/schemas/StorageRun"
            }
          }
        },
        "StorageFileSummary": {
          "type": "object",
          "description": "The least about a file of a storage connection.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id that the file has in the connection."
            },
            "storageFileId": {
              "type": "string",
              "description": "The id that the file has in Storage."
            },
            "lastKnownFileName": {
              "type": "string",
              "description": "The name that the file had when the service last saw it, missing if it has not seen it."
            },
            "_links": {
              "$ref": "#/components/schemas/FileLinks"
            }
          }
        },
        "StorageFilesMinimal": {
          "type": "object",
          "description": "A page of files of a storage connection with the least of each.",
          "required": [
            "sourceFiles"
          ],
          "properties": {
            "sourceFiles": {
              "type": "array",
              "description": "The files on this page.",
              "items": {
                "$ref": "#/components/schemas/StorageFileSummary"
              }
            },
            "_links": {
              "x-unverified": "In a vendor client of 2025; the page cuts off its example before the links.",
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "StorageFile": {
          "type": "object",
          "description": "A file of a storage connection.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id that the file has in the connection."
            },
            "storageFileId": {
              "type": "string",
              "description": "The id that the file has in Storage."
            },
            "connectorType": {
              "description": "What reads the file.",
              "$ref": "#/components/schemas/ConnectorType"
            },
            "lastKnownFileName": {
              "type": "string",
              "description": "The name that the file had when the service last saw it, missing if it has not seen it."
            },
            "_links": {
              "$ref": "#/components/schemas/FileLinks"
            }
          }
        },
        "StorageFilesRepresentation": {
          "type": "object",
          "description": "A page of files of a storage connection with all of each.",
          "x-unverified": "No page shows it; the shape is that of a vendor client of 2025.",
          "required": [
            "sourceFiles"
          ],
          "properties": {
            "sourceFiles": {
              "type": "array",
              "description": "The files on this page.",
              "items": {
                "$ref": "#/components/schemas/StorageFile"
              }
            },
            "_links": {
              "$ref": "#/components/schemas/PageLinks"
            }
          }
        },
        "StorageFileResponse": {
          "type": "object",
          "description": "The answer with a single file of a storage connection.",
          "required": [
            "sourceFile"
          ],
          "properties": {
            "sourceFile": {
              "$ref": "#/components/schemas/StorageFile"
            }
          }
        },
        "ConfigurationSettings": {
          "type": "object",
          "description": "Settings of every scope.",
          "x-unverified": "At least two settings of connections are missing, because their names were not seen.",
          "properties": {
            "uploadDgnRealityData": {
              "type": "boolean",
              "default": true,
              "description": "Whether reality data attached to .dgn files goes to the Reality Data API, which consumes credits."
            },
            "convertDgnTerrainModels": {
              "type": "boolean",
              "default": false,
              "description": "Whether terrain elements of .dgn files are processed."
            },
            "squashIntermediateRevisions": {
              "type": "boolean",
              "default": false,
              "description": "Whether the elements of all files go into a single changeset; schemas and definitions keep their own."
            },
            "convertDgnHyperModelingSections": {
              "type": "boolean",
              "default": true,
              "description": "Whether 2D sections are shown inside the 3D model."
            },
            "skipRvtReprojection": {
              "type": "boolean",
              "default": false,
              "description": "Whether the location of .rvt files on earth is ignored, unless one was the first file in the iModel."
            },
            "allowRevitIgnoreGcs": {
              "type": "boolean",
              "description": "Whether Revit may ignore the geographic coordinate system, undocumented.",
              "x-unverified": "In an example of effective settings only, as false; its meaning and its default are not documented."
            },
            "clampZExtent": {
              "type": "boolean",
              "default": false,
              "description": "Whether the height of the project is limited, to 8849 m; the other extents have to be defined."
            },
            "overrideRvtReprojectionDistance": {
              "type": "integer",
              "default": 0,
              "description": "The distance in metres between coordinate systems beyond which .rvt files are not reprojected."
            },
            "ignoreIfcGlobalIds": {
              "type": "boolean",
              "default": false,
              "description": "Whether the global ids of IFC files are ignored when the origin of elements is determined."
            },
            "reclassifyDgnElements": {
              "type": "boolean",
              "default": false,
              "description": "Whether generic elements may get another base class, which processes them all again; for single runs."
            },
            "ignoreDgnAttachments": {
              "type": "boolean",
              "default": false,
              "description": "Whether only the master file is processed, of .dgn and .dwg files."
            },
            "enableSheetsAndDrawings": {
              "type": "boolean",
              "default": false,
              "description": "Whether sheets and their drawings are synchronized."
            },
            "enableC3dGraphsIn2dModel": {
              "type": "boolean",
              "default": false,
              "description": "Whether 2D elements of Civil 3D go into a graph model, while 3D elements stay in the spatial one."
            },
            "enableSheetIndex": {
              "type": "boolean",
              "default": false,
              "description": "Whether the sheet index files of the workspace are processed."
            },
            "filterBySheetIndex": {
              "type": "boolean",
              "default": false,
              "description": "Whether only sheets of the sheet index are synchronized."
            }
          }
        },
        "Configuration": {
          "type": "object",
          "description": "The settings of a scope, and those in effect there.",
          "required": [
            "scopeId"
          ],
          "properties": {
            "scopeId": {
              "type": "string",
              "description": "The id of the iTwin, the iModel or the connection."
            },
            "settings": {
              "description": "What is set at this scope.",
              "$ref": "#/components/schemas/ConfigurationSettings"
            },
            "resolvedSettings": {
              "description": "What is in effect at this scope, from wider scopes and defaults too.",
              "$ref": "#/components/schemas/ConfigurationSettings"
            }
          }
        },
        "ConfigurationResponse": {
          "type": "object",
          "description": "The answer with the settings of a scope.",
          "required": [
            "configuration"
          ],
          "properties": {
            "configuration": {
              "$ref": "#/components/schemas/Configuration"
            }
          }
        },
        "ITwinConfiguration": {
          "type": "object",
          "description": "Settings for all iModels of an iTwin.",
          "properties": {
            "uploadDgnRealityData": {
              "type": "boolean",
              "default": true,
              "description": "Whether reality data attached to .dgn files goes to the Reality Data API, which consumes credits."
            },
            "convertDgnTerrainModels": {
              "type": "boolean",
              "default": false,
              "description": "Whether terrain elements of .dgn files are processed."
            },
            "squashIntermediateRevisions": {
              "type": "boolean",
              "default": false,
              "description": "Whether the elements of all files go into a single changeset; schemas and definitions keep their own."
            },
            "convertDgnHyperModelingSections": {
              "type": "boolean",
              "default": true,
              "description": "Whether 2D sections are shown inside the 3D model."
            },
            "skipRvtReprojection": {
              "type": "boolean",
              "default": false,
              "description": "Whether the location of .rvt files on earth is ignored, unless one was the first file in the iModel."
            },
            "allowRevitIgnoreGcs": {
              "type": "boolean",
              "description": "Whether Revit may ignore the geographic coordinate system, undocumented.",
              "x-unverified": "In an example of effective settings only, as false; its meaning and its default are not documented."
            }
          }
        },
        "IModelConfiguration": {
          "type": "object",
          "description": "Settings for one iModel.",
          "properties": {
            "clampZExtent": {
              "type": "boolean",
              "default": false,
              "description": "Whether the height of the project is limited, to 8849 m; the other extents have to be defined."
            },
            "overrideRvtReprojectionDistance": {
              "type": "integer",
              "default": 0,
              "description": "The distance in metres between coordinate systems beyond which .rvt files are not reprojected."
            },
            "ignoreIfcGlobalIds": {
              "type": "boolean",
              "default": false,
              "description": "Whether the global ids of IFC files are ignored when the origin of elements is determined."
            }
          }
        },
        "ConnectionConfiguration": {
          "type": "object",
          "description": "Settings for one connection.",
          "x-unverified": "The page has at least two more, for 3D model spaces of .dwg files and for the level of detail of .rvt files, whose names were not seen.",
          "properties": {
            "reclassifyDgnElements": {
              "type": "boolean",
              "default": false,
              "description": "Whether generic elements may get another base class, which processes them all again; for single runs."
            },
            "ignoreDgnAttachments": {
              "type": "boolean",
              "default": false,
              "description": "Whether only the master file is processed, of .dgn and .dwg files."
            },
            "enableSheetsAndDrawings": {
              "type": "boolean",
              "default": false,
              "description": "Whether sheets and their drawings are synchronized."
            },
            "enableC3dGraphsIn2dModel": {
              "type": "boolean",
              "default": false,
              "description": "Whether 2D elements of Civil 3D go into a graph model, while 3D elements stay in the spatial one."
            },
            "enableSheetIndex": {
              "type": "boolean",
              "default": false,
              "description": "Whether the sheet index files of the workspace are processed."
            },
            "filterBySheetIndex": {
              "type": "boolean",
              "default": false,
              "description": "Whether only sheets of the sheet index are synchronized."
            }
          }
        },
        "DiagnosticReport": {
          "type": "object",
          "description": "Where to download what a connector reported.",
          "required": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The id of the report."
            },
            "imodelId": {
              "type": "string",
              "description": "The iModel that the run belongs to."
            },
            "runId": {
              "type": "string",
              "description": "The run that the report is about."
            },
            "taskId": {
              "type": "string",
              "description": "The task that the report is about."
            },
            "sasUri": {
              "type": "string",
              "description": "The URL of the report, which can be read without further authentication."
            },
            "createdTimeStamp": {
              "type": "string",
              "format": "date-time",
              "description": "When the report was made."
            }
          }
        },
        "DiagnosticReportsResponse": {
          "type": "object",
          "description": "The answer with the diagnostic reports of a run or a task.",
          "required": [
            "reports"
          ],
          "properties": {
            "reports": {
              "type": "array",
              "description": "The reports.",
              "items": {
                "$ref": "#/components/schemas/DiagnosticReport"
              }
            }
          }
        }
      },
      "responses": {
        "Unauthorized": {
          "description": "The access token is missing, from the wrong issuer or without the scope, or a header is malformed.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "HeaderNotFound",
                  "message": "Header Authorization was not found in the request. Access denied."
                }
              }
            }
          }
        },
        "TooManyRequests": {
          "description": "More requests came in than the rate limit of the subscription allows.",
          "headers": {
            "retry-after": {
              "description": "When to try again.",
              "schema": {
                "type": "string"
              }
            }
          },
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "TooManyRequests",
                  "message": "More requests were received than the subscription rate-limit allows."
                }
              }
            }
          }
        },
        "FormerInsufficientPermissions": {
          "description": "The user may not do this.",
          "x-unverified": "Listed in 2022, and the current page is cut before its errors; the example is that of other operations.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "InsufficientPermissions",
                  "message": "The user has insufficient permissions for the requested operation."
                }
              }
            }
          }
        },
        "InsufficientPermissions": {
          "description": "The user may not do this.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "InsufficientPermissions",
                  "message": "The user has insufficient permissions for the requested operation."
                }
              }
            }
          }
        },
        "ConfigurationNotFound": {
          "description": "There are no such settings.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "ConfigurationNotFound",
                  "message": "Requested Configuration is not available."
                }
              }
            }
          }
        },
        "InvalidConfigurationRequest": {
          "description": "The request is not valid.",
          "x-unverified": "Seen without its details.",
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "InvalidConfigurationRequest",
                  "message": "Cannot perform operation."
                }
              }
            }
          }
        },
        "RateLimitExceeded": {
          "description": "More requests came in than the tier of the application allows.",
          "headers": {
            "retry-after": {
              "description": "The seconds to wait before more requests are allowed.",
              "schema": {
                "type": "string"
              }
            }
          },
          "content": {
            "application/vnd.bentley.itwin-platform.v1+json": {
              "schema": {
                "$ref": "#/components/schemas/ErrorResponse"
              },
              "example": {
                "error": {
                  "code": "RateLimitExceeded",
                  "message": "The client sent more requests than allowed by this API for the current tier of the client."
                }
              }
            }
          }
        }
      },
      "parameters": {
        "IModelId": {
          "name": "imodelId",
          "in": "query",
          "required": true,
          "description": "The iModel whose connections are wanted.",
          "example": "7dbd531d-6967-47b2-8945-a722a437ad7a",
          "schema": {
            "type": "string"
          }
        },
        "Top": {
          "name": "$top",
          "in": "query",
          "description": "How many items to answer with. The service tries to keep to it and may answer with another number.",
          "schema": {
            "type": "integer"
          }
        },
        "Skip": {
          "name": "$skip",
          "in": "query",
          "description": "How many items to leave out before the first one of the answer.",
          "schema": {
            "type": "integer"
          }
        },
        "Prefer": {
          "name": "Prefer",
          "in": "header",
          "description": "How much of each item to answer with, the least unless told otherwise; the service may ignore it.",
          "schema": {
            "type": "string",
            "enum": [
              "return=minimal",
              "return=representation"
            ],
            "default": "return=minimal"
          }
        },
        "ManifestConnectionId": {
          "name": "connectionId",
          "in": "path",
          "required": true,
          "description": "The id of the manifest connection.",
          "example": "MWplZe9Uf0iR1IDMqyOMLry641hUCa9JjxI3cYz8uCg",
          "schema": {
            "type": "string"
          }
        },
        "RunId": {
          "name": "runId",
          "in": "path",
          "required": true,
          "description": "The id of the run.",
          "example": "a1ecbdc8c4f6173004f9f881914a57c5511a362b",
          "schema": {
            "type": "string"
          }
        },
        "SourceFileId": {
          "name": "sourceFileId",
          "in": "path",
          "required": true,
          "description": "The id that the file has in the connection, not the one that the caller or Storage knows it by.",
          "example": "297c8ab9-53a3-4fe5-adf8-79b4c1a95cbb",
          "schema": {
            "type": "string"
          }
        },
        "StorageConnectionId": {
          "name": "connectionId",
          "in": "path",
          "required": true,
          "description": "The id of the storage connection.",
          "example": "MWplZe9Uf0iR1IDMqyOMLqBN0_wHEVBGg_CzJmXdmE4",
          "schema": {
            "type": "string"
          }
        },
        "ITwinScope": {
          "name": "itwinid",
          "in": "path",
          "required": true,
          "description": "The iTwin that the settings are for.",
          "example": "7dbd531d-6967-47b2-8945-a722a437ad7a",
          "schema": {
            "type": "string"
          }
        },
        "IModelScope": {
          "name": "imodelid",
          "in": "path",
          "required": true,
          "description": "The iModel that the settings are for.",
          "example": "7dbd531d-6967-47b2-8945-a722a437ad7a",
          "schema": {
            "type": "string"
          }
        },
        "ConnectionScope": {
          "name": "connectionid",
          "in": "path",
          "required": true,
          "description": "The connection that the settings are for, of whatever kind.",
          "x-unverified": "That settings are for connections of every kind is taken from the page naming none.",
          "example": "lggkjEZmT0-NOd2XwpnXYdk9YzROk-1Jr77FJx5z754",
          "schema": {
            "type": "string"
          }
        }
      }
    }
  }
};
