package preview

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"rolewright/build/manual"
	"rolewright/build/source"
)

// own is where the preview's own files are; no site has such a path.
const own = "/-/"

// ServeHTTP answers one request. Interview guides are confidential, and any website that is open in the same browser can
// ask this computer for pages: so only those are answered that come from the preview's own pages, or from somebody who
// typed the address.
func (p *Preview) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	headers(w.Header())
	switch {
	case !p.knows(r.Host):
		http.Error(w, "This preview doesn't answer to the name "+strconv.Quote(r.Host)+". If it is yours, allow it with --allow-host.", http.StatusForbidden)
	case r.Header.Get("Sec-Fetch-Site") == "cross-site" && r.Header.Get("Sec-Fetch-Mode") != "navigate":
		http.Error(w, "This preview answers only to its own pages.", http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "This preview can only be looked at.", http.StatusMethodNotAllowed)
	case r.ContentLength != 0: // nobody sends a page anything, and waiting for it would hold the connection
		w.Header().Set("Connection", "close")
		http.Error(w, "This preview takes no content.", http.StatusRequestEntityTooLarge)
	default:
		p.answer(w, r)
	}
}

func headers(h http.Header) {
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
}

// knows reports whether a request was meant for this computer. A website can let its name lead here (DNS rebinding),
// but it can't change what the browser says it asked for.
func (p *Preview) knows(host string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = host
	}
	name = strings.ToLower(strings.TrimSuffix(strings.Trim(name, "[]"), "."))
	if ip := net.ParseIP(name); ip != nil && ip.IsLoopback() {
		return true
	}
	return name == "localhost" || strings.HasSuffix(name, ".localhost") || slices.Contains(p.options.Hosts, name)
}

func (p *Preview) answer(w http.ResponseWriter, r *http.Request) {
	address, err := url.PathUnescape(r.URL.EscapedPath())
	if err != nil || !utf8.ValidString(address) || strings.ContainsAny(address, "\x00\\") {
		p.missing(w, r, "")
		return
	}
	if name, isOwn := strings.CutPrefix(address, own); isOwn {
		p.answerOwn(w, r, name)
		return
	}
	if strings.HasPrefix(address+"/", manual.Root) {
		p.answerManual(w, r, address)
		return
	}
	now := p.now.Load()
	o := now.output(address)
	switch {
	case now.site == nil:
		p.send(w, r, http.StatusServiceUnavailable, "text/html; charset=utf-8", []byte(nothingYet))
	case o == nil && now.output(address+"/") != nil:
		http.Redirect(w, r, address+"/", http.StatusMovedPermanently)
	case o == nil:
		p.missing(w, r, address)
	default:
		data, err := now.render(address, o)
		if err != nil {
			p.send(w, r, http.StatusInternalServerError, "text/html; charset=utf-8", []byte(nothingYet))
			return
		}
		p.send(w, r, http.StatusOK, source.MediaType(o.Path()), data)
	}
}

// missing answers with the site's own page for missing addresses.
func (p *Preview) missing(w http.ResponseWriter, r *http.Request, address string) {
	now := p.now.Load()
	page := []byte("There is no such page.\n")
	kind := "text/plain; charset=utf-8"
	notFound := "/404.html"
	if _, isPublic := publicPath(address); isPublic {
		notFound = publicRoot + "404.html"
	}
	if o := now.output(notFound); o != nil && address != "" {
		if data, err := now.render(notFound, o); err == nil {
			page, kind = data, source.MediaType(o.Path())
		}
	}
	p.send(w, r, http.StatusNotFound, kind, page)
}

// scriptTag is the one thing that the preview adds to a page. It stands before everything else, so that the page's own
// policy, which forbids scripts and connections, doesn't apply to it yet.
const scriptTag = `<script src="` + own + `preview.js?page=%s"></script>`

func (p *Preview) send(w http.ResponseWriter, r *http.Request, status int, kind string, data []byte) {
	if strings.HasPrefix(kind, "text/html") {
		data = bytes.Replace(data, []byte("<head>"), fmt.Appendf([]byte("<head>"), scriptTag, printOf(data)), 1)
	}
	sendAsIs(w, r, status, kind, data)
}

func sendAsIs(w http.ResponseWriter, r *http.Request, status int, kind string, data []byte) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(data)
	}
}

// nothingYet is shown as long as there is no site or page to show. The bar says what is wrong.
const nothingYet = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not ready yet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/_manual/style.css"></head>
<body><main><h1>This site can’t be shown yet</h1><p>The problems are listed below. It will appear as soon as they’re fixed. <a href="/_manual/writing/" target="rolewright-manual">How to write a role</a></p></main></body></html>
`
