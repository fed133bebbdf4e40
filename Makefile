# `make test` is the whole test: it sets up what it needs, runs every step, and stops at the first that fails.
# The steps can be run one by one as well; `make help` lists them.

STEPS := prepare unit fuzz browser

FUZZTIME ?= 1000x
ROLES ?= 100,1000,10000
CHROMIUM ?= /usr/bin/chromium
FIREFOX ?= /usr/bin/firefox-esr
GORELEASER := github.com/goreleaser/goreleaser/v2@v2.15.1
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

BROWSER := build/browser
MODULES := $(BROWSER)/node_modules/.package-lock.json
NPM := npm --loglevel=error --prefix $(BROWSER)
ROOT := $$([ "$$(id -u)" = 0 ] || echo sudo)

export CHROMIUM FIREFOX
# Playwright would fetch a browser of its own.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

.PHONY: help test release-snapshot release-test module $(STEPS) setup lint gofmt vet staticcheck types screenshot screenshots bench facts corpus

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 18

test: ## run all tests, setting up what they need
	@times=''; \
	for step in $(STEPS); do \
		printf '\n=== %s\n' "$$step"; \
		began=$$(date +%s); \
		$(MAKE) --no-print-directory "$$step" || { printf '\n=== FAILED: make %s\n' "$$step" >&2; exit 1; }; \
		times="$$times$$(printf '%8s %4d s' "$$step" "$$(($$(date +%s) - began))")\n"; \
	done; \
	printf "\n=== All tests passed.\n$$times"

# One mostly waits for the network, and the other for the processor.
prepare: ## setup and lint, side by side
	@$(MAKE) --no-print-directory -j2 --output-sync=line setup lint

# No test is skipped for want of a program: what tests start is installed, or they fail. Only what a short run leaves
# out (go test -short) is skipped, and make test doesn't make a short run. Web servers that come with it are switched off,
# since Debian has them run from then on.
setup: $(MODULES) ## install what the tests start: browsers, an editor, web servers, LibreOffice, poppler, a C compiler, npm packages
	@packages=''; \
	[ -x "$$CHROMIUM" ] || packages="$$packages chromium"; \
	[ -x "$$FIREFOX" ] || packages="$$packages firefox-esr"; \
	command -v WebKitWebDriver >/dev/null || packages="$$packages webkit2gtk-driver"; \
	command -v xvfb-run >/dev/null || packages="$$packages xvfb xauth"; \
	command -v pdftotext >/dev/null && command -v pdfinfo >/dev/null || packages="$$packages poppler-utils"; \
	servers=''; \
	[ -x /usr/sbin/nginx ] || servers="$$servers nginx"; \
	command -v caddy >/dev/null || servers="$$servers caddy"; \
	packages="$$packages$$(echo "$$servers" | sed 's/nginx/nginx-light/')"; \
	command -v htpasswd >/dev/null || packages="$$packages apache2-utils"; \
	command -v openssl >/dev/null || packages="$$packages openssl"; \
	command -v git >/dev/null || packages="$$packages git"; \
	command -v nvim >/dev/null || packages="$$packages neovim"; \
	command -v soffice >/dev/null && [ -e "$$(dirname "$$(readlink -f "$$(command -v soffice)")")/libsclo.so" ] || packages="$$packages libreoffice-calc-nogui"; \
	command -v "$$(go env CC)" >/dev/null || packages="$$packages gcc libc6-dev"; \
	if [ -n "$$packages" ]; then \
		$(ROOT) apt-get update -q && $(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $$packages fonts-liberation || exit 1; \
		[ -z "$$servers" ] || [ ! -d /run/systemd/system ] || $(ROOT) systemctl disable --now $$servers; \
	fi
	@[ -x "$$CHROMIUM" ] || { echo "There is no browser at $$CHROMIUM (set CHROMIUM to where it is)." >&2; exit 1; }
	@[ -x "$$FIREFOX" ] || { echo "There is no Firefox at $$FIREFOX (set FIREFOX to where it is)." >&2; exit 1; }
	@go version; echo "node $$(node --version)"; "$$CHROMIUM" --version 2>/dev/null; "$$FIREFOX" --version; pdftotext -v 2>&1 | head -1

$(MODULES): $(BROWSER)/package-lock.json $(BROWSER)/package.json
	$(NPM) ci
	@touch $@

lint: gofmt vet staticcheck types ## gofmt, go vet for each system, staticcheck, and the types of the pages' scripts

gofmt:
	@unformatted=$$(gofmt -l main.go build) || exit 1; \
	[ -z "$$unformatted" ] || { printf 'gofmt would change:\n%s\n' "$$unformatted" >&2; exit 1; }

# Other systems have files of their own, and processors of 32 bits their own overflows: in pairs, each is looked at once.
# Type checking needs no C compiler, and what isn't run needn't be optimised, which saves a quarter of the time.
PLATFORMS := windows/386 darwin/arm64 freebsd/arm

# The tag is that of programs for developers, which aren't installed with rolewright.
vet:
	go vet -tags tools ./...
	@for platform in $(PLATFORMS); do \
		GOOS=$${platform%/*} GOARCH=$${platform#*/} CGO_ENABLED=0 go vet -tags tools -gcflags 'all=-N -l' ./... || { echo "go vet fails on $$platform" >&2; exit 1; }; \
	done

staticcheck:
	go run $(STATICCHECK) -tags tools ./...

types: $(MODULES)
	@for project in $(BROWSER)/types/*.json; do $(NPM) exec -- tsc -p "$$project" || exit 1; done

unit: ## Go tests, with the race detector, and the growth of each rule without it
	go test -race -timeout 30m ./...
	go test ./build/check -run TestRulesAreLinear

CORPUS ?= ../shared/corpus

corpus: ## the rules, and the import, of job descriptions and questions of other people, in a folder of yours (CORPUS)
	go test ./build/check ./build/hiring ./build/importer -count=1 -run TestForeignFiles -corpus "$(abspath $(CORPUS))"

facts: ## laws and studies that have to be checked again by today (DAY)
	go test ./build/check/facts -run TestRegister -due $(or $(DAY),$(shell date +%F))

# A number of inputs, since Go's fuzzer can take the end of a time for a failure: "context deadline exceeded".
fuzz: ## each fuzz target for a few seconds: FUZZTIME inputs, or for longer (FUZZTIME=1m)
	@targets=$$(go test -list '^Fuzz' ./...) || { echo "$$targets"; exit 1; }; \
	echo "$$targets" | awk '/^Fuzz/ { names[++n] = $$1 } /^ok/ { for (i = 1; i <= n; i++) print $$2, names[i]; n = 0 }' | \
	{ found=0; \
	while read -r package name; do \
		found=$$((found + 1)); \
		echo "$$name in $$package"; \
		go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x "$$package" </dev/null || exit 1; \
	done; \
	[ "$$found" -gt 0 ] || { echo "There is no fuzz target." >&2; exit 1; }; }

browser: $(MODULES) ## the starter, built and looked at in Chromium, and parts of it in Firefox and WebKit
	@work=$$(mktemp -d) && trap 'rm -rf "$$work"' EXIT && \
	go build -o "$$work/rolewright" . && \
	"$$work/rolewright" build -d "$$work/site" && \
	SITE="$$work/site" ROLEWRIGHT="$$work/rolewright" $(NPM) exec -- playwright test --config $(BROWSER)

screenshot: $(MODULES) ## the picture in the README, taken anew
	@site=$$(mktemp -d) && trap 'rm -rf "$$site"' EXIT && \
	go run . build -q -d "$$site" && node $(BROWSER)/screenshot.js "$$site" .github/screenshot.png

SHOTS ?= screenshots

screenshots: $(MODULES) ## pictures of each sort of page of sites with 1, 5, 60 and 1,000 roles (SHOTS=folder ONLY=home,guide LOOKS=wide,print)
	@work=$$(mktemp -d) && trap 'rm -rf "$$work"' EXIT && go build -o "$$work/rolewright" . && \
	for n in 1 60 1000; do go run -tags tools ./build/internal/corpus/write "$$n" "$$work/$$n" || exit 1; done && \
	mkdir "$$work/5" && cp -R content roles "$$work/5" && for role in roles/*.md; do awk -v as="$$(case $$role in */vp-*) echo closed;; *) echo open;; esac)" \
		'!/^posted: / { sub(/^status: template$$/, "status: " as "\nposted: 2026-11-10"); print }' "$$role" > "$$work/5/$$role"; done && \
	sed 's/^checks: .*/checks: {example-published: off}/' content/site.yaml > "$$work/5/content/site.yaml" && \
	for n in 1 5 60 1000; do \
		"$$work/rolewright" build -q -s "$$work/$$n" -d "$$work/internal-$$n" --base-url "" >/dev/null && \
		"$$work/rolewright" build -q -s "$$work/$$n" -d "$$work/public-$$n" --audience public --base-url https://example.org >/dev/null || exit 1; \
	done && node $(BROWSER)/screenshots.js "$(SHOTS)" "$$work"/*-*

bench: ## benchmarks of each stage, then whole builds against cp -r (ROLES=100,1000,10000)
	go test -run '^$$' -bench . -benchmem ./...
	go run -tags tools ./build/internal/bench -roles $(ROLES)

release-snapshot: ## archives, packages and manifests as a release has them, in dist/; takes minutes
	GOFLAGS= go run $(GORELEASER) release --snapshot --clean
	node build/release/npm/pack.mjs dist

release-test: ## what release-snapshot made: the archive, the deb and the npm package for this computer, each in a clean folder; and the module under another path
	go test ./build/release -count=1 -v -run 'Release|Npm|Module' -dist "$$PWD/dist"

# Until the source has a home, its module has no path that others could fetch it by. This gives it one; nobody's name is
# guessed. As PATH is also where programs are looked for, the script has to do with those of every system.
module: ## give the module the path where its source is published (PATH=example.com/your-name/rolewright)
	@module='$(PATH)'; PATH=/usr/bin:/bin; export PATH; sh build/release/module.sh "$$module"
