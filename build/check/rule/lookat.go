package rule

import "rolewright/build/hiring"

// InRoles has a rule look at each question that a role asks in words of its own.
func InRoles(look func(f *Finder, q *Asked)) func(*Finder, *hiring.Role) {
	return func(f *Finder, r *hiring.Role) { LookAtQuestions(f, f.Asked(r), look) }
}

// InBanks has a rule look at each question of a skill's bank.
func InBanks(look func(f *Finder, q *Asked)) func(*Finder, *hiring.LibrarySkill) {
	return func(f *Finder, s *hiring.LibrarySkill) { LookAtQuestions(f, f.Bank(s), look) }
}

func LookAtQuestions(f *Finder, all []Asked, look func(f *Finder, q *Asked)) {
	for i := range all {
		if !all[i].probe {
			look(f, &all[i])
		}
	}
}
