package hiring

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"rolewright/build/front"
	"rolewright/build/source"
)

func (d *decoder) number(key string, v front.Value, least, most int) (Number, bool) {
	t, ok := d.scalar(key, v, "a whole number")
	if !ok {
		return Number{}, false
	}
	n, err := strconv.Atoi(t.Value)
	switch {
	case errors.Is(err, strconv.ErrRange):
		d.found.Add(outOfRange, v.Span, "`%s` should be between %d and %d, but is %s", key, least, most, t.Value)
		return Number{}, false
	case err != nil:
		d.reportNoNumber(key, v, t.Value, least, most)
		return Number{}, false
	case n < least || n > most:
		d.reportOutOfRange(key, v, n, least, most)
		return Number{}, false
	}
	return Number{Value: n, Span: v.Span}, true
}

// reportNoNumber reports a text where a whole number belongs.
func (d *decoder) reportNoNumber(key string, v front.Value, text string, least, most int) {
	finding := d.found.Add(wrongType, v.Span, "`%s` should be a whole number, but is “%s”", key, text)
	switch digits := digitsIn(text); {
	case key == "minutes" || key == "opening" || key == "closing":
		if n, ok := minutesIn(text); ok && n >= least && n <= most {
			finding.Help("write the minutes alone").Fix(source.Edit{Span: v.Span, Text: strconv.Itoa(n)})
		} else {
			finding.Help("write the minutes alone, such as 45")
		}
	case key == "bar" && d.helpRating(finding, v):
	case digits != "":
		finding.Help("write the digits alone").Fix(source.Edit{Span: v.Span, Text: digits})
	case withDecimals.MatchString(text):
		amount, _ := strconv.ParseFloat(amountIn(text), 64)
		finding.Help("round it to a whole number").Offer(source.Edit{Span: v.Span, Text: strconv.Itoa(int(amount + 0.5))})
	case key == "format":
		helpFormat(finding, v)
	default:
		finding.Help("write it in digits, such as %d", min(max(least, 3), most))
	}
}

// reportOutOfRange reports a whole number that is too small or too large.
func (d *decoder) reportOutOfRange(key string, v front.Value, n, least, most int) {
	finding := d.found.Add(outOfRange, v.Span, "`%s` should be between %d and %d, but is %d", key, least, most, n)
	switch {
	case key == "format":
		helpFormat(finding, v)
	case -n >= least && -n <= most:
		finding.Help("leave the minus sign out").Offer(source.Edit{Span: v.Span, Text: strconv.Itoa(-n)})
	case key == "minutes" && n < least:
		finding.Help("write the length in minutes, such as 45")
	case key == "minutes":
		finding.Help("write the length in minutes, such as 45; without a length, leave the line out")
	default:
		finding.Help("write a number from %d to %d", least, most)
	}
	if key == "bar" && len(d.scale) > 0 {
		finding.Message = "`bar` should be a rating, but is " + strconv.Itoa(n)
		finding.Help("write a rating from %d to %d; without a bar, leave the key out", d.scale[0].Level, d.scale[len(d.scale)-1].Level)
	}
}

// helpRating offers the rating that a text means, and reports whether it means one.
func (d *decoder) helpRating(finding *source.Diagnostic, v front.Value) bool {
	level, certain := d.ratingMeant(v.Text)
	if level > 0 {
		finding.Help("write the rating alone").Offer(source.Edit{Span: v.Span, Text: strconv.Itoa(level)}).Certain = certain
	}
	return level > 0
}

var (
	oneNumber   = regexp.MustCompile(`^\D*(\d+)\D*$`)
	byThousands = regexp.MustCompile(`^[^\d.,]*(\d{1,3}(?:[.,' \x{a0}\x{202f}]\d{3})+)[^\d.,]*$`)
	nonDigits   = regexp.MustCompile(`\D`)

	// An amount has two decimals at most: to some, 58.000 is more than a thousand times 58.
	plainAmount  = regexp.MustCompile(`^\d{1,15}(?:\.\d{1,2})?$`)
	withDecimals = regexp.MustCompile(`^([^.,]*\d|.*[.,' \x{a0}\x{202f}]\d{3})[.,](\d{1,2})\D*$`)
	inThousands  = regexp.MustCompile(`^\D*(\d{1,4}) ?[kK]\b\D*$`)
)

// amountIn returns the amount that "58.000,50 €" or "58k" mean, or "" when they could mean several.
func amountIn(s string) string {
	if thousands.MatchString(s) {
		s = strings.TrimSpace(thousands.ReplaceAllString(s, "")) + "k"
	}
	if m := inThousands.FindStringSubmatch(s); m != nil {
		return m[1] + "000"
	}
	if m := withDecimals.FindStringSubmatch(s); m != nil {
		if whole := digitsIn(m[1]); whole != "" {
			return whole + "." + m[2]
		}
		return ""
	}
	return digitsIn(s)
}

// digitsIn returns the digits of "45 min" or "€ 80,000", or "" when they could mean several numbers.
func digitsIn(s string) string {
	if m := byThousands.FindStringSubmatch(s); m != nil {
		return nonDigits.ReplaceAllString(m[1], "")
	}
	if m := oneNumber.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}

func (d *decoder) amount(key string, v front.Value) (Amount, bool) {
	t, ok := d.scalar(key, v, "a number")
	if !ok {
		return Amount{}, false
	}
	n, err := strconv.ParseFloat(t.Value, 64)
	if err != nil || !plainAmount.MatchString(t.Value) {
		finding := d.found.Add(wrongType, v.Span, "`%s` should be a number, but is “%s”", key, t.Value)
		if meant := amountIn(t.Value); meant != "" {
			finding.Help("write the number alone, with a point for decimals and nothing between thousands").Fix(source.Edit{Span: v.Span, Text: meant})
		} else {
			finding.Help("write the number alone, with a point for decimals and nothing between thousands, such as 80000")
		}
		return Amount{}, false
	}
	return Amount{Value: n, Span: v.Span}, true
}
