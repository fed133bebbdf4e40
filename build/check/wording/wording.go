// Package wording has the rules about the words of a posting.
package wording

import "rolewright/build/check/rule"

// youHandle begins a sentence about what somebody works on, or for whom: “You draw a superhero for each issue”.
const youHandle = `you (?:write|draw|sew|book|sell|photograph|film|dress|paint|print|play|animate|publish|translate|edit|test|serve|support|` +
	`advise|repair|feed|train|teach|interview|index|catalogue|look after|write for|run (?:sound|shows) for|keep|count) (?:[\w'-]+ ){0,5}?`

// Rules are about the words of a posting.
func Rules() []rule.Rule {
	return []rule.Rule{
		abilityCodedWording, ageCodedWording, citizenshipDemanded, combatWording, criminalRecordDemanded, cultureCodedWording,
		employedOnly, feeDemanded, genderCodedWords, genderedTitle, genderedWording, hardToRead, hypeWording, idiomWording, languageNotRead,
		localExperienceDemanded, longSentence, nativeSpeakerWording, photoDemanded,
		salaryHistoryDemanded, sexPreference, stateShutOut, titleNoise,
	}
}
