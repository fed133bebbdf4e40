//go:build unix

package release

import (
	"crypto"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// The recipes for a web server are tried as they are documented, but for certificates, names and folders.

func TestNginxAsksForAPassword(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a web server")
	}
	program := installed(t, "nginx", "htpasswd")
	site, address := siteToHost(t), freeAddress(t)
	passwords := filepath.Join(t.TempDir(), "passwords")
	out, err := run(t, ".", nil, "htpasswd", "-Bbc", passwords, "ada", "secret")
	must(t, out, err)
	server := nginxFor(t, recipe(t, "../publish/README.md", "nginx"), address, "/srv/kits/site", site, "/etc/nginx/kits.htpasswd", passwords)
	start(t, program, "-c", server, "-p", t.TempDir(), "-e", "stderr")
	asksForAPassword(t, address)
}

func TestNginxServesTheCareersSite(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a web server")
	}
	program := installed(t, "nginx")
	site, address := siteToHost(t), freeAddress(t)
	start(t, program, "-c", nginxFor(t, recipe(t, "../careers/README.md", "nginx"), address, "/srv/jobs/public", site), "-p", t.TempDir(), "-e", "stderr")
	for path, want := range map[string]int{"/": 200, "/roles/baker/": 200, "/roles/baker": 301, "/no": 404, "/.rolewright-manifest.json": 404} {
		if got := get(t, address, path, ""); got.status != want {
			t.Errorf("%s: %d", path, got.status)
		}
	}
}

func TestCaddyAsksForAPassword(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a web server")
	}
	program := installed(t, "caddy")
	site, address := siteToHost(t), freeAddress(t)
	hash, err := run(t, ".", nil, program, "hash-password", "--plaintext", "secret")
	must(t, hash, err)
	text := strings.NewReplacer("kits.example.com", "http://"+address, "/srv/kits/site", site, "PASSWORD_HASH", strings.TrimSpace(hash)).Replace(recipe(t, "../publish/README.md", "caddy"))
	if version, _ := run(t, ".", nil, program, "version"); regexp.MustCompile(`^v?2\.[0-7]\.`).MatchString(version) {
		text = strings.Replace(text, "basic_auth", "basicauth", 1)
	}
	file := filepath.Join(t.TempDir(), "Caddyfile")
	if err := os.WriteFile(file, []byte("{\n\tadmin off\n}\n"+text), 0o666); err != nil {
		t.Fatal(err)
	}
	start(t, program, "run", "--config", file, "--adapter", "caddyfile")
	asksForAPassword(t, address)
}

// asksForAPassword looks at a server as the team and as others do.
func asksForAPassword(t *testing.T, address string) {
	t.Helper()
	for _, path := range []string{"/", "/roles/baker/index.html", "/no"} {
		if got := get(t, address, path, ""); got.status != http.StatusUnauthorized || strings.Contains(got.body, "Baker") {
			t.Errorf("%s answers %d to somebody without a password", path, got.status)
		}
		if got := get(t, address, path, "wrong"); got.status != http.StatusUnauthorized {
			t.Errorf("%s answers %d to a wrong password", path, got.status)
		}
	}
	page := get(t, address, "/roles/baker/", "secret")
	if page.status != http.StatusOK || !strings.Contains(page.body, "Baker") || !strings.HasPrefix(page.header.Get("Content-Type"), "text/html") {
		t.Errorf("the team is shown %d %s", page.status, page.header)
	}
	if cache, robots := page.header.Get("Cache-Control"), page.header.Get("X-Robots-Tag"); cache != "private, no-cache" || robots != "noindex" {
		t.Errorf("caches are told %q, and search engines %q", cache, robots)
	}
	if got := get(t, address, "/no", "secret"); got.status != http.StatusNotFound || !strings.Contains(got.body, "not there") {
		t.Errorf("a wrong address answers %d: %s", got.status, got.body)
	}
	if got := get(t, address, "/.rolewright-manifest.json", "secret"); got.status != http.StatusNotFound || strings.Contains(got.body, "list") {
		t.Errorf("the list of files answers %d", got.status)
	}
	if got := get(t, address, "/roles/baker", "secret"); got.status/100 != 3 || !strings.HasSuffix(got.header.Get("Location"), "/roles/baker/") {
		t.Errorf("a folder answers %d and %s", got.status, got.header.Get("Location"))
	}
}

// The link that cookies.sh prints carries a signature that is right for its policy, and enter.js turns it into cookies.
func TestALinkGivesTheCookiesOfCloudFront(t *testing.T) {
	if testing.Short() {
		t.Skip("it makes a key with openssl")
	}
	installed(t, "openssl", "node")
	key := filepath.Join(t.TempDir(), "private.pem")
	out, err := run(t, ".", nil, "openssl", "genrsa", "-out", key, "2048")
	must(t, out, err)
	public, err := exec.Command("openssl", "rsa", "-in", key, "-pubout").Output()
	must(t, "", err)
	link, err := run(t, ".", nil, "sh", "cloudfront/cookies.sh", "https://kits.example.com/", "K2JCJMDEHXQW5F", key, "14")
	must(t, link, err)
	u, err := url.Parse(strings.TrimSpace(link))
	must(t, link, err)
	if u.Path != "/enter" || u.Query().Get("id") != "K2JCJMDEHXQW5F" {
		t.Errorf("the link is %s", link)
	}
	decode := func(name string) []byte {
		data, err := base64.StdEncoding.DecodeString(strings.NewReplacer("-", "+", "_", "=", "~", "/").Replace(u.Query().Get(name)))
		must(t, link, err)
		return data
	}
	policy := string(decode("policy"))
	if !strings.Contains(policy, `"Resource":"https://kits.example.com/*"`) || !strings.Contains(policy, fmt.Sprintf(`"AWS:EpochTime":%d`, time.Now().Add(14*24*time.Hour).Unix())[:20]) {
		t.Errorf("the policy is %s", policy)
	}
	block, _ := pem.Decode(public)
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	must(t, "", err)
	sum := sha1.Sum([]byte(policy))
	if err := rsa.VerifyPKCS1v15(parsed.(*rsa.PublicKey), crypto.SHA1, sum[:], decode("signature")); err != nil {
		t.Error(err)
	}
	script, err := os.ReadFile("cloudfront/enter.js")
	must(t, "", err)
	asked := fmt.Sprintf(`{request: {querystring: {policy: {value: %q}, signature: {value: %q}, id: {value: %q}}}}`, u.Query().Get("policy"), u.Query().Get("signature"), u.Query().Get("id"))
	out, err = run(t, ".", nil, "node", "-e", string(script)+"\nconst r = handler("+asked+"); console.log(r.statusCode, r.headers.location.value, Object.keys(r.cookies).join(), r.cookies['CloudFront-Policy'].value)")
	must(t, out, err)
	if want := "302 /index.html CloudFront-Policy,CloudFront-Signature,CloudFront-Key-Pair-Id " + u.Query().Get("policy"); strings.TrimSpace(out) != want {
		t.Errorf("it answers %s", out)
	}
}

// installed returns the first of some programs, all of which make setup installs.
func installed(t *testing.T, programs ...string) string {
	t.Helper()
	t.Setenv("PATH", os.Getenv("PATH")+string(os.PathListSeparator)+"/usr/sbin") // where Debian has servers, for the administrator only
	for _, name := range programs {
		if _, err := exec.LookPath(name); err != nil {
			t.Fatalf("%s isn't installed; make setup does that", name)
		}
	}
	path, _ := exec.LookPath(programs[0])
	return path
}

// recipe returns the first block of a kind in a document.
func recipe(t *testing.T, file, kind string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	_, block, found := strings.Cut(string(text), "```"+kind+"\n")
	block, _, _ = strings.Cut(block, "```")
	if err != nil || !found {
		t.Fatalf("%s has no recipe for %s: %v", file, kind, err)
	}
	return block
}

// nginxFor makes a whole configuration of a documented server, without encryption.
func nginxFor(t *testing.T, server, address string, replaced ...string) string {
	t.Helper()
	server = strings.NewReplacer(replaced...).Replace(server)
	server = regexp.MustCompile(`(?m)^\s*(listen|ssl_).*\n`).ReplaceAllString(server, "")
	server = strings.Replace(server, "server {\n", "server {\n  listen "+address+";\n", 1)
	file, own := filepath.Join(t.TempDir(), "nginx.conf"), t.TempDir()
	text := fmt.Sprintf("user root;\ndaemon off;\npid %s/pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\nclient_body_temp_path %[1]s;\nproxy_temp_path %[1]s;\n"+
		"fastcgi_temp_path %[1]s;\nuwsgi_temp_path %[1]s;\nscgi_temp_path %[1]s;\n%[2]s\n}\n", own, server)
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

// siteToHost is a folder with the names that a built site has.
func siteToHost(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{"index.html": "Roles", "404.html": "It's not there.", "roles/baker/index.html": "Baker", ".rolewright-manifest.json": "list", "assets/style.css": "body {}"} {
		at := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// freeAddress is an address of this computer at which nothing listens.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}

// start starts a server that runs until the test ends.
func start(t *testing.T, program string, args ...string) {
	t.Helper()
	c := exec.Command(program, args...)
	var said strings.Builder
	c.Stderr = &said
	home := t.TempDir()
	c.Env = append(os.Environ(), "HOME="+home, "XDG_DATA_HOME="+home, "XDG_CONFIG_HOME="+home)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait()
		if t.Failed() {
			t.Log(said.String())
		}
	})
}

// answer is what a server says.
type answer struct {
	status int
	header http.Header
	body   string
}

// get asks for a page, with a password or without, once the server listens.
func get(t *testing.T, address, path, password string) answer {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet, "http://"+address+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if password != "" {
		request.SetBasicAuth("ada", password)
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for attempt := 0; ; attempt++ {
		response, err := client.Do(request)
		if err != nil && attempt < 200 {
			time.Sleep(25 * time.Millisecond)
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = response.Body.Close() }()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return answer{response.StatusCode, response.Header, string(body)}
	}
}
