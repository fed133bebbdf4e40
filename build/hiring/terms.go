package hiring

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"

	"rolewright/build/front"
	"rolewright/build/markdown"
	"rolewright/build/source"
)

// The fields here hold facts with a standard behind them: countries, currencies, addresses.

var locationFields = []field[Location]{
	{key: "street", doc: "the street with its number", public: true, to: text(func(l *Location) *Text { return &l.Street })},
	{key: "postal_code", doc: "the postal code, in quotes when it begins with 0", public: true, to: text(func(l *Location) *Text { return &l.PostalCode })},
	{key: "city", doc: "the city or town", public: true, to: text(func(l *Location) *Text { return &l.City })},
	{key: "region", doc: "the state, province or county", public: true, to: text(func(l *Location) *Text { return &l.Region })},
	{key: "country", doc: "the country's two letters, such as DE or US", required: true, public: true, to: country(func(l *Location) *Text { return &l.Country })},
}

// country is a code of ISO 3166-1 alpha-2.
func country[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: CountryType, set: func(d *decoder, key string, v front.Value, into *T) {
		*at(into) = d.country(key, v)
	}}
}

// countries is a list of countries and of parts of countries, such as US-CA or {country: US, region: California}.
func countries[T any](whole func(*T) *[]Text, parts func(*T) *[]Location) target[T] {
	region := func(country, region Text) Location { return Location{Country: country, Region: region} }
	return target[T]{typ: CountriesType, nested: func() []Field { return describe(regionFields) }, set: func(d *decoder, key string, v front.Value, into *T) {
		if d.countriesInText(key, v) {
			return
		}
		d.items(key, v, func(item front.Value) {
			if item.Kind == front.Mapping {
				var l Location
				decode(d, item, "a place in `"+key+"`", regionFields, &l)
				*parts(into) = append(*parts(into), l)
				return
			}
			if code, part, ok := strings.Cut(item.Text, "-"); ok && isRegionCode.MatchString(item.Text) {
				item.Text = code
				*parts(into) = append(*parts(into), region(d.country(key, item), Text{Value: part, Span: item.Span}))
				return
			}
			if t := d.country(key, item); !t.IsZero() {
				*whole(into) = append(*whole(into), t)
			}
		})
	}}
}

// countriesInText reports countries that are written as one text, if it names nothing else, and returns whether it did.
func (d *decoder) countriesInText(key string, v front.Value) bool {
	if v.Kind != front.Scalar {
		return false
	}
	var codes []string
	for _, name := range countrySeparators.Split(v.Text, -1) {
		code := countryIn(name)
		if code == "" {
			return false
		}
		codes = append(codes, code)
	}
	d.wrongType(key, v, "a list").Help("write the two letters of each, in brackets").
		Fix(source.Edit{Span: v.Span, Text: "[" + strings.Join(codes, ", ") + "]"})
	return true
}

var countrySeparators = regexp.MustCompile(` *[,;/+&] *| (?:and|or|und|oder|et|ou) `)

// isRegionCode matches codes of ISO 3166-2, such as US-CA or DE-BY.
var isRegionCode = regexp.MustCompile(`^[A-Z]{2}-[A-Z0-9]{1,3}$`)

var regionFields = []field[Location]{
	{key: "country", doc: "the country's two letters, such as DE or US", required: true, public: true, to: country(func(l *Location) *Text { return &l.Country })},
	{key: "region", doc: "the state, province or county", required: true, public: true, to: text(func(l *Location) *Text { return &l.Region })},
}

func (d *decoder) country(key string, v front.Value) Text {
	t, ok := d.scalar(key, v, "a country's two letters")
	if !ok {
		return Text{}
	}
	region, err := language.ParseRegion(t.Value)
	if err != nil || len(t.Value) != 2 || t.Value != strings.ToUpper(t.Value) || !region.IsCountry() || region.Canonicalize() != region {
		finding := d.found.Add(unknownCountry, t.Span, "“%s” isn't a country code", t.Value)
		switch code := countryIn(t.Value); {
		case code != "":
			finding.Help("write its two capital letters").Fix(source.Edit{Span: t.Span, Text: code})
		case strings.EqualFold(t.Value, "EU"):
			finding.Help("name the countries of the European Union that are meant, each by its two letters")
		default:
			finding.Help("write the two capital letters of ISO 3166-1, such as DE, FR, GB or US")
		}
	}
	return t
}

var compensationFields = []field[Compensation]{
	{key: "min", with: []string{"currency", "period"}, doc: "the lowest pay", public: true, to: amount(func(c *Compensation) *Amount { return &c.Min })},
	{key: "max", with: []string{"currency", "period"}, doc: "the highest pay", public: true, to: amount(func(c *Compensation) *Amount { return &c.Max })},
	{key: "currency", doc: "the currency's three letters, such as EUR or USD", public: true, to: currencyCode()},
	{key: "period", doc: "the period the amount is for", public: true, to: choice([]string{"hour", "day", "week", "month", "year"}, func(c *Compensation) *Text { return &c.Period })},
	{key: "variable", doc: "the part of the pay that depends on results", public: true, to: mapping("variable", variableFields, func(c *Compensation) *Variable { return &c.Variable })},
	{key: "note", doc: "anything else about pay, in a sentence", public: true, to: prose(func(c *Compensation) *Prose { return &c.Note })},
}

var variableFields = []field[Variable]{
	{key: "percent", doc: "the share of the base pay", required: true, public: true, to: number(0, 1000, func(v *Variable) *Number { return &v.Percent })},
	{key: "trigger", doc: "the result that it rewards", public: true, to: choice([]string{"sourced", "influenced", "attached", "delivered"}, func(v *Variable) *Text { return &v.Trigger })},
}

// currencyCode is a code of ISO 4217.
func currencyCode() target[Compensation] {
	return target[Compensation]{typ: CurrencyType, set: func(d *decoder, key string, v front.Value, c *Compensation) {
		t, ok := d.scalar(key, v, "a currency's three letters")
		if !ok {
			return
		}
		if _, err := currency.ParseISO(t.Value); err != nil || t.Value != strings.ToUpper(t.Value) {
			finding := d.found.Add(unknownCurrency, t.Span, "“%s” isn't a currency code", t.Value).Help("write the three capital letters of ISO 4217, such as EUR, GBP or USD")
			switch code := currencyIn(t.Value); {
			case code == "":
			case strings.ContainsAny(t.Value, "$¥") || strings.EqualFold(t.Value, "kr"): // several countries have one
				finding.Help("write its three capital letters").Offer(source.Edit{Span: t.Span, Text: code})
			default:
				finding.Help("write its three capital letters").Fix(source.Edit{Span: t.Span, Text: code})
			}
		}
		c.Currency = t
	}}
}

// mailIn finds an email address in a text such as "Ada Berg <ada@klinik.example>" or "mailto:ada@klinik.example".
var mailIn = regexp.MustCompile(`[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`)

var applyFields = []field[Apply]{
	{key: "url", doc: "the address of the application form", public: true, to: webAddress(func(a *Apply) *Text { return &a.URL })},
	{key: "direct", with: []string{"url"}, doc: "true if candidates can apply there without registering first", public: true, to: flag(func(a *Apply) *Flag { return &a.Direct })},
	{key: "email", doc: "the email address for applications", public: true, to: emailAddress(func(a *Apply) *Text { return &a.Email })},
}

func webAddress[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: AddressType, set: func(d *decoder, key string, v front.Value, into *T) {
		t, ok := d.scalar(key, v, "a web address")
		if !ok {
			return
		}
		u, err := url.Parse(t.Value)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || schemeTwice.MatchString(t.Value) {
			finding := d.found.Add(badAddress, t.Span, "“%s” isn't a web address", t.Value).Help("write it in full, such as https://example.com/jobs")
			address := schemes.ReplaceAllString(t.Value, "")
			if u, err := url.Parse("https://" + address); err == nil && bareHost.MatchString(u.Host) && t.Span.Text() == t.Value {
				finding.Help("write it in full").Fix(source.Edit{Span: t.Span, Text: "https://" + address})
			}
		} else if strings.ContainsFunc(t.Value, unicode.IsSpace) {
			d.found.Add(badAddress, t.Span, "“%s” has a space in it", t.Value).
				Help("write %%20 in its place").Offer(source.Edit{Span: t.Span, Text: strings.Join(strings.Fields(t.Value), "%20")})
		} else if u.User != nil {
			u.User = nil
			d.found.Add(badAddress, t.Span, "`%s` holds a user name or password, which everybody could read on the pages", key).
				Help("write it without: %s", u)
		}
		*at(into) = t
	}}
}

var (
	schemeTwice = regexp.MustCompile(`^https?:/*https?:`)
	// schemes are one or two, of which signs may be missing.
	schemes = regexp.MustCompile(`^(?:https?(?:://|:/|//|:|;//))+`)
)

// bareHost is a host of the web, in an address that lacks its scheme.
var bareHost = regexp.MustCompile(`^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$`)

func emailAddress[T any](at func(*T) *Text) target[T] {
	return target[T]{typ: EmailType, set: func(d *decoder, key string, v front.Value, into *T) {
		t, ok := d.scalar(key, v, "an email address")
		if !ok {
			return
		}
		if !markdown.IsEmail(t.Value) {
			finding := d.found.Add(badAddress, t.Span, "“%s” isn't an email address", t.Value).Help("write the address alone, such as jobs@example.com")
			written := strings.NewReplacer(" at ", "@", "(at)", "@", "[at]", "@", " dot ", ".").Replace(t.Value)
			if end := strings.IndexAny(written, "%?#"); end >= 0 {
				written = written[:end] // what follows may be somebody else's address, as in jobs?cc=ada@klinik.example
			}
			if alone := mailIn.FindAllString(written, -1); len(alone) == 1 {
				finding.Help("write the address alone").Fix(source.Edit{Span: t.Span, Text: alone[0]})
			} else if len(alone) > 1 {
				finding.Help("write one address").Offer(source.Edit{Span: t.Span, Text: alone[0]})
			}
		}
		*at(into) = t
	}}
}
