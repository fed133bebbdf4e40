//go:build unix

// Package release holds what the program is distributed with: packages, a container, and files for the services that
// check a repository. It has no code of its own; its tests do what those services do.
package release

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

const repository = "../.."

// siteIn copies the example to a folder of a new repository, as a site of its own.
func siteIn(t *testing.T, folder string) (workspace string) {
	t.Helper()
	workspace = t.TempDir()
	for _, name := range []string{"content", "roles"} {
		if err := os.CopyFS(filepath.Join(workspace, folder, name), os.DirFS(filepath.Join(repository, name))); err != nil {
			t.Fatal(err)
		}
	}
	return workspace
}

// slipInto puts a slip into a role.
func slipInto(t *testing.T, role string) {
	t.Helper()
	text, err := os.ReadFile(role)
	if err == nil {
		err = os.WriteFile(role, bytes.Replace(text, []byte("skill: clear-communication"), []byte("skill: clear-comunication"), 1), 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, folder string, environment map[string]string, name string, args ...string) (string, error) {
	t.Helper()
	c := exec.Command(name, args...)
	c.Dir = folder
	c.Env = os.Environ()
	for _, key := range slices.Sorted(maps.Keys(environment)) {
		c.Env = append(c.Env, key+"="+environment[key])
	}
	out, err := c.CombinedOutput()
	return string(out), err
}

// action is what the tests read of action.yml.
type action struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Steps []struct {
			Name, Run string
			Env       map[string]string
		}
	}
}

// runAction carries out the steps as GitHub does: each in a shell of its own, with what earlier steps put on the PATH.
func runAction(t *testing.T, workspace string, inputs map[string]string) (out, outputs string, err error) {
	t.Helper()
	var a action
	text, err := os.ReadFile(filepath.Join(repository, "action.yml"))
	if err == nil {
		err = yaml.Unmarshal(text, &a)
	}
	if err != nil {
		t.Fatal(err)
	}
	here, _ := filepath.Abs(repository)
	runner := t.TempDir()
	github := map[string]string{"RUNNER_TEMP": runner, "GITHUB_PATH": filepath.Join(runner, "path"), "GITHUB_OUTPUT": filepath.Join(runner, "output"),
		"GITHUB_STEP_SUMMARY": filepath.Join(runner, "summary"), "GITHUB_WORKSPACE": workspace}
	values := []string{"${{ github.action_path }}", here}
	for name, input := range a.Inputs {
		value, given := inputs[name]
		if !given {
			value = input.Default
		}
		values = append(values, "${{ inputs."+name+" }}", value)
	}
	for _, step := range a.Runs.Steps {
		if step.Run == "" {
			continue // another action
		}
		environment := maps.Clone(github)
		for key, value := range step.Env {
			environment[key] = strings.NewReplacer(values...).Replace(value)
		}
		added, _ := os.ReadFile(github["GITHUB_PATH"])
		environment["PATH"] = strings.ReplaceAll(strings.TrimSpace(string(added)), "\n", ":") + ":" + os.Getenv("PATH")
		said, err := run(t, workspace, environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run)
		if out += said; err != nil {
			return out, "", err
		}
	}
	written, _ := os.ReadFile(github["GITHUB_OUTPUT"])
	return out, string(written), nil
}

func TestTheGitHubActionChecksAndBuildsASite(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	workspace := siteIn(t, "hiring")
	out, outputs, err := runAction(t, workspace, map[string]string{"source": "hiring"})
	if err != nil || outputs != "site=hiring/site\n" {
		t.Fatalf("it ends with %v and %q:\n%s", err, outputs, out)
	}
	if _, err := os.Stat(filepath.Join(workspace, "hiring", "site", "index.html")); err != nil {
		t.Error(err)
	}
	if out, _, err := runAction(t, workspace, map[string]string{"source": "hiring", "audience": "everybody"}); err == nil || !strings.Contains(out, "audience can't be “everybody”") {
		t.Errorf("an audience that there isn't: %s", out)
	}
	slipInto(t, filepath.Join(workspace, "hiring", "roles", "partner-manager.md"))
	out, _, err = runAction(t, workspace, map[string]string{"source": "hiring"})
	if err == nil || !strings.Contains(out, "::error file=hiring/roles/partner-manager.md,line=") {
		t.Errorf("a slip isn't next to its line (%v):\n%s", err, out)
	}
}

func TestTheGitHubActionBuildsBothSites(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	workspace := siteIn(t, ".")
	out, outputs, err := runAction(t, workspace, map[string]string{"audience": "both", "base-url": "https://jobs.example.com", "strict": "true"})
	if err != nil || outputs != "site=./site\npublic=./public\n" {
		t.Fatalf("it ends with %v and %q:\n%s", err, outputs, out)
	}
}

// What pre-commit does: it installs the program from the repository, and runs the entry in the site's repository.
func TestThePreCommitHookStopsACommit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	var hooks []struct{ ID, Entry, Language, Files string }
	text, err := os.ReadFile(filepath.Join(repository, ".pre-commit-hooks.yaml"))
	if err == nil {
		err = yaml.Unmarshal(text, &hooks)
	}
	if err != nil || len(hooks) != 1 || hooks[0].Language != "golang" {
		t.Fatalf("%v in %+v", err, hooks)
	}
	bin := t.TempDir()
	if out, err := run(t, repository, map[string]string{"GOBIN": bin}, "go", "install", "./..."); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	workspace, entry := siteIn(t, "."), strings.Fields(hooks[0].Entry)
	if out, err := run(t, workspace, nil, filepath.Join(bin, entry[0]), entry[1:]...); err != nil || out != "" {
		t.Errorf("a sound site: %v\n%s", err, out)
	}
	slipInto(t, filepath.Join(workspace, "roles", "partner-manager.md"))
	if out, err := run(t, workspace, nil, filepath.Join(bin, entry[0]), entry[1:]...); err == nil || !strings.Contains(out, "unknown-skill") {
		t.Errorf("a slip: %v\n%s", err, out)
	}
}

// What GitLab does: it puts the inputs into the job, and runs its script line by line. No input runs, whatever is in it.
func TestTheGitLabJobChecksAndBuildsASite(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	text, err := os.ReadFile("gitlab.yml")
	if err != nil {
		t.Fatal(err)
	}
	source, site := clone(t), "hiring $(touch ran)"
	_, jobs, _ := strings.Cut(string(text), "\n---\n")
	jobs = strings.NewReplacer("$[[ inputs.repository ]]", source, "$[[ inputs.ref ]]", "main", "$[[ inputs.source ]]", site, "$[[ inputs.stage ]]", "test").Replace(jobs)
	var job struct {
		Rolewright struct {
			Script    []string
			Variables map[string]string
		}
	}
	if err := yaml.Unmarshal([]byte(jobs), &job); err != nil || len(job.Rolewright.Script) == 0 {
		t.Fatalf("%v in %s", err, jobs)
	}
	workspace := siteIn(t, site)
	script := strings.Join(job.Rolewright.Script, "\n")
	job.Rolewright.Variables["TMPDIR"] = t.TempDir()
	if out, err := run(t, workspace, job.Rolewright.Variables, "sh", "-ec", script); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if _, err := os.Stat(filepath.Join(workspace, "ran")); err == nil {
		t.Error("the name of the folder ran")
	}
	if _, err := os.Stat(filepath.Join(workspace, site, "site", "index.html")); err != nil {
		t.Error(err)
	}
	slipInto(t, filepath.Join(workspace, site, "roles", "partner-manager.md"))
	job.Rolewright.Variables["TMPDIR"] = t.TempDir()
	if out, err := run(t, workspace, job.Rolewright.Variables, "sh", "-ec", script); err == nil || !strings.Contains(out, "unknown-skill") {
		t.Errorf("a slip: %v\n%s", err, out)
	}
}

// clone is a repository that holds the files as they are now, in a branch main.
func clone(t *testing.T) string {
	t.Helper()
	folder := copyOf(t)
	for _, args := range [][]string{{"init", "-q", "-b", "main"}, {"add", "-A"}, {"-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"}} {
		if out, err := run(t, folder, nil, "git", args...); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	return folder
}

// copyOf copies the files that the repository holds.
func copyOf(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	listed, err := run(t, repository, nil, "git", "ls-files", "-co", "--exclude-standard", "-z")
	if err != nil {
		t.Fatal(err)
	}
	for name := range strings.SplitSeq(strings.TrimRight(listed, "\x00"), "\x00") {
		data, err := os.ReadFile(filepath.Join(repository, name))
		if os.IsNotExist(err) {
			continue // deleted, and not committed yet
		}
		if err == nil {
			err = os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o777)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, name), data, 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return folder
}
