package check

import "rolewright/build/hiring"

// inRoles has a rule look at each question that a role asks in words of its own.
func inRoles(look func(f *finder, q *asked)) func(*finder, *hiring.Role) {
	return func(f *finder, r *hiring.Role) { lookAtQuestions(f, f.asked(r), look) }
}

// inBanks has a rule look at each question of a skill's bank.
func inBanks(look func(f *finder, q *asked)) func(*finder, *hiring.LibrarySkill) {
	return func(f *finder, s *hiring.LibrarySkill) { lookAtQuestions(f, f.bank(s), look) }
}

func lookAtQuestions(f *finder, all []asked, look func(f *finder, q *asked)) {
	for i := range all {
		if !all[i].probe {
			look(f, &all[i])
		}
	}
}
