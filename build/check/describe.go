package check

// LooksAtRoles reports whether a rule finds things in roles, so that a role can let one of them pass.
func (r *Rule) LooksAtRoles() bool {
	return r.role != nil || r.site != nil || r.skill == nil && r.notice == nil
}
