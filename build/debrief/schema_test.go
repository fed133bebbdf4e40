package debrief_test

import (
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"rolewright/build/debrief"
	"rolewright/build/hiring"
)

var update = flag.Bool("update", false, "write the schema anew for the scripts")

const schemaPiece = "../../templates/assets/scorecard.js/10-schema.js"

// The scripts read scorecards by the same schema as the program. They have it as a piece of their own.
func TestTheScriptsHaveTheSchema(t *testing.T) {
	var schema map[string]any
	if err := json.Unmarshal(debrief.Schema, &schema); err != nil {
		t.Fatal(err)
	}
	withoutWords(schema)
	text, err := json.MarshalIndent(schema, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	want := "// The schema of scorecard files. `go test ./build/debrief -update` writes it from build/debrief/scorecard.schema.json.\n'use strict';\n\n" +
		"const scorecardSchema = " + string(text) + ";\n"
	if *update {
		if err := os.WriteFile(schemaPiece, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(schemaPiece); err != nil || string(got) != want {
		t.Errorf("%s isn't what the schema says (%v); run go test ./build/debrief -update", schemaPiece, err)
	}
}

// withoutWords leaves out what only people read.
func withoutWords(schema map[string]any) {
	for key, value := range schema {
		isWords := key == "description" || key == "title" || strings.HasPrefix(key, "$s")
		if _, text := value.(string); isWords && text {
			delete(schema, key)
			continue
		}
		switch v := value.(type) {
		case map[string]any:
			withoutWords(v)
		case []any:
			for _, item := range v {
				if m, ok := item.(map[string]any); ok {
					withoutWords(m)
				}
			}
		}
	}
}

// Whatever the compiler accepts in a role can be stored in a scorecard.
func TestTheSchemaHasTheLimitsOfTheFormat(t *testing.T) {
	var schema struct {
		Definitions map[string]struct {
			MaxLength, Maximum int
		}
		Properties map[string]struct {
			MaxItems int
			Items    struct {
				Properties map[string]struct{ Maximum int }
			}
		}
	}
	if err := json.Unmarshal(debrief.Schema, &schema); err != nil {
		t.Fatal(err)
	}
	is := func(what string, got, want int) {
		t.Helper()
		if got != want {
			t.Errorf("%s is %d in the schema, and %d in build/hiring/limits.go", what, got, want)
		}
	}
	is("a name", schema.Definitions["name"].MaxLength, hiring.MaxName)
	is("a text", schema.Definitions["text"].MaxLength, hiring.MaxTyped)
	is("minutes", schema.Definitions["minutes"].Maximum, hiring.MaxMinutes)
	is("a rating", schema.Definitions["level"].Maximum, hiring.MaxLevel)
	is("a weight", schema.Properties["skills"].Items.Properties["weight"].Maximum, hiring.MaxWeight)
	for _, list := range []string{"scale", "recommendations", "skills", "notes", "requirements"} {
		is(list, schema.Properties[list].MaxItems, hiring.MaxItems)
	}
	if hiring.MaxAsk > hiring.MaxTyped {
		t.Error("a question can be longer than a scorecard can hold")
	}
}
