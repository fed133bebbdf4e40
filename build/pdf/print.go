package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// patience is how long a browser may take for one page.
const patience = 60 * time.Second

// flags are those for every page. A browser that prints has no business with accounts, updates or the network: names are
// never found, and addresses lead to a proxy that isn't there.
var flags = []string{
	"--headless", "--disable-gpu", "--mute-audio", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
	"--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-breakpad", "--metrics-recording-only",
	"--password-store=basic", "--use-mock-keychain",
	"--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=socks5://127.0.0.1:1", "--proxy-bypass-list=<-loopback>", "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
	"--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
}

// Print prints a page, which is a file, with a browser. It writes the PDF beside the place where it belongs and renames
// it, so that nobody reads half of it. Its folder must exist.
func Print(ctx context.Context, browser, page, to string) error {
	profile, err := os.MkdirTemp("", "rolewright-browser-")
	if err != nil {
		return err
	}
	defer discard(profile)
	if profile, err = filepath.Abs(profile); err != nil {
		return err
	}
	if page, err = filepath.Abs(page); err != nil {
		return err
	}
	made := filepath.Join(profile, "printed.pdf")
	if err := run(ctx, browser, profile, page, made); err != nil {
		return err
	}
	data, err := readPDF(made)
	if err != nil {
		return err
	}
	return put(to, data)
}

// readPDF reads what a browser has made, if it is whole.
func readPDF(made string) ([]byte, error) {
	if info, err := os.Lstat(made); err != nil || !info.Mode().IsRegular() {
		return nil, errors.New("the browser made no PDF")
	}
	data, err := os.ReadFile(made)
	if err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) {
		return nil, errors.New("the browser made no PDF")
	}
	if end := data[max(0, len(data)-1024):]; !bytes.Contains(end, []byte("%%EOF")) {
		return nil, errors.New("the browser made half a PDF")
	}
	return data, nil
}

func run(ctx context.Context, browser, profile, page, made string) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	address := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(page), "/")}
	args := append([]string{"--user-data-dir=" + profile, "--print-to-pdf=" + made}, flags...)
	if isRoot() {
		args = append(args, "--no-sandbox")
	}
	var printed lastWords
	c := exec.CommandContext(ctx, browser, append(args, address.String())...)
	c.Dir, c.Stderr, c.WaitDelay = profile, &printed, time.Second
	endTogether(c)
	defer endAll(c)
	switch err := c.Run(); {
	case ctx.Err() != nil && errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("the browser took longer than %v", patience)
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil && len(printed) > 0:
		return fmt.Errorf("the browser failed: %s", lastLine(string(printed)))
	case err != nil:
		return fmt.Errorf("the browser failed: %w", err)
	}
	return nil
}

// lastWords keeps the end of what is written to it.
type lastWords []byte

func (w *lastWords) Write(data []byte) (int, error) {
	const most = 4096
	all := append(*w, data[max(0, len(data)-most):]...)
	*w = append((*w)[:0], all[max(0, len(all)-most):]...)
	return len(data), nil
}

// put writes a file into place.
func put(to string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(to), filepath.Base(to)+".*") // never a file or link that is there
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), to)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}

// discard deletes a profile. Where the browser's last processes still hold files, it tries again.
func discard(profile string) {
	for range 10 {
		if os.RemoveAll(profile) == nil {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}
