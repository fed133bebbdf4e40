// What a scorecard file is, for the sheet that writes it and the debrief that reads it. The pieces of this script touch
// no page. The schema, a piece of its own, defines the format; the types below are its names.

/**
 * @typedef {number | 'not-assessed' | null} Rating  null when nobody has chosen yet
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} ask
 * @property {string} note
 *
 * @typedef {'confirmed' | 'not-confirmed' | 'not-checked' | null} RequirementState  null when nobody has chosen yet
 *
 * @typedef {object} Requirement
 * @property {string} id
 * @property {string} text
 * @property {boolean} must
 * @property {RequirementState} state
 * @property {string} note
 *
 * @typedef {object} Skill
 * @property {string} id
 * @property {string} name
 * @property {string} version   digest of what shapes the rating of this skill
 * @property {boolean} must
 * @property {number} weight
 * @property {number | null} bar  the rating that is enough
 * @property {Rating} rating
 * @property {string} evidence
 * @property {Question[]} questions
 *
 * @typedef {object} Sheet
 * @property {'rolewright-scorecard'} format
 * @property {1} formatVersion
 * @property {string} id            made up for this sheet, so that an import continues it
 * @property {{id: string, title: string}} role
 * @property {{id: string, name: string, minutes: number}} interview
 * @property {string} version       digest of everything that shapes the interview
 * @property {string} candidate
 * @property {string} interviewer
 * @property {string} date          2026-11-22, or ""
 * @property {{level: number, label: string}[]} scale
 * @property {string[]} recommendations  the most negative first
 * @property {Skill[]} skills
 * @property {Question[]} notes     questions that rate no skill
 * @property {Requirement[]} [requirements]  facts to check in this interview
 * @property {string} followUp
 * @property {number | null} recommendation  index in recommendations, from 1
 * @property {string} reason
 * @property {number} elapsed       seconds on the clock
 * @property {string} changed       when it was last edited, in ISO 8601
 * @property {string[]} submitted   when it was exported as finished, in ISO 8601; several when it was edited again
 */
