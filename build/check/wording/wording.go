// Package wording has the rules about the words of a posting.
package wording

import "rolewright/build/check/rule"

// Rules are about the words of a posting.
func Rules() []rule.Rule {
	return []rule.Rule{
		abilityCodedWording, ageCodedWording, citizenshipDemanded, combatWording, criminalRecordDemanded, cultureCodedWording,
		employedOnly, feeDemanded, genderCodedWords, genderedTitle, genderedWording, hardToRead, hypeWording, idiomWording, languageNotRead,
		localExperienceDemanded, longSentence, nativeSpeakerWording, photoDemanded,
		salaryHistoryDemanded, sexPreference, stateShutOut, titleNoise,
	}
}
