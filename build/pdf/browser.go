// Package pdf prints pages to PDF files with an installed browser: Chromium, Chrome or Edge.
//
// A browser turns the pages as they are into tagged files with an outline, which screen readers can read; an engine of our
// own would need every page a second time. The browser is a child process with a temporary profile, and it's cut off
// from every network: a page can't send or fetch anything, whatever is in it.
package pdf

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ErrNoBrowser is the error of [Find] when no browser is installed where it looks.
var ErrNoBrowser = errors.New("there is no Chromium, Chrome or Edge on this computer")

// Find returns the path of a browser that can print: the one that is named, by a path or a command, or else the first that
// is installed on a system, such as "linux". The environment is that of the program.
func Find(named, system string, env func(string) string) (string, error) {
	if named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("there is no program %s", named)
		}
		return filepath.Abs(path)
	}
	for _, candidate := range candidates(system, env) {
		if path, err := exec.LookPath(candidate); err == nil {
			return filepath.Abs(path)
		}
	}
	return "", ErrNoBrowser
}

// candidates are the commands and paths at which a system has a browser, if it has one.
func candidates(system string, env func(string) string) []string {
	switch system {
	case "windows":
		var paths []string
		for _, folder := range []string{"ProgramFiles", "ProgramFiles(x86)", "LocalAppData"} {
			if root := env(folder); root != "" {
				paths = append(paths, filepath.Join(root, "Google", "Chrome", "Application", "chrome.exe"),
					filepath.Join(root, "Chromium", "Application", "chrome.exe"), filepath.Join(root, "Microsoft", "Edge", "Application", "msedge.exe"))
			}
		}
		return paths
	case "darwin":
		var paths []string
		for _, folder := range []string{"/Applications", filepath.Join(env("HOME"), "Applications")} {
			for _, name := range []string{"Google Chrome", "Chromium", "Microsoft Edge"} {
				paths = append(paths, filepath.Join(folder, name+".app", "Contents", "MacOS", name))
			}
		}
		return paths
	}
	return []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"}
}

// isRoot reports whether the program runs as the superuser, for whom Chromium doesn't start with its sandbox.
func isRoot() bool { return os.Geteuid() == 0 }

// lastLine is the last line that a program printed about its failure, without the source line in front of it.
func lastLine(printed string) string {
	lines := strings.Split(strings.TrimSpace(printed), "\n")
	last := lines[len(lines)-1]
	if at := strings.Index(last, "] "); strings.HasPrefix(last, "[") && at >= 0 {
		last = last[at+2:]
	}
	return strings.TrimSpace(last)
}
