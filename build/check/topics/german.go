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
		`(?i)\bwann (?:gehen|wollen|möchten|werden) sie (?:[\pL'-]+ ){0,3}(?:in rente|in pension|in den ruhestand)\b|\bwie lange (?:[\pL'-]+ ){0,4}bis zur? (?:rente|pension)\b`,
		`(?i)\bsind sie (?:schon |noch |nicht )*(?:zu )?(?:alt|jung)(?: für|\?| genug)`,
		`(?i)\b(?:in|für) (?-i:Ihrem) alter\b|\b(?-i:Ihr) (?:genaues )?alter\b`,
		`(?i)\b(?:fühlen|finden|halten|sind) sie (?:[\pL'-]+ ){0,5}zu (?:alt|jung)\b`,
		`(?i)\bsie\b[^.?!]{0,40}\b(?:jünger|älter)(?:en|er|e|em) (?:chef|chefin|vorgesetzte[nr]?|führungskraft)\b|\b(?:jünger|älter)(?: ist| sind)? als sie\b`,
		`(?i)\bwie lange\b[^.?!]{0,40}\b(?:bevor|bis) sie\b[^.?!]{0,25}\b(?:rente|pension|ruhestand)\b`,
	}, germanWork...)
	germanFamily = phrase.New([]string{
		`(?i)\bsind sie (?:[\pL'-]+ )?(?:schwanger|verheiratet|ledig|geschieden|verwitwet|verlobt|single|alleinerziehend|alleinstehend|liiert|vergeben|mutter|vater)\b`,
		`(?i)\b(?:haben|wünschen|wollen|möchten|planen) sie (?:sich )?(?:[\pL'-]+ ){0,3}(?:kinder|ein kind|nachwuchs|eine familie|familie|einen (?:mann|ehemann|freund|partner|lebensgefährten)|eine (?:frau|ehefrau|freundin|partnerin))(?: ?(?:\?|$)| oder| zu| und| in| haben| bekommen| gründen| geplant| bald)`,
		`(?i)\bwie viele kinder\b|\bwie alt (?:sind|ist) ihre?s? (?:kinder|kind|tochter|töchter|sohn|söhne)\b`,
		`(?i)\b(?:wollen|möchten|werden|planen|beabsichtigen|denken) sie (?:[\pL'-]+ ){0,4}(?:heiraten|schwanger|hochzeit|kinder|nachwuchs|familienplanung|elternzeit|mutterschutz)\b`,
		`(?i)\bwer (?:[\pL'-]+ ){0,3}(?:ihre kinder|ihr kind|auf ihre kinder|um ihre kinder)\b|\bwer (?:betreut|passt auf|kümmert sich um|holt|versorgt) (?:[\pL'-]+ )*(?:die |ihre? )?(?:kinder|kind)\b|\b(?:ist|wie ist|haben sie)\b[^?]{0,30}\bkinderbetreuung\b`,
		`(?i)\b(?:was|wo|wie) (?:macht|arbeitet|sagt|verdient|heißt|denkt) ihr(?:e)? (?:mann|frau|ehemann|ehefrau|ehepartner|partner|partnerin|lebensgefährte|freund|freundin|familie)\b`,
		`(?i)\b(?:ihr(?:en?)? familienstand|ihre familienplanung|ihr kinderwunsch|ihre familiäre situation|ihre familienverhältnisse|ihr mädchenname|ihren mädchennamen|ihre schwangerschaft|kinderwunsch)\b`,
		`(?i)\b(?:leben|wohnen) sie (?:[\pL'-]+ )?(?:allein|in einer (?:beziehung|partnerschaft)|mit (?:ihrem|ihrer|ihren|einem|einer) (?:mann|frau|partner|partnerin|eltern|freund|freundin))\b|\bmit wem (?:leben|wohnen) sie\b`,
		`(?i)\b(?:nehmen|verhüten|benutzen) sie (?:die pille|verhütungsmittel)\b|\bverhüten sie\b`,
		`(?i)\bkrank[\pL'-]* kind[\pL'-]*\b|\bwenn ihr kind krank\b`,
		`(?i)\b(?:planen|wollen|möchten|könnten|werden|beabsichtigen|haben|hätten) sie,? [^.?!]{0,50}\b(?:schwanger|heiraten|nachwuchs|kinder (?:zu )?(?:bekommen|haben|kriegen)|(?:mutter|vater) zu werden)\b`,
		`(?i)\bbei ihnen\b[^.?!]{0,30}\b(?:familienplanung|kinder|kindern|nachwuchs|hochzeit|kinderwunsch|schwangerschaft)([^\pL]|$)`,
		`(?i)\bdenken sie (?:[\pL'-]+ ){0,3}(?:an|über) (?:[\pL'-]+ ){0,2}(?:nachwuchs|kinder|familienplanung|hochzeit|eine familie)\b`,
		`(?i)\bleben sie (?:[\pL'-]+ ){0,4}(?:beziehung|partnerschaft|ehe|scheidung)\b`,
		`(?i)\bhaben sie (?:[\pL'-]+ ){0,3}(?:babysitter|kindermädchen|tagesmutter|kita-?platz|au-?pair|pflegebedürftige[n]? (?:angehörige[n]?|eltern))\b`,
		`(?i)\bthema (?:kinder|familie|nachwuchs|schwangerschaft|familienplanung)\b[^.?!]{0,40}\b(?:sie|ihnen)\b|\b(?:sie|ihnen)\b[^.?!]{0,30}\bthema (?:kinder|nachwuchs|schwangerschaft|familienplanung)\b`,
		`(?i)\b(?:nehmen|gehen|planen|wollen|möchten|werden) sie (?:[\pL'-]+ ){0,4}(?:elternzeit|mutterschutz|erziehungsurlaub)\b`,
		`(?i)\bwie (?:vereinbaren|bringen|verbinden|organisieren|schaffen) sie (?:[\pL'-]+ ){0,3}(?:familie|kinder|familienleben)\b`,
		`(?i)\bwohnen sie (?:[\pL'-]+ ){0,3}(?:ihren eltern|ihrem (?:freund|partner|mann)|ihrer (?:freundin|partnerin|frau))\b`,
	}, germanWork...)
	germanHealth = phrase.New([]string{
		`(?i)\b(?:haben|hatten|leiden|litten) sie (?:[\pL'-]+ ){0,4}(?:behinderung|schwerbehinderung|krankheit|krankheiten|erkrankung|erkrankungen|vorerkrankungen?|allergien?|depressionen?|depression|epilepsie|diabetes|krebs|aids|hiv|rückenprobleme|gesundheitlichen?|gesundheitliche|psychische[\pL'-]*|suchtprobleme?|alkoholproblem[\pL'-]*|burn-?out|einschränkungen|bandscheibenvorfall|asthma|migräne)\b`,
		`(?i)\bsind sie (?:[\pL'-]+ ){0,2}(?:schwerbehindert|behindert|krank|gesund|chronisch|hiv-positiv|geimpft|raucher|raucherin|alkoholiker|alkoholikerin|in (?:psycho)?therapie|in (?:ärztlicher|psychologischer|psychiatrischer) behandlung|drogenabhängig|alkoholabhängig|körperlich (?:eingeschränkt|behindert))\b`,
		`(?i)\bwie oft (?:sind|waren|haben) sie (?:[\pL'-]+ ){0,4}krank[\pL'-]*\b|\bwie viele (?:krankheitstage|kranktage|fehltage|krankentage)\b|\bwaren sie (?:[\pL'-]+ ){0,4}(?:krankgeschrieben|im krankenhaus|arbeitsunfähig|in (?:psychiatrischer|psychologischer) behandlung)\b`,
		`(?i)\b(?:rauchen|kiffen) sie\b|\btrinken sie(?: (?:regelmäßig|gern|gerne|oft|viel|häufig))?(?: (?:alkohol|bier|wein))?( ?[?,]|$| oder)|\bwie viel (?:alkohol )?(?:trinken|rauchen) sie\b|\bnehmen sie (?:[\pL'-]+ ){0,3}(?:medikamente|drogen|tabletten|psychopharmaka)\b`,
		`(?i)\b(?:wie ist|beschreiben sie|was ist) ihr(?:e|en)? (?:gesundheitszustand|gesundheit|gewicht|körpergröße|gesundheitliche verfassung)\b|\bwie (?:groß|schwer) sind sie\b|\bwie viel wiegen sie\b`,
		`(?i)\b(?:welche|ihre) (?:krankheiten|vorerkrankungen|behinderung|schwerbehinderung|medikamente)\b|\bgrad (?:ihrer|der) behinderung\b|\bschwerbehindertenausweis\b`,
		`(?i)\berbkrankheiten\b[^.?!]{0,20}\b(?:ihrer familie|sie|ihnen)\b|\bkrankheiten in ihrer familie\b`,
		`(?i)\bwaren sie (?:[\pL'-]+ ){0,4}in (?:[\pL'-]+ )?(?:therapie|psychotherapie|reha|kur|entzug|behandlung)\b`,
		`(?i)\b(?:gibt es|bestehen|liegen) (?:bei ihnen )?(?:[\pL'-]+ ){0,2}(?:gesundheitliche|körperliche|psychische)n? (?:einschränkungen|probleme|beschwerden)( ?[?.,]|$| bei ihnen| vor| die)`,
		`(?i)\b(?:wie steht es um|wie ist|wie geht es) ihre[r]? gesundheit\b`,
	}, germanWork...)
	germanReligion = phrase.New([]string{
		`(?i)\b(?:welche[rns]?|was ist ihre?) (?:religion|konfession|kirche|gemeinde|glauben|religionsgemeinschaft)\b`,
		`(?i)\bsind sie (?:[\pL'-]+ )?(?:religiös|gläubig|katholisch|evangelisch|protestantisch|muslimisch|muslim|muslimin|moslem|jüdisch|jude|jüdin|christ|christin|buddhist|buddhistin|hindu|atheist|atheistin|orthodox|konfessionslos|zeuge jehovas|scientologe|scientologin|getauft)\b`,
		`(?i)\b(?:gehen|beten|glauben|fasten) sie (?:[\pL'-]+ ){0,3}(?:kirche|moschee|synagoge|gottesdienst|gott|ramadan|fastenzeit)\b|\bbeten sie\b|\bfasten sie\b`,
		`(?i)\b(?:gehören|angehören) sie (?:einer|zu einer) (?:religion|kirche|religionsgemeinschaft|sekte|glaubensgemeinschaft)\b|\btragen sie (?:[\pL'-]+ ){0,3}(?:kopftuch|kippa|burka|schleier)\b`,
		`(?i)\bihre (?:religion|konfession|religionszugehörigkeit|kirchenzugehörigkeit|glaubensrichtung)\b`,
		`(?i)\bsind sie (?:[\pL'-]+ ){0,3}(?:in der kirche|kirchenmitglied|aus der kirche ausgetreten)\b|\bmitglied (?:bei |der |von |in )+(?:scientology|zeugen jehovas|sekte|kirche|religionsgemeinschaft|freikirche)\b`,
		`(?i)\bsie\b[^.?!]{0,20}\b(?:kopftuch|kippa|turban|schleier)\b[^.?!]{0,30}\b(?:ablegen|abnehmen|absetzen|verzichten|ausziehen|tragen)\b`,
		`(?i)\bfeiern sie (?:weihnachten|ostern|das opferfest|das zuckerfest|chanukka)\b|\bhalten sie (?:den )?ramadan\b`,
	}, germanWork...)
	germanOrigin = phrase.New([]string{
		`(?i)\b(?:woher|wo) (?:kommen|stammen) sie (?:ursprünglich|eigentlich|wirklich|her)\b|\bwoher kommen sie\b|\bwo sind sie geboren\b|\bwo sind ihre eltern (?:geboren|her)\b|\bwoher (?:kommen|stammen) ihre eltern\b`,
		`(?i)\b(?:welche|was ist ihre) (?:nationalität|staatsangehörigkeit|staatsbürgerschaft|herkunft|muttersprache|abstammung|ethnische herkunft|hautfarbe)\b|\bwelche nationalität haben sie\b|\bihre (?:nationalität|staatsangehörigkeit|ethnische herkunft|abstammung|hautfarbe)\b`,
		`(?i)\bsind sie (?:[\pL'-]+ )?(?:ausländer|ausländerin|deutscher|deutsche|türke|türkin|pole|polin|russe|russin|araber|araberin|migrant|migrantin|flüchtling|in deutschland geboren|hier geboren|asylbewerber|asylbewerberin)\b`,
		`(?i)\b(?:haben sie (?:einen )?migrationshintergrund|woher (?:kommt|stammt) ihr (?:name|nachname|akzent)|ist deutsch ihre muttersprache|welche sprache sprechen sie zu hause|seit wann (?:leben|sind) sie in deutschland|was ist das für ein (?:name|akzent))\b`,
		`(?i)\bwo(?:her)? (?:kommen|stammen) ihre (?:eltern|großeltern|familie|vorfahren)\b`,
		`(?i)\b(?:wie lange|seit wann) (?:leben|wohnen|sind) sie (?:schon )?in (?:deutschland|österreich|der schweiz|europa)\b`,
		`(?i)\bwo(?:her)? haben sie (?:[\pL'-]+ ){0,3}deutsch gelernt\b|\b(?:wo|in welchem land) sind sie (?:geboren|aufgewachsen)\b`,
	}, germanWork...)
	germanOrientation = phrase.New([]string{
		`(?i)\bsind sie (?:[\pL'-]+ )?(?:schwul|lesbisch|homosexuell|heterosexuell|bisexuell|transsexuell|trans|queer|intersexuell|divers|mann oder frau)\b`,
		`(?i)\bihre (?:sexuelle (?:orientierung|identität|neigung)|geschlechtsidentität)\b`,
		`(?i)\b(?:können|würden|trauen|könnten|hätten) sie (?:sich )?[^?]{0,60}\b(?:als (?:[\pL'-]+ )?frau|als (?:[\pL'-]+ )?mann|unter einer frau|von einer frau|nur mit männern|nur mit frauen|männer zu führen|in einer männerdomäne)\b|\bwie (?:fühlen|kommen|gehen) sie (?:[\pL'-]+ )?als (?:einzige )?(?:frau|mann)\b`,
		`(?i)\bwelche (?:sexuelle (?:orientierung|identität|neigung)|geschlechtsidentität)\b|\bstehen sie (?:[\pL'-]+ )?auf (?:männer|frauen)\b`,
		`(?i)\bsie\b[^.?!]{0,50}\bals (?:einzige )?frau( ?[?.,]|$| (?:zu|durch|in|unter|gegen|bei|nicht)\b)`,
	}, germanWork...)
	germanFinances = phrase.New([]string{
		`(?i)\bhaben sie (?:[\pL'-]+ ){0,2}(?:schulden|einen kredit|kredite|lohnpfändung(?:en)?|pfändungen|insolvenz|schufa-einträge?)\b|\bsind sie (?:[\pL'-]+ )?(?:verschuldet|überschuldet|insolvent)\b|\b(?:wurde|wird) ihr (?:lohn|gehalt) (?:[\pL'-]+ )?gepfändet\b|\b(?-i:I)hre (?:vermögensverhältnisse|finanzielle (?:situation|lage)|schulden|finanziellen verhältnisse|bonität|schufa)\b|\b(?:wohnen sie zur miete|besitzen sie (?:ein haus|eine wohnung|ein auto))\b`,
		`(?i)\bhaben sie (?:[\pL'-]+ ){0,2}(?:einträge?|einen eintrag) (?:bei|in) der schufa\b`,
		`(?i)\b(?:lohn|gehalts)?pfändungen?\b[^.?!]{0,15}\b(?:vor|gegen sie|bei ihnen)([^\pL]|$)`,
	}, germanWork...)
	germanCriminalRecord = phrase.New([]string{
		`(?i)\b(?:sind|haben|waren|wurden) sie (?:[\pL'-]+ ){0,3}(?:vorbestraft|vorstrafen|im gefängnis|in haft|verhaftet|festgenommen|verurteilt|angeklagt|ermittlungsverfahren)\b|\bihre vorstrafen\b|\blaufen (?:[\pL'-]+ ){0,3}ermittlungsverfahren\b`,
		`(?i)\b(?:läuft|laufen|lief|gab es|gibt es|liegt)\b[^.?!]{0,15}\bgegen sie\b[^.?!]{0,25}(?:verfahren|anzeigen?|haftbefehl)([^\pL]|$)`,
		`(?i)\bsie\b[^.?!]{0,25}\bmit (?:dem gesetz|der polizei|der justiz) (?:in konflikt|probleme|ärger|zu tun)\b`,
	}, germanWork...)
	germanUnionOrPolitics = phrase.New([]string{
		`(?i)\b(?:sind|waren) sie (?:[\pL'-]+ ){0,3}(?:gewerkschaft|gewerkschaftsmitglied|in einer partei|parteimitglied|mitglied (?:in |einer |der |bei )*(?:partei|gewerkschaft)|im betriebsrat|gewerkschaftlich|politisch (?:aktiv|engagiert)|links|rechts)\b`,
		`(?i)\b(?:welche|welcher) (?:[\pL'-]+ )?(?:partei|gewerkschaft) (?:wählen|gehören|unterstützen|haben|sind|stehen)\b|\bwen (?:wählen sie|(?:haben|würden) sie (?:[\pL'-]+ ){0,2}(?:gewählt|wählen))\b|\bwas wählen sie\b|\bihre politische(?:n)? (?:einstellung|meinung|gesinnung|überzeugung|ansichten|haltung)\b|\b(?:haben|würden) sie (?:[\pL'-]+ ){0,3}(?:gestreikt|streiken|an (?:einem )?streiks? teilgenommen)\b`,
		`(?i)\bgehör(?:en|ten) sie (?:[\pL'-]+ ){0,2}(?:einer|zu einer) (?:partei|gewerkschaft)\b`,
		`(?i)\bwas (?:halten|denken) sie (?:[\pL'-]+ ){0,2}(?:von|über) (?:der |den |die )?(?:afd|cdu|csu|spd|grünen|linken|fdp|övp|fpö|svp|gewerkschaften|bundesregierung|regierung)\b`,
		`(?i)\bin welche[nmr]? (?:vereine?n?|partei|gewerkschaft)\b[^.?!]{0,15}\bsie\b`,
	}, germanWork...)
	germanSalaryHistory = phrase.New([]string{
		`(?i)\b(?:was|wie viel) (?:verdienen|verdienten) sie (?:[\pL'-]+ ){0,4}(?:aktuell|derzeit|momentan|zurzeit|bisher|zuletzt|jetzt|heute|bei ihrem)\b|\b(?:was|wie viel) haben sie [^.?!]{0,40}\bverdient\b|\b(?:wie hoch|was) (?:ist|war) ihr (?:aktuelles|derzeitiges|jetziges|letztes|bisheriges) (?:[\pL'-]*gehalt|einkommen)\b|\bihr (?:aktuelles|derzeitiges|letztes|bisheriges) (?:[\pL'-]*gehalt|einkommen)\b`,
	}, germanWork...)
	germanMilitary = phrase.New([]string{
		`(?i)\bhaben sie (?:[\pL'-]+ ){0,2}gedient( ?[?.,]|$)|\b(?:haben|mussten|leisteten) sie (?:[\pL'-]+ ){0,4}(?:wehrdienst|zivildienst|grundwehrdienst)\b|\bwaren sie (?:[\pL'-]+ ){0,2}(?:beim bund|bei der bundeswehr|beim militär)\b`,
	}, germanWork...)
	germanSocialMedia = phrase.New([]string{
		`(?i)\b(?:dürfen|können|könnten) wir\b[^.?!]{0,15}\bihr(?:e[nm]?)? (?:privat(?:es|e|en) )?(?:facebook|instagram|tiktok|snapchat)[- ]?(?:profil|konto|account|seite)? (?:sehen|ansehen|anschauen|prüfen)\b|\bpasswort (?:bei|für|von) (?:facebook|instagram|tiktok|snapchat)\b`,
	}, germanWork...)
	germanPhoto = phrase.New([]string{
		`(?i)\b(?:schicken|senden|legen|fügen|geben|haben) (?:sie|wir)\b[^.?!]{0,40}(?:\b(?:foto|bild) von (?:sich|ihnen)|bewerbungsfoto|passfoto|lichtbild)([^\pL]|$)`,
	}, germanWork...)
)

// germanWork are sentences about other people, or about examples of work.
var germanWork = []string{
	`(?i)(^|[.?!] )wie (?:planen|gehen|erkennen|prüfen|erklären|` + germanDoing + `) sie [^.?!]*`,
	`(?i)(^|[.?!] )was haben sie [^.?!]*gelernt[^.?!]*`,
	`(?i)[^.?!]*\b(?:patient(?:in|innen|en)?|kund(?:e|en|in|innen)|klient(?:en|in|innen)?|schüler(?:n|in|innen)?|kolleg(?:e|en|in|innen)|mitarbeiter(?:n|in|innen)?|mitarbeitenden|teams?|bewohner(?:n|in|innen)?|nutzer(?:n|in|innen)?|gäste(?:n)?|bewerber(?:n|in|innen)?|beispiel|erfahrung(?:en)?|projekts?|produkte?n?|stellen sie sich vor|erklären sie)([^\pL]|$)[^.?!]*`,
}
