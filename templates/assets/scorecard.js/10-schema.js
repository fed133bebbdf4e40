// The schema of scorecard files. `go test ./build/debrief -update` writes it from build/debrief/scorecard.schema.json.
'use strict';

const scorecardSchema = {
	"additionalProperties": false,
	"definitions": {
		"day": {
			"pattern": "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$",
			"type": "string"
		},
		"level": {
			"maximum": 10,
			"minimum": 0,
			"type": "integer"
		},
		"minutes": {
			"maximum": 1440,
			"minimum": 0,
			"type": "integer"
		},
		"moment": {
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-5][0-9])$",
			"type": "string"
		},
		"name": {
			"maxLength": 300,
			"minLength": 1,
			"type": "string"
		},
		"question": {
			"additionalProperties": false,
			"properties": {
				"ask": {
					"allOf": [
						{
							"$ref": "#/definitions/text"
						}
					]
				},
				"id": {
					"allOf": [
						{
							"$ref": "#/definitions/name"
						}
					]
				},
				"note": {
					"allOf": [
						{
							"$ref": "#/definitions/text"
						}
					]
				}
			},
			"required": [
				"id",
				"ask",
				"note"
			],
			"type": "object"
		},
		"requirement": {
			"additionalProperties": false,
			"properties": {
				"id": {
					"allOf": [
						{
							"$ref": "#/definitions/name"
						}
					]
				},
				"must": {
					"type": "boolean"
				},
				"note": {
					"allOf": [
						{
							"$ref": "#/definitions/text"
						}
					]
				},
				"state": {
					"enum": [
						"confirmed",
						"not-confirmed",
						"not-checked",
						null
					]
				},
				"text": {
					"$ref": "#/definitions/text"
				}
			},
			"required": [
				"id",
				"text",
				"must",
				"state",
				"note"
			],
			"type": "object"
		},
		"text": {
			"maxLength": 20000,
			"type": "string"
		}
	},
	"properties": {
		"candidate": {
			"allOf": [
				{
					"$ref": "#/definitions/text"
				}
			]
		},
		"changed": {
			"allOf": [
				{
					"$ref": "#/definitions/moment"
				}
			]
		},
		"date": {
			"allOf": [
				{
					"$ref": "#/definitions/day"
				}
			]
		},
		"elapsed": {
			"maximum": 1000000,
			"minimum": 0,
			"type": "integer"
		},
		"followUp": {
			"allOf": [
				{
					"$ref": "#/definitions/text"
				}
			]
		},
		"format": {
			"const": "rolewright-scorecard"
		},
		"formatVersion": {
			"const": 1
		},
		"id": {
			"allOf": [
				{
					"$ref": "#/definitions/name"
				}
			]
		},
		"interview": {
			"additionalProperties": false,
			"properties": {
				"id": {
					"$ref": "#/definitions/name"
				},
				"minutes": {
					"$ref": "#/definitions/minutes"
				},
				"name": {
					"$ref": "#/definitions/name"
				}
			},
			"required": [
				"id",
				"name",
				"minutes"
			],
			"type": "object"
		},
		"interviewer": {
			"allOf": [
				{
					"$ref": "#/definitions/text"
				}
			]
		},
		"notes": {
			"items": {
				"$ref": "#/definitions/question"
			},
			"maxItems": 200,
			"type": "array"
		},
		"reason": {
			"allOf": [
				{
					"$ref": "#/definitions/text"
				}
			]
		},
		"recommendation": {
			"anyOf": [
				{
					"maximum": 200,
					"minimum": 1,
					"type": "integer"
				},
				{
					"type": "null"
				}
			]
		},
		"recommendations": {
			"items": {
				"$ref": "#/definitions/name"
			},
			"maxItems": 200,
			"type": "array"
		},
		"requirements": {
			"items": {
				"$ref": "#/definitions/requirement"
			},
			"maxItems": 200,
			"type": "array"
		},
		"role": {
			"additionalProperties": false,
			"properties": {
				"id": {
					"$ref": "#/definitions/name"
				},
				"title": {
					"$ref": "#/definitions/name"
				}
			},
			"required": [
				"id",
				"title"
			],
			"type": "object"
		},
		"scale": {
			"items": {
				"additionalProperties": false,
				"properties": {
					"label": {
						"$ref": "#/definitions/name"
					},
					"level": {
						"$ref": "#/definitions/level"
					}
				},
				"required": [
					"level",
					"label"
				],
				"type": "object"
			},
			"maxItems": 200,
			"type": "array"
		},
		"skills": {
			"items": {
				"additionalProperties": false,
				"properties": {
					"bar": {
						"anyOf": [
							{
								"$ref": "#/definitions/level"
							},
							{
								"type": "null"
							}
						]
					},
					"evidence": {
						"allOf": [
							{
								"$ref": "#/definitions/text"
							}
						]
					},
					"id": {
						"allOf": [
							{
								"$ref": "#/definitions/name"
							}
						]
					},
					"must": {
						"type": "boolean"
					},
					"name": {
						"$ref": "#/definitions/name"
					},
					"questions": {
						"items": {
							"$ref": "#/definitions/question"
						},
						"maxItems": 200,
						"type": "array"
					},
					"rating": {
						"anyOf": [
							{
								"$ref": "#/definitions/level"
							},
							{
								"const": "not-assessed"
							},
							{
								"type": "null"
							}
						]
					},
					"version": {
						"allOf": [
							{
								"$ref": "#/definitions/name"
							}
						]
					},
					"weight": {
						"maximum": 100,
						"minimum": 1,
						"type": "integer"
					}
				},
				"required": [
					"id",
					"name",
					"version",
					"must",
					"weight",
					"bar",
					"rating",
					"evidence",
					"questions"
				],
				"type": "object"
			},
			"maxItems": 200,
			"type": "array"
		},
		"submitted": {
			"items": {
				"$ref": "#/definitions/moment"
			},
			"maxItems": 200,
			"type": "array"
		},
		"version": {
			"allOf": [
				{
					"$ref": "#/definitions/name"
				}
			]
		}
	},
	"required": [
		"format",
		"formatVersion",
		"id",
		"role",
		"interview",
		"version",
		"candidate",
		"interviewer",
		"date",
		"scale",
		"recommendations",
		"skills",
		"notes",
		"followUp",
		"recommendation",
		"reason",
		"elapsed",
		"changed",
		"submitted"
	],
	"type": "object"
};
