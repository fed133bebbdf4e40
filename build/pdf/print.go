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
	made := filepath.Join(profile, "printed.pdf")
	if err := run(ctx, browser, profile, page, made); err != nil {
		return err
	}
	data, err := os.ReadFile(made)
	if err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) {
		return errors.New("the browser made no PDF")
	}
	return put(to, data)
}

func run(ctx context.Context, browser, profile, page, made string) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	address := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(page), "/")}
	args := append([]string{"--user-data-dir=" + profile, "--print-to-pdf=" + made}, flags...)
	if isRoot() {
		args = append(args, "--no-sandbox")
	}
	var printed bytes.Buffer
	c := exec.CommandContext(ctx, browser, append(args, address.String())...)
	c.Dir, c.Stderr, c.WaitDelay = profile, &printed, time.Second
	switch err := c.Run(); {
	case ctx.Err() != nil && errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("the browser took longer than %v", patience)
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil && printed.Len() > 0:
		return fmt.Errorf("the browser failed: %s", lastLine(printed.String()))
	case err != nil:
		return fmt.Errorf("the browser failed: %w", err)
	}
	return nil
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
