package hiring

// Type is the form that the value of a field has.
type Type uint8

// The types of fields.
const (
	TextType      Type = iota + 1 // words, in which Markdown may mark some
	MarkdownType                  // paragraphs, lists and headings
	TextsType                     // a list of texts
	IDType                        // a slug
	IDsType                       // a list of slugs
	WholeType                     // a whole number between Least and Most
	AmountType                    // a number with two decimals at most
	YesNoType                     // true or false
	DateType                      // 2026-11-22
	ChoiceType                    // one of Choices
	ChoicesType                   // a list of some of Choices
	CountryType                   // a code of ISO 3166-1 alpha-2
	CountriesType                 // a list of such codes, and of parts of countries
	CurrencyType                  // a code of ISO 4217
	LanguageType                  // a tag of BCP 47
	ZoneType                      // the IANA name of a time zone
	AddressType                   // a web address that begins with https:// or http://
	EditType                      // a web address with {path} in it
	EmailType                     // an email address
	ColourType                    // a colour such as #1f5fbf
	GroupType                     // the keys in Fields
	GroupsType                    // a list in which each item has the keys in Fields
	RoleOrType                    // the id of a role, or the keys in Fields
	AnchorsType                   // ratings with a text each
	ScaleType                     // ratings with a label each
	FamiliesType                  // ids with the keys in Fields each
	ChecksType                    // names of rules with one of Choices each
	afterLastType
)

// typeNames are what authors read.
var typeNames = [afterLastType]string{
	TextType: "text", MarkdownType: "Markdown text", TextsType: "list of texts", IDType: "id", IDsType: "list of ids",
	WholeType: "whole number", AmountType: "number", YesNoType: "true or false", DateType: "date", ChoiceType: "one of these", ChoicesType: "list of these",
	CountryType: "country code", CountriesType: "list of country codes", CurrencyType: "currency code", LanguageType: "language code", ZoneType: "time zone",
	AddressType: "web address", EditType: "web address with {path}", EmailType: "email address", ColourType: "colour",
	GroupType: "keys of its own", GroupsType: "list", RoleOrType: "role id, or {title: …}", AnchorsType: "ratings with a text each",
	ScaleType: "ratings with a label each", FamiliesType: "ids with a name each", ChecksType: "rules with a setting each",
}

// String names the type as authors read it in the manual.
func (t Type) String() string {
	if t >= afterLastType {
		return ""
	}
	return typeNames[t]
}

// Version says whether another value of a field makes another version of a role.
type Version uint8

// What a field means for the version of a role.
const (
	Inherited Version = iota // what the field around it means
	Shapes                   // it shapes what is asked and rated, so that sheets of two versions can't be compared
	Aside                    // it doesn't
)
