package careers_test

import (
	"reflect"
	"testing"

	"rolewright/build/careers"
	"rolewright/build/page"
	"rolewright/build/view"
)

// The structs of public pages, and all that they are made of, have no room for what only the team may know.
func TestPublicViewsAreMadeOfPublicTypes(t *testing.T) {
	internal := make(map[reflect.Type]bool)
	for _, known := range []any{view.TeamFrame{}, view.RoleFrame{}, view.FileNote{}, view.Question{}, view.Interview{}, view.Anchor{}, view.GuideSkill{},
		view.Requirement{}, view.KPI{}, view.OnboardingStep{}, view.BudgetItem{}, view.RoleCard{}, view.ChartNode{}, view.SkillUse{}} {
		internal[reflect.TypeOf(known)] = true
	}
	for _, known := range page.Templates() {
		internal[known.View] = true
	}
	seen := make(map[reflect.Type]bool)
	var look func(at string, typ reflect.Type)
	look = func(at string, typ reflect.Type) {
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		if internal[typ] {
			t.Errorf("%s is a %s, which is for the team", at, typ)
		}
		if typ.Kind() != reflect.Struct || seen[typ] {
			return
		}
		seen[typ] = true
		for i := range typ.NumField() {
			look(at+"."+typ.Field(i).Name, typ.Field(i).Type)
		}
	}
	for _, known := range careers.Templates() {
		look(known.Name, known.View)
	}
	if len(seen) < 10 {
		t.Errorf("only %d types were looked at", len(seen))
	}
}
