package topics

import "rolewright/build/phrase"

// What is asked in German, by topic. Who asks says “Sie” to a candidate.
var (
	germanAge = phrase.New([]string{
		`(?i)\bwie alt (?:sind|waren) sie\b`,
		`(?i)\bwann (?:sind|wurden) sie geboren\b`,
		`(?i)\b(?:was|wann|wie|welches) ist ihr (?:alter|geburtsdatum|geburtstag|geburtsjahr|jahrgang)\b`,
		`(?i)\b(?:welcher|was für ein) jahrgang sind sie\b`,
		`(?i)\bin welchem jahr (?:sind|wurden) sie geboren\b|\bin welchem jahr haben sie (?:das |ihr )?(?:abitur|die schule|ihren schulabschluss)\b|\bwann haben sie (?:das |ihr )?abitur\b`,
		`(?i)\bwann (?:gehen|wollen|möchten|werden) sie (?:\w+ ){0,3}(?:in rente|in pension|in den ruhestand)\b|\bwie lange (?:\w+ ){0,4}bis zur? (?:rente|pension)\b`,
		`(?i)\bsind sie (?:schon |noch |nicht )*(?:zu )?(?:alt|jung)(?: für|\?| genug)`,
		`(?i)\b(?:in|für) ihrem alter\b|\bihr (?:genaues )?alter\b`,
	})
	germanFamily = phrase.New([]string{
		`(?i)\bsind sie (?:\w+ )?(?:schwanger|verheiratet|ledig|geschieden|verwitwet|verlobt|single|alleinerziehend|alleinstehend|liiert|vergeben|mutter|vater)\b`,
		`(?i)\b(?:haben|wünschen|wollen|möchten|planen) sie (?:sich )?(?:\w+ ){0,3}(?:kinder|ein kind|nachwuchs|eine familie|familie|einen (?:mann|ehemann|freund|partner|lebensgefährten)|eine (?:frau|ehefrau|freundin|partnerin))(?: ?(?:\?|$)| oder| zu| und| in| haben| bekommen| gründen| geplant| bald)`,
		`(?i)\bwie viele kinder\b|\bwie alt (?:sind|ist) ihre?s? (?:kinder|kind|tochter|töchter|sohn|söhne)\b`,
		`(?i)\b(?:wollen|möchten|werden|planen|beabsichtigen|denken) sie (?:\w+ ){0,4}(?:heiraten|schwanger|hochzeit|kinder|nachwuchs|familienplanung|elternzeit|mutterschutz)\b`,
		`(?i)\bwer (?:\w+ ){0,3}(?:ihre kinder|ihr kind|auf ihre kinder|um ihre kinder)\b|\bwer (?:betreut|passt auf|kümmert sich um|holt|versorgt) (?:\w+ )*(?:die |ihre? )?(?:kinder|kind)\b|\b(?:ist|wie ist|haben sie)\b[^?]{0,30}\bkinderbetreuung\b`,
		`(?i)\b(?:was|wo|wie) (?:macht|arbeitet|sagt|verdient|heißt|denkt) ihr(?:e)? (?:mann|frau|ehemann|ehefrau|ehepartner|partner|partnerin|lebensgefährte|freund|freundin|familie)\b`,
		`(?i)\b(?:ihr(?:en?)? familienstand|ihre familienplanung|ihr kinderwunsch|ihre familiäre situation|ihre familienverhältnisse|ihr mädchenname|ihren mädchennamen|ihre schwangerschaft|kinderwunsch)\b`,
		`(?i)\b(?:leben|wohnen) sie (?:\w+ )?(?:allein|in einer (?:beziehung|partnerschaft)|mit (?:ihrem|ihrer|ihren|einem|einer) (?:mann|frau|partner|partnerin|eltern|freund|freundin))\b|\bmit wem (?:leben|wohnen) sie\b`,
		`(?i)\b(?:nehmen|verhüten|benutzen) sie (?:die pille|verhütungsmittel)\b|\bverhüten sie\b`,
		`(?i)\bkrank\w* kind\w*\b|\bwenn ihr kind krank\b`,
	})
	germanHealth = phrase.New([]string{
		`(?i)\b(?:haben|hatten|leiden|litten) sie (?:\w+ ){0,4}(?:behinderung|schwerbehinderung|krankheit|krankheiten|erkrankung|erkrankungen|vorerkrankungen?|allergien?|depressionen?|depression|epilepsie|diabetes|krebs|aids|hiv|rückenprobleme|gesundheitlichen?|gesundheitliche|psychische\w*|suchtprobleme?|alkoholproblem\w*|burn-?out|einschränkungen|bandscheibenvorfall|asthma|migräne)\b`,
		`(?i)\bsind sie (?:\w+ ){0,2}(?:schwerbehindert|behindert|krank|gesund|chronisch|hiv-positiv|geimpft|raucher|raucherin|alkoholiker|alkoholikerin|in (?:psycho)?therapie|in (?:ärztlicher|psychologischer|psychiatrischer) behandlung|drogenabhängig|alkoholabhängig|körperlich (?:eingeschränkt|behindert))\b`,
		`(?i)\bwie oft (?:sind|waren|haben) sie (?:\w+ ){0,4}krank\w*\b|\bwie viele (?:krankheitstage|kranktage|fehltage|krankentage)\b|\bwaren sie (?:\w+ ){0,4}(?:krankgeschrieben|im krankenhaus|arbeitsunfähig|in (?:psychiatrischer|psychologischer) behandlung)\b`,
		`(?i)\b(?:rauchen|trinken|kiffen) sie\b|\bwie viel (?:alkohol )?(?:trinken|rauchen) sie\b|\bnehmen sie (?:\w+ ){0,3}(?:medikamente|drogen|tabletten|psychopharmaka)\b`,
		`(?i)\b(?:wie ist|beschreiben sie|was ist) ihr(?:e|en)? (?:gesundheitszustand|gesundheit|gewicht|körpergröße|gesundheitliche verfassung)\b|\bwie (?:groß|schwer) sind sie\b|\bwie viel wiegen sie\b`,
		`(?i)\b(?:welche|ihre) (?:krankheiten|vorerkrankungen|behinderung|schwerbehinderung|medikamente)\b|\bgrad (?:ihrer|der) behinderung\b|\bschwerbehindertenausweis\b`,
		`(?i)\b(?:erbkrankheiten|krankheiten in ihrer familie)\b`,
	})
	germanReligion = phrase.New([]string{
		`(?i)\b(?:welche[rns]?|was) (?:ist ihre )?(?:religion|konfession|kirche|gemeinde|glauben|religionsgemeinschaft)\b`,
		`(?i)\bsind sie (?:\w+ )?(?:religiös|gläubig|katholisch|evangelisch|protestantisch|muslimisch|muslim|muslimin|moslem|jüdisch|jude|jüdin|christ|christin|buddhist|buddhistin|hindu|atheist|atheistin|orthodox|konfessionslos|zeuge jehovas|scientologe|scientologin|getauft)\b`,
		`(?i)\b(?:gehen|beten|glauben|fasten) sie (?:\w+ ){0,3}(?:kirche|moschee|synagoge|gottesdienst|gott|ramadan|fastenzeit)\b|\bbeten sie\b|\bfasten sie\b`,
		`(?i)\b(?:gehören|angehören) sie (?:einer|zu einer) (?:religion|kirche|religionsgemeinschaft|sekte|glaubensgemeinschaft)\b|\btragen sie (?:\w+ ){0,3}(?:kopftuch|kippa|burka|schleier)\b`,
		`(?i)\bihre (?:religion|konfession|religionszugehörigkeit|kirchenzugehörigkeit|glaubensrichtung)\b`,
	})
	germanOrigin = phrase.New([]string{
		`(?i)\b(?:woher|wo) (?:kommen|stammen) sie (?:ursprünglich|eigentlich|wirklich|her)\b|\bwoher kommen sie\b|\bwo sind sie geboren\b|\bwo sind ihre eltern (?:geboren|her)\b|\bwoher (?:kommen|stammen) ihre eltern\b`,
		`(?i)\b(?:welche|was ist ihre) (?:nationalität|staatsangehörigkeit|staatsbürgerschaft|herkunft|muttersprache|abstammung|ethnische herkunft|hautfarbe)\b|\bwelche nationalität haben sie\b|\bihre (?:nationalität|staatsangehörigkeit|ethnische herkunft|abstammung|hautfarbe)\b`,
		`(?i)\bsind sie (?:\w+ )?(?:ausländer|ausländerin|deutscher|deutsche|türke|türkin|pole|polin|russe|russin|araber|araberin|migrant|migrantin|flüchtling|in deutschland geboren|hier geboren|asylbewerber|asylbewerberin)\b`,
		`(?i)\b(?:haben sie (?:einen )?migrationshintergrund|woher (?:kommt|stammt) ihr (?:name|nachname|akzent)|ist deutsch ihre muttersprache|welche sprache sprechen sie zu hause|seit wann (?:leben|sind) sie in deutschland|was ist das für ein (?:name|akzent))\b`,
	})
	germanOrientation = phrase.New([]string{
		`(?i)\bsind sie (?:\w+ )?(?:schwul|lesbisch|homosexuell|heterosexuell|bisexuell|transsexuell|trans|queer|intersexuell|divers|mann oder frau)\b`,
		`(?i)\bihre (?:sexuelle (?:orientierung|identität|neigung)|geschlechtsidentität)\b`,
		`(?i)\b(?:können|würden|trauen|könnten|hätten) sie (?:sich )?[^?]{0,60}\b(?:als (?:\w+ )?frau|als (?:\w+ )?mann|unter einer frau|von einer frau|nur mit männern|nur mit frauen|männer zu führen|in einer männerdomäne)\b|\bwie (?:fühlen|kommen|gehen) sie (?:\w+ )?als (?:einzige )?(?:frau|mann)\b`,
	})
	germanFinances = phrase.New([]string{
		`(?i)\bhaben sie (?:\w+ ){0,2}(?:schulden|einen kredit|kredite|lohnpfändung(?:en)?|pfändungen|insolvenz|schufa-einträge?)\b|\bsind sie (?:\w+ )?(?:verschuldet|überschuldet|insolvent)\b|\b(?:wurde|wird) ihr (?:lohn|gehalt) (?:\w+ )?gepfändet\b|\bihre (?:vermögensverhältnisse|finanzielle (?:situation|lage)|schulden|finanziellen verhältnisse|bonität|schufa)\b|\b(?:wohnen sie zur miete|besitzen sie (?:ein haus|eine wohnung|ein auto))\b`,
	})
	germanCriminalRecord = phrase.New([]string{
		`(?i)\b(?:sind|haben|waren|wurden) sie (?:\w+ ){0,3}(?:vorbestraft|vorstrafen|im gefängnis|in haft|verhaftet|festgenommen|verurteilt|angeklagt|ermittlungsverfahren)\b|\bihre vorstrafen\b|\blaufen (?:\w+ ){0,3}ermittlungsverfahren\b`,
	})
	germanUnionOrPolitics = phrase.New([]string{
		`(?i)\b(?:sind|waren) sie (?:\w+ ){0,3}(?:gewerkschaft|gewerkschaftsmitglied|in einer partei|parteimitglied|mitglied (?:in |einer |der |bei )*(?:partei|gewerkschaft)|im betriebsrat|gewerkschaftlich|politisch (?:aktiv|engagiert)|links|rechts)\b`,
		`(?i)\b(?:welche|welcher) (?:\w+ )?(?:partei|gewerkschaft) (?:wählen|gehören|unterstützen|haben|sind|stehen)\b|\bwen (?:wählen|haben) sie (?:\w+ ){0,2}(?:gewählt)?\b|\bwas wählen sie\b|\bihre politische(?:n)? (?:einstellung|meinung|gesinnung|überzeugung|ansichten|haltung)\b|\b(?:haben|würden) sie (?:\w+ ){0,3}(?:gestreikt|streiken|an (?:einem )?streiks? teilgenommen|gewählt)\b`,
	})
	germanSalaryHistory = phrase.New([]string{
		`(?i)\b(?:was|wie viel) (?:verdienen|verdienten|haben) sie (?:\w+ ){0,4}(?:aktuell|derzeit|momentan|zurzeit|bisher|zuletzt|jetzt|heute|verdient|bei ihrem)\b|\b(?:wie hoch|was) (?:ist|war) ihr (?:aktuelles|derzeitiges|jetziges|letztes|bisheriges) (?:\w*gehalt|einkommen)\b|\bihr (?:aktuelles|derzeitiges|letztes|bisheriges) (?:\w*gehalt|einkommen)\b`,
	})
)
