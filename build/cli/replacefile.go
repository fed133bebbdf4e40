package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
)

// replaceFile writes a file beside the old one and renames it into place, so that nobody ever reads half of it. Only
// the user can read it.
func replaceFile(name string, write func(io.Writer) error) error {
	temporary := fmt.Sprintf("%s.%d", name, os.Getpid())
	f, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(f)
	err = errors.Join(write(buffered), buffered.Flush(), f.Close())
	if err == nil {
		err = os.Rename(temporary, name)
	}
	if err != nil {
		_ = os.Remove(temporary)
	}
	return err
}
