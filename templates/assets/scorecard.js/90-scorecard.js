// The script by one name, for tests and for people who try things in the console.

const Scorecard = {
	format: scorecardFormat, mostBytes, mostText, mostItems, read: readScorecard, gaps: gapsIn, mean: meanOf, json: scorecardJSON, csv: scorecardCSV, plainText: scorecardText,
};
