// Generated from specs/*/openapi.yaml. Do not edit: change the spec, then run `pnpm generate`.
import type { OpenApiDocument } from "./openapi-document.js";

/** The spec of every service, by its name. */
export const documents: Record<string, OpenApiDocument> = {
  "export": {
    "openapi": "3.1.1",
    "info": {
      "title": "Export",
      "version": "v1",
      "description": "Exports the engineering data of an iModel to standard formats."
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
      }
    ],
    "paths": {
      "/authorizationinformation": {
        "get": {
          "operationId": "getAuthorizationInformation",
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
                "export:read": "Read what Export knows."
              }
            },
            "clientCredentials": {
              "tokenUrl": "https://ims.bentley.com/connect/token",
              "scopes": {
                "export:read": "Read what Export knows."
              }
            }
          }
        }
      },
      "schemas": {
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
        "AuthorizationInformationLinks": {
          "type": "object",
          "description": "Where to go on from an authorization.",
          "properties": {
            "authorizationUrl": {
              "description": "The page on which the user authorizes, unless that has happened already.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
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
        }
      }
    }
  },
  "synchronization": {
    "openapi": "3.1.1",
    "info": {
      "title": "Synchronization",
      "version": "v1",
      "description": "Keeps an iModel in step with the design files that it is made from."
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
      }
    ],
    "paths": {
      "/imodels/connections/authorizationinformation": {
        "get": {
          "operationId": "getAuthorizationInformation",
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
              "required": false,
              "description": "Where the browser returns to after the user has authorized.",
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
                "itwin-platform": "Use every API of the platform."
              }
            },
            "clientCredentials": {
              "tokenUrl": "https://ims.bentley.com/connect/token",
              "scopes": {
                "synchronization:read": "Read what Synchronization knows.",
                "itwin-platform": "Use every API of the platform."
              }
            }
          }
        }
      },
      "schemas": {
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
        "AuthorizationInformationLinks": {
          "type": "object",
          "description": "Where to go on from an authorization.",
          "properties": {
            "authorizationUrl": {
              "description": "The page on which the user authorizes.",
              "$ref": "#/components/schemas/Link"
            }
          }
        },
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
        }
      }
    }
  }
};
