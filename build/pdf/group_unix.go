//go:build unix

package pdf

import (
	"os/exec"
	"syscall"
)

// endTogether makes a program and those that it starts one group, which is ended as a whole.
func endTogether(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	c.Cancel = func() error { return syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }
}

// endAll ends what a program has left running.
func endAll(c *exec.Cmd) {
	if c.Process != nil {
		_ = syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
	}
}
