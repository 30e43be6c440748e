### Norsk bokmål. Én fil er ett språk: `language-name` er hva de som snakker det kaller det,
### `language-locale` er Babel-området som tall, måneder og beløp følger.

## Language

language-name = Norsk
language-locale = nb_NO

## Product and pages

product-name = Gevinster
product-tagline = Hva endringen skulle gi, og hva den har gitt.
page-overview = Oversikt
page-returns = Lønnsomhet
page-quarters = Kvartaler
page-kpi = KPI
page-goals = Mål
page-upload = Last opp
page-case = Forretningscase
page-validation = Økonomi
page-history = Historikk
page-settings = Innstillinger

## Around every page

page-nothing_yet = Ingenting er registrert ennå.
page-as_of = Per { $moment }, endring { $change }. Ingen faktiske tall ennå.
page-as_of_through = Per { $moment }, endring { $change }. Faktiske tall til og med { $month }.
frame-your_name = Navnet ditt
frame-your_name_help = Står i historikken ved alt du endrer.
scope-all = Alle initiativer
scope-all_kpis = Alle KPI-er

## Looking back: every page as it was known at an earlier moment

as_of-now = Nå
as_of-then = Etter endring { $change }
as_of-explained = Se hver side slik den var kjent på et tidligere tidspunkt. Ingenting kan skrives der; lenker og eksport tar tidspunktet med.
as_of-day = Ved slutten av en dag
as_of-change = Rett etter en endring
as_of-choose = Velg …
as_of-back = Tilbake til nå
as_of-banner = **Du ser tilbake.** Alt vises slik det var kjent etter endring { $change } av { $author }, { $moment }. Ingenting kan skrives her.
as_of-unknown = Adressen nevner et tidspunkt som ikke er registrert. Du ser det som er kjent nå.
as_of-read_only = Ingenting er lagret: du ser tilbake. Gå tilbake til nå for å endre noe.
as_of-from_here = Se hver side slik den var kjent etter denne endringen
as_of-file = slik kjent etter endring { $change }

## Buttons

button-save = Lagre
button-cancel = Avbryt
button-delete = Fjern

## Everyday words

choice-none = Ingen
choice-yes = Ja
choice-no = Nei
word-language = Språk
word-unknown = Ukjent
word-and_more = og { $count } til
word-total = Sum
word-table = Tabell
word-quarter = Kvartal
word-from = Fra
word-to = Til
word-today = I dag
word-before = Før
word-after = Etter
word-author = Av
word-reason = Begrunnelse
word-when = Når

## Formats

format-missing = –
format-quarter = { $number }. kv. { $year }
format-fiscal_quarter = { $number }. kv. { $years }
format-fiscal_year = { $years }
format-spelled = { $named } ({ $months })
format-thousand = { $amount }{"\u00A0"}tusen
format-million = { $amount }{"\u00A0"}mill.
format-billion = { $amount }{"\u00A0"}mrd.
format-axis_units = { $currency }
format-axis_thousands = tusen { $currency }
format-axis_millions = mill. { $currency }
format-axis_billions = mrd. { $currency }

## Statuses

status-on_track = I rute
status-watch = Følg med
status-off_track = Ute av rute
status-no_data = Mangler tall
status-not_started = Ikke startet

## Hva en status bygger på, og å sette den for hånd

judged-overridden = { $status } (satt for hånd)
judged-thresholds = I rute fra { $on_track } av forbedringen som er planlagt til nå, følg med fra { $watch }, under det ute av rute.
judged-because_rule = Over alle måneder siden produksjonssetting er { $share } av den planlagte forbedringen nådd.
judged-because_worse = Over alle måneder siden produksjonssetting er det blitt verre i stedet for bedre: { $share } av den planlagte forbedringen.
judged-because_plain = { $status ->
    [on_track] Planen er å holde nivået, og det holdes.
    [off_track] Planen er å holde nivået, og det er blitt dårligere.
    [no_data] Ingen endelig verdi har kommet ennå.
   *[other] Ingenting er ventet av den ennå.
}
judged-because_silence = De to siste månedene som skulle vært målt, har ingen endelig verdi, uansett hva som kom før.
judged-because_guardrail = Etter egne tall er den i rute ({ $share } av forbedringen som er planlagt til nå), men **{ $partner }** må ikke lide under det og er { $worse } dårligere enn nullpunktet; { $allowed }.
judged-guard_worse = **{ $partner }**, som ikke må lide under det, er { $worse } dårligere enn nullpunktet; { $allowed }.
judged-guard_better = **{ $partner }**, som ikke må lide under det, er ikke dårligere enn nullpunktet.
judged-guard_unknown = **{ $partner }**, som ikke må lide under det, er ikke målt ennå.
judged-allowed = { $tolerance } er tillatt
judged-allowed_none = den kan ikke bli dårligere i det hele tatt
judged-points = { $points } prosentpoeng
judged-because_override = Satt av { $author } { $moment } til { $month } lukkes: «{ $reason }».
judged-without = Etter regelen: { $status }
judged-change = Sett en annen status for hånd
judged-change_about = Regelen går videre ved siden av, og alle ser hvem som satte statusen og hvorfor. Den faller bort når { $month } lukkes, og den telles på oversikten.
judged-choose = Status
judged-reason = Hvorfor treffer ikke regelen her? Én linje
judged-set = Sett til { $month } lukkes
judged-take_back = La regelen avgjøre igjen
judged-done_set = { $name }: { $status } er satt for hånd.
judged-done_back = { $name }: regelen avgjør igjen.

## Statuser samlet

statuses-by_money = { $counts } { $risk } av { $planned } planlagt står på KPI-er som er ute av rute.
statuses-by_worst = { $counts } Den verste av dem er statusen for alle.
statuses-way = Slik samles statuser
statuses-way_money = Etter beløp på spill
statuses-way_worst = Etter den verste
statuses-count_on_track = { $count } i rute
statuses-count_watch = { $count } å følge med på
statuses-count_off_track = { $count } ute av rute
statuses-count_no_data = { $count } uten tall
statuses-count_not_started = { $count } ikke startet
statuses-count_overridden = { $count } av dem satt for hånd
statuses-exceptions = Dette krever oppmerksomhet
statuses-exceptions_about = Etter beløpet som er planlagt på det i hele analyseperioden.
statuses-none = Alle KPI-er som har startet, er i rute.
statuses-at_risk = **{ $name }**: { $amount } på spill. Ansvarlig: { $owner }.
statuses-no_risk = **{ $name }**: { $amount } planlagt. Ansvarlig: { $owner }.
statuses-unvalued = **{ $name }**: ingen penger står på den. Ansvarlig: { $owner }.
statuses-all = Alle { $count } KPI-er som krever oppmerksomhet
statuses-share = Av planen til nå
statuses-planned = Planlagt, hele perioden
statuses-risk = På spill

## Er statusene til å stole på?

trust-title = Er statusene til å stole på?
trust-by_hand = { $count ->
    [0] **Ingen status er satt for hånd.** Alle følger regelen.
    [one] **Én status er satt for hånd.** Den faller bort når måneden lukkes.
   *[other] **{ $count } statuser er satt for hånd.** Hver av dem faller bort når måneden lukkes.
}
trust-by_hand_table = Hva som er satt for hånd, av hvem og hvorfor
trust-by_rule = Etter regelen
trust-until = Til lukking av
trust-greens = **Av { $greens } statuser som sa i rute før målmåneden, gjaldt { $missed } ({ $share }) mål som siden ikke ble nådd.**{ $missed ->
    [0] {""}
   *[other] { " " }Det var:
}
trust-no_greens = { $judged ->
    [0] **Ingen målmåned er passert ennå,** så ingen kan si om «i rute» holdt.
   *[other] **Ingen mål med passert målmåned ble kalt i rute på forhånd.**
}
trust-melon = **{ $name }** var i rute { $count ->
    [one] ved slutten av én måned
   *[other] ved slutten av { $count } måneder
}; målet ble ikke nådd.
trust-rests_on = Sett på: slutten av { $moments } måneder, { $known ->
    [0] alle fra før noe var registrert her, så regelen er brukt på dagens tall for de månedene.
    [one] én av dem slik den var kjent da; for de andre, fra før noe var registrert her, er regelen brukt på dagens tall for de månedene.
   *[other] { $known } av dem slik de var kjent da; der ingenting var registrert ennå, er regelen brukt på dagens tall for de månedene.
}
trust-lost = { $count ->
    [0] **Ingen mål som er nådd, er tapt igjen** det første året.
    [one] **Ett mål ble nådd og tapt igjen:**
   *[other] **{ $count } mål ble nådd og tapt igjen:**
}
trust-lost_one = **{ $name }** nådde målet i { $reached } og har tapt det siden { $lost }.

## Facts

fact-settings = Innstillinger
fact-initiative = Initiativ
fact-kpi = KPI
fact-benefit = Gevinst
fact-cost = Kostnad
fact-file = Fil
fact-measurement = Måling
fact-cost_month = Månedskostnad
fact-pool = Timepott
fact-exchange_rate = Valutakurs
fact-business_case = Forretningscase
fact-case_line = Linje i forretningscase
fact-commitment = Avtalt plan
fact-upload_mapping = Lesemåte
fact-alias = Kjent navn
fact-status_override = Overstyrt status
fact-chart_phase = Fase i et diagram
fact-comment = Kommentar
fact-benefit_month = Planlagt beløp
fact-validation = Godkjenning
fact-booking = Bokføring
fact-month_state = Månedens tilstand
facts-initiative = { $count ->
    [one] { $count } initiativ
   *[other] { $count } initiativer
}
facts-kpi = { $count ->
    [one] { $count } KPI
   *[other] { $count } KPI-er
}
facts-benefit = { $count ->
    [one] { $count } gevinst
   *[other] { $count } gevinster
}
facts-cost = { $count ->
    [one] { $count } kostnadslinje
   *[other] { $count } kostnadslinjer
}
facts-file = { $count ->
    [one] { $count } fil
   *[other] { $count } filer
}
facts-measurement = { $count ->
    [one] { $count } måling
   *[other] { $count } målinger
}
facts-cost_month = { $count ->
    [one] { $count } månedskostnad
   *[other] { $count } månedskostnader
}
facts-settings = { $count ->
    [one] { $count } innstilling
   *[other] { $count } innstillinger
}
facts-pool = { $count ->
    [one] { $count } timepott
   *[other] { $count } timepotter
}
facts-exchange_rate = { $count ->
    [one] { $count } valutakurs
   *[other] { $count } valutakurser
}
facts-business_case = { $count ->
    [one] { $count } forretningscase
   *[other] { $count } forretningscaser
}
facts-case_line = { $count ->
    [one] { $count } linje i forretningscase
   *[other] { $count } linjer i forretningscase
}
facts-commitment = { $count ->
    [one] { $count } avtalt plan
   *[other] { $count } avtalte planer
}
facts-upload_mapping = { $count ->
    [one] { $count } lesemåte
   *[other] { $count } lesemåter
}
facts-alias = { $count ->
    [one] { $count } kjent navn
   *[other] { $count } kjente navn
}
facts-status_override = { $count ->
    [one] { $count } overstyrt status
   *[other] { $count } overstyrte statuser
}
facts-chart_phase = { $count ->
    [one] { $count } fase i et diagram
   *[other] { $count } faser i diagrammer
}
facts-comment = { $count ->
    [one] { $count } kommentar
   *[other] { $count } kommentarer
}
facts-benefit_month = { $count ->
    [one] { $count } planlagt beløp
   *[other] { $count } planlagte beløp
}
facts-validation = { $count ->
    [one] { $count } godkjenning
   *[other] { $count } godkjenninger
}
facts-booking = { $count ->
    [one] { $count } bokføring
   *[other] { $count } bokføringer
}
facts-month_state = { $count ->
    [one] tilstanden til én måned
   *[other] tilstanden til { $count } måneder
}

## Codes of the facts

direction-up = Høyere er bedre
direction-down = Lavere er bedre
initiative_status-offer = Tilbud
initiative_status-in_delivery = Under levering
initiative_status-in_use = I bruk
initiative_status-closed = Avsluttet
kpi_status-draft = Utkast
kpi_status-active = Aktiv
kpi_status-retired = Utgått
category-outcome = Resultat
category-adoption = Bruk
category-health = Prosess- og datakvalitet
cadence-monthly = Hver måned
cadence-quarterly = Hvert kvartal
path-step = Alt på én gang ved produksjonssetting
path-linear = Jevnt, måned for måned
path-s_curve = Rolig start, så raskere, så utflating
path-milestones = Etter milepæler
benefit_class-cashable = Prissatt, med budsjetteffekt
benefit_class-non_cashable = Prissatt, uten budsjetteffekt
benefit_class-cost_avoidance = Unngått kostnad
cost_kind-one_off = Engangskostnad
cost_kind-running = Driftskostnad
measurement_status-final = Endelig
measurement_status-estimated = Anslått
measurement_status-not_applicable = Ikke aktuelt
measurement_status-disputed = Omstridt
price_basis-nominal = Nominelt: beløp i årets priser
price_basis-real = Reelt: beløp i faste priser
counterfactual-flat = Som i nullpunktet
counterfactual-trend = Trenden før produksjonssetting fortsetter
counterfactual-seasonal = Samme sesong som før produksjonssetting
counterfactual-volume_adjusted = Som i nullpunktet, per volumenhet
counterfactual_short-flat = Nullpunkt
counterfactual_short-trend = Trenden
counterfactual_short-seasonal = Sesong
counterfactual_short-volume_adjusted = Per volum
counterfactual_help-flat = Uten endringen regnes det med selve nullpunktet.
counterfactual_help-trend = En rett linje gjennom månedene før produksjonssetting fortsetter; det den ville gitt uansett, er ingen gevinst.
counterfactual_help-seasonal = Hver måned sammenlignes med samme måned på året før produksjonssetting.
counterfactual_help-volume_adjusted = Nullpunktet vokser og krymper med volumet i måneden.
refused-no_baseline = Det finnes ikke noe nullpunkt ennå.
refused-few_values = Metoden trenger { $needs } verdier fra før produksjonssetting, innenfor nullpunktets måneder; det er { $has }.
refused-few_years = Metoden trenger hver måned i året { $needs } ganger før produksjonssetting; det er { $has } hele år.
refused-per_event = Verdien er allerede per hendelse, så volumet er tatt ut av den.
refused-few_driver_values = Metoden trenger { $needs } måneder før produksjonssetting med både verdien og volumet; det er { $has }.
refused-driver_zero = Volumet før produksjonssetting er null.
refused_short-no_baseline = Intet nullpunkt
refused_short-few_values = { $has } av { $needs } måneder
refused_short-few_years = { $has } av { $needs } år
refused_short-per_event = Er alt per hendelse
refused_short-few_driver_values = { $has } av { $needs } måneder
refused_short-driver_zero = Volumet var null
timing-recurring = Hver måned
timing-one_time = Én gang, når nivået synker
plan_basis-kpi = KPI-ens vei til målet
plan_basis-case = Beløpene i forretningscasen
stage-promised = Lovet
stage-committed = Forpliktet
side-benefit = Gevinst
side-cost = Kostnad
verdict-accepted = Godkjent
verdict-reduced = Redusert
verdict-rejected = Avvist
month_state-open = Åpen
month_state-provisional = Foreløpig
month_state-closed = Lukket
month_state-reopened = Gjenåpnet
year_name-ending = Året det slutter i
year_name-starting = Året det begynner i

## Kinds of KPI

kind-flow = Mengde per måned
kind-revenue = Inntekt per måned
kind-stock = Nivå ved månedens slutt
kind-rate = Andel
kind-average = Gjennomsnitt eller indeks
kind-duration = Tid per hendelse
kind-percentile = Median eller persentil
kind-cumulative = Løpende sum siden regnskapsåret begynte
kind-yes_no = Ja eller nei
kind-maximum = Høyeste verdi
kind-minimum = Laveste verdi
kind_help-flow = Månedene summeres til kvartalet: feil, ordrer, timer.
kind_help-revenue = Månedene summeres til kvartalet, og bare marginen teller som gevinst: salg, abonnementsinntekter.
kind_help-stock = Kvartalet viser siste måned: utestående fordringer, restanser.
kind_help-rate = En del av en helhet. Oppgis begge antallene, blir kvartalet nøyaktig: feilandel, konvertering.
kind_help-average = Kvartalet er snittet av månedene, vektet der det er oppgitt vekter: en undersøkelse.
kind_help-duration = Kvartalet vektes med antall hendelser: dager til avslutning, svartid.
kind_help-percentile = Kan ikke regnes ut fra måneder, så kvartalet viser siste måned: antall dager 90 % av ordrene ble levert innen.
kind_help-cumulative = Hver måned inneholder de foregående: besparelse hittil i år.
kind_help-yes_no = Gjort eller ikke gjort; kvartalet viser siste måned: en godkjenning.
kind_help-maximum = Kvartalet viser høyeste måned: lengste nedetid.
kind_help-minimum = Kvartalet viser laveste måned: dårligste oppetid.

## Units

unit-currency = { $currency }
unit_alone-currency = penger
unit-percent = %
unit-count = stykk
unit-hours = timer
unit-days = dager
unit-minutes = minutter
unit-points = poeng
unit-yes_no = ja/nei
unit-orders_per_hour = ordrer per time

## Processes

process-order_to_cash = Ordre til betaling
process-purchase_to_pay = Innkjøp til betaling
process-record_to_report = Regnskap og rapportering
process-lead_to_order = Salgsmulighet til ordre
process-customer_service = Kundeservice
process-master_data = Grunndata
process-operations = IT-drift
process-ways_of_working = Arbeidsmåter

## Starter templates for KPIs

template-data_entry_errors-name = Registreringsfeil
template-data_entry_errors-definition = Ordrer som er rettet etter registrering, som andel av alle ordrer registrert i måneden.
template-data_entry_errors-pitfall = Feilene blir også færre når ingen leter. Behold den samme kontrollen før og etter.
template-order_throughput-name = Ordrer per time
template-order_throughput-definition = Ferdigbehandlede ordrer delt på timene som er brukt på ordrebehandling i måneden.
template-order_throughput-pitfall = Flere ordrer i timen er ingen gevinst hvis flere av dem er feil. Følg feilene ved siden av.
template-days_to_close-name = Dager til avsluttet regnskap
template-days_to_close-definition = Arbeidsdager fra periodens slutt til regnskapet er godkjent.
template-days_to_close-pitfall = Et regnskap som åpnes igjen, var ikke avsluttet. Tell til den endelige godkjenningen.
template-backlog_age-name = Restansenes alder
template-backlog_age-definition = Gjennomsnittlig alder i dager for sakene som er åpne siste dag i måneden.
template-backlog_age-pitfall = Tas de nye sakene først, blir de gamle eldre. Se også på den eldste tidelen.
template-first_time_right-name = Riktig første gang
template-first_time_right-definition = Saker fullført uten omarbeiding eller retur, som andel av alle saker fullført i måneden.
template-first_time_right-pitfall = Bli enige om hva som er omarbeiding før nullpunktet måles.
template-user_adoption-name = Faktisk bruk
template-user_adoption-definition = Brukere som gjorde hovedoppgaven sin i systemet i løpet av måneden, som andel av dem som skal.
template-user_adoption-pitfall = Å logge inn er ikke å bruke. Tell en fullført oppgave.
template-lead_conversion-name = Salgsmuligheter som blir ordre
template-lead_conversion-definition = Salgsmuligheter som ble ordre, som andel av dem som ble avsluttet i måneden.
template-lead_conversion-pitfall = Andelen stiger når færre muligheter registreres. Følg antallet ved siden av.
template-response_time-name = Svartid
template-response_time-definition = Timer fra en sak er mottatt til det første reelle svaret, vektet med antall saker.
template-response_time-pitfall = En automatisk kvittering er ikke et svar.
template-on_time_delivery-name = Levert til avtalt tid
template-on_time_delivery-definition = Ordrelinjer levert innen datoen som først ble lovet, som andel av alle linjer levert i måneden.
template-on_time_delivery-pitfall = Målt mot en dato som er flyttet, er alt i tide. Bruk det første løftet.
template-invoice_automation-name = Automatiske fakturaer
template-invoice_automation-definition = Leverandørfakturaer bokført uten manuell behandling, som andel av alle mottatt i måneden.
template-invoice_automation-pitfall = En faktura som rettes etterpå, var ikke automatisk.
template-days_sales_outstanding-name = Kredittid hos kundene
template-days_sales_outstanding-definition = Utestående fordringer ved månedens slutt delt på gjennomsnittlig salg per dag.
template-days_sales_outstanding-pitfall = Én stor faktura kan flytte tallet. Kapitalen frigjøres én gang; bare den sparte renten kommer hvert år.
template-duplicate_records-name = Dubletter
template-duplicate_records-definition = Kunder, leverandører og produkter som er registrert mer enn én gang, som andel av alle poster.
template-duplicate_records-pitfall = En opprydding varer ikke av seg selv. Pek ut en ansvarlig som holder tallet nede.
template-system_uptime-name = Oppetid
template-system_uptime-definition = Minutter systemet og integrasjonene virket, som andel av avtalt åpningstid.
template-system_uptime-pitfall = Oppe, men for tregt til å brukes, teller som nede.

## Fields

field-id = Id
field-name = Navn
field-organisation = Virksomhet
field-currency = Valuta
field-fiscal_year_start = Første måned i regnskapsåret
field-fiscal_year_named_by = Regnskapsåret får navn etter
field-discount_rate = Kalkulasjonsrente
field-on_track_from = I rute fra
field-watch_from = Følg med fra
field-start = Oppstart
field-go_live = Produksjonssetting
field-horizon_months = Analyseperiode i måneder
field-status = Status
field-sponsor = Prosjekteier
field-business_owner = Gevinsteier i linjen
field-description = Beskrivelse
field-month = Måned
field-value = Verdi
field-initiative = Initiativ
field-kind = Type
field-unit = Enhet
field-direction = Retning
field-definition = Definisjon
field-category = Kategori
field-process = Prosess
field-owner = Gevinstansvarlig
field-supplier = Leverer tallene
field-source = Kilde
field-cadence = Måles
field-baseline = Nullpunkt
field-baseline_from = Nullpunktsmåling fra
field-baseline_to = Nullpunktsmåling til
field-baseline_source = Kilde for nullpunktet
field-target = Mål
field-target_month = Nås i måned
field-path = Veien til målet
field-milestones = Milepæler
field-kpi = KPI
field-unit_value = Verdi per enhet
field-volume = Volum per måned
field-margin = Dekningsgrad
field-carrying_rate = Kapitalkostnad per år
field-attribution = Tilskrevet andel
field-capture = Utnyttelse
field-confidence = Sikkerhet i planen
field-benefit_class = Klasse
field-disbenefit = Negativ virkning
field-assumptions = Forutsetninger
field-cost = Kostnad
field-cost_kind = Kostnadstype
field-cost_owner = Kostnadsansvarlig
field-sha256 = Fingeravtrykk (SHA-256)
field-size = Størrelse
field-weight = Vekt
field-numerator = Teller
field-denominator = Nevner
field-comment = Kommentar
field-planned = Planlagt
field-realised = Realisert
field-actual = Faktisk
field-file = Fil
field-sheet = Ark
field-cell = Celle
field-found = Tekst i cellen
field-quarter = Kvartal
field-attainment = Måloppnåelse
field-gap = Avvik
field-price_basis = Priser
field-inflation = Prisstigning per år
field-optimism_uplift = Optimismepåslag på planlagte kostnader
field-optimism_reason = Begrunnelse for påslaget
field-counterfactual = Uten endringen
field-leads_to = Tidlig tegn på
field-guardrail = Må ikke lide under det
field-guardrail_tolerance = Kan forverres med
field-timing = Kommer
field-plan_basis = Planlagt etter
field-volume_plan = Volumplan
field-volume_kpi = Volum fra KPI-en
field-adoption_kpi = Bruk målt med KPI-en
field-ramp = Opptrapping fra produksjonssetting
field-pool = Timepott
field-hours_per_unit = Frigjorte timer per enhet
field-unit_value_low = Verdi per enhet, lav
field-unit_value_high = Verdi per enhet, høy
field-confidence_low = Sikkerhet, lav
field-confidence_high = Sikkerhet, høy
field-adoption_low = Bruk, lav
field-adoption_high = Bruk, høy
field-delay_low = Forsinkelse i måneder, lav
field-delay_high = Forsinkelse i måneder, høy
field-risk = Risikojustering
field-risk_reason = Begrunnelse for risikojusteringen
field-hours = Timer per måned
field-budget = Budsjettkurs
field-base = Prosjektår 1 begynner
field-rate = Diskonteringsrente i casen
field-stage = Fase
field-sender = Avsender
field-shape = Overskriftenes fingeravtrykk
field-mapping = Tabeller og svar
field-label = Navn i filen
field-factor = Ganger
field-note = Merknad
field-case = Forretningscase
field-side = Hvilken side
field-position = Plass
field-initial = Oppstart
field-years = År
field-benefit = Gevinst
field-revision = Som kjent ved endring
field-verdict = Avgjørelse
field-amount = Beløp
field-basis = Målt da
field-reason = Begrunnelse
field-change_reason = Begrunnelse for endringen etter produksjonssetting
field-budget_line = Budsjettlinje
field-accepted_share = Godkjent andel
field-booking_since = Første måned
field-booking_until = Siste måned
field-state = Månedens tilstand
field-due_days = Frist for verdier, arbeidsdager etter måneden
field-text = Kommentar

## Help for fields

help-name = Kort og tydelig: navnet står i alle lister, figurer og arbeidsbøker.
help-organisation = Vises øverst på alle sider og i alle regneark.
help-currency = Valutaen alle beløp lagres og vises i.
help-fiscal_year_start = Kvartalene regnes herfra. Ingen tall flyttes når den endres.
help-fiscal_year_named_by = Avgjør om året fra juli 2026 til juni 2027 heter 2026 eller 2027.
help-discount_rate = Hva et års venting koster: neste års penger er verdt så mye mindre.
help-on_track_from = En KPI eller gevinst er i rute når den når minst denne andelen av planen.
help-watch_from = Under denne andelen av planen er den ute av rute; imellom må den følges med på.
help-start = Første måned med kostnader eller arbeid. Analysen regnes herfra.
help-go_live = Måneden folk begynner å arbeide på den nye måten. Planlagte gevinster begynner her.
help-horizon_months = Hvor mange måneder fra oppstart gevinster og kostnader sammenlignes over.
help-status = Tilbud, under levering, i bruk eller avsluttet.
help-kpi_status = Et utkast lover ingenting ennå. Aktiv: måles og teller med. Utgått: beholdes, men etterspørres ikke.
help-sponsor = Den som svarer for pengene.
help-business_owner = Den som svarer for gevinstene når prosjektet er avsluttet.
help-kind = Avgjør hvordan måneder blir til et kvartal.
help-unit = Hva ett steg i verdien er: stykk, %, dager, timer.
help-direction = Om det er en høyere eller en lavere verdi som er forbedringen.
help-definition = Nøyaktig hva som telles, slik at to personer får samme tall.
help-category = Resultatet er det dere vil ha; bruk og kvalitet viser tidlig om det kommer.
help-process = Prosessen den hører til, for eksempel ordre til betaling.
help-owner = Én navngitt person som svarer for den.
help-supplier = Den som leverer tallet hver måned.
help-source = Systemet eller rapporten tallet hentes fra.
help-baseline = Verdien før endringen, målt på samme måte som etterpå.
help-baseline_from = Første måned i nullpunktsmålingen.
help-baseline_to = Siste måned i nullpunktsmålingen.
help-baseline_source = Hvor nullpunktet er lest av, slik at andre kan kontrollere det.
help-target = Verdien det er enighet om å nå.
help-target_month = Måneden målet skal være nådd.
help-path = Hvordan verdien ventes å gå fra nullpunkt til mål etter produksjonssetting.
help-milestones = Planlagte verdier i bestemte måneder, med rette linjer imellom.
help-unit_value = Hva én enhet forbedring er verdt.
help-volume = Hvor mange ganger i måneden det skjer. La stå tom for å bruke målt volum.
help-margin = Andelen av økt omsetning som er igjen når leveransen er betalt.
help-carrying_rate = Hva det koster per år å binde én enhet kapital.
help-attribution = Andelen av forbedringen som dette initiativet står bak; resten tilhører andre.
help-capture = Andelen av spart tid som virkelig blir nyttig arbeid. Halvparten er en vanlig antakelse.
help-confidence = Hvor sikker planen er. Den senker planen, aldri det som er målt.
help-benefit_class = Med budsjetteffekt kan tas ut av et budsjett; uten kan ikke; unngått kostnad oppsto aldri.
help-disbenefit = En uønsket virkning som er akseptert. Den trekkes fra gevinstene.
help-assumptions = Hva som må holde for at pengene skal komme.
help-cost_kind = Engangskostnader kommer én gang, driftskostnader hver måned.
help-cost_category = For eksempel lisenser, konsulenter, egne timer.
help-cost_owner = Den som svarer for kostnaden.
help-weight = Hvor mange hendelser verdien står for; brukes når måneder blir til et kvartal.
help-numerator = Delen som telles, for eksempel ordrer med feil.
help-denominator = Helheten den telles blant, for eksempel alle ordrer.
help-initiative_currency = Valutaen alle initiativets penger skrives i. En annen enn porteføljens trenger valutakurser, som legges inn under Innstillinger.
help-optimism_uplift = Påslaget på alle planlagte kostnader fordi slike planer pleier å bli for billige. Det som er betalt, heves aldri.
help-optimism_reason = Hvor tallet kommer fra, og hva som er gjort for å gjøre det mindre.
help-risk = Legges til de planlagte beløpene på denne linjen alene. Aldri av samme grunn som påslaget på hele initiativet.
help-risk_reason = Hva som kan gjøre denne linjen dyrere.
help-counterfactual = Hva KPI-en ville vært uansett. Det avgjøres før produksjonssetting; senere endringer krever en begrunnelse.
help-leads_to = KPI-en som viser den samme virkningen senere. Bare én av de to kan bære penger.
help-guardrail = En annen KPI som ville vise det om gevinsten var kjøpt et annet sted: fart med feil, sparing med dårligere service.
help-guardrail_tolerance = Hvor mye dårligere enn sitt eget nullpunkt den kan bli, i sin egen enhet. Tomt betyr ikke i det hele tatt.
help-timing = Et nivå koster noe hver måned, eller frigjør pengene én gang når det faller. Begge deler kan regnes med, som to gevinster.
help-volume_kpi = Verdiene er volumet i hver måned.
help-ramp = Hvor mye av planen som kommer i den første måneden etter produksjonssetting, i den andre og så videre, i prosent, for eksempel 10 30 60 100. Det siste tallet blir stående. Tall under null er lov mens folk lærer.
help-adoption_kpi = Måler hvor mye endringen brukes. Den forklarer et avvik og endrer aldri pengene: bruken er allerede med i det som måles.
help-pool = Flere gevinster kan frigjøre timer hos de samme menneskene. Til sammen teller de høyst timene menneskene har.
help-hours_per_unit = Hvor mange timer én enhet forbedring frigjør, hver gang det skjer.
help-hours = Det menneskene i potten har til sammen i en måned.
help-kpi_change_reason = Står i historikken og på KPI-ens side.
help-price_basis = Hvordan alle beløp skrives. Ingenting regnes om mellom de to: faste priser trenger en kalkulasjonsrente uten prisstigning.
help-inflation = Brukes bare til å si hva en rente er uten eller med prisstigning.
help-reason = Står ved hver måned, og leses av den som hevder gevinsten.
help-due_days = Mandag til fredag; helligdager er ikke trukket fra. Etter denne dagen er en verdi forsinket. For KPI-er per kvartal gjelder det samme etter kvartalet.
help-budget_line = Kontoen eller kostnadsstedet der budsjettet ble endret.

## Columns of tables

column-what = Hva
column-fact = Type
column-month = Måned
column-field = Felt
column-change = Endring
column-number = Nr.
column-moved = Omfang
column-state = Tilstand
column-status = Status
column-planned = Planlagt hittil
column-realised = Realisert hittil
column-gap = Mot plan
column-cost = Kostnad hittil
column-cost_planned = Planlagt kostnad hittil
column-life_cost = Planlagt kostnad, hele perioden
column-life_planned = Planlagt, hele perioden
column-outlook = Ventet, hele perioden
column-unmeasured = Planlagt, ikke målt
column-cash_planned = Planlagt hittil, budsjetteffekt
column-cash_realised = Realisert hittil, budsjetteffekt
column-estimated = Anslått
column-disputed = Omstridt
column-forecast = Prognose
column-measured = Målt
column-to_date = Hittil
column-present = Mottatte verdier
column-expected = Ventede verdier
column-completeness = Andel mottatt
column-provisional = Foreløpig
column-first = Første måned
column-on_plan = Andel av planen
column-mark = Merknad
column-money_planned = Planlagt gevinst
column-money_plan_to_date = Planlagt gevinst hittil
column-money_realised = Realisert gevinst
column-money_estimated = Anslått gevinst
column-initiative_name = Initiativ
column-initiative_status = Initiativets status
column-kpi_name = KPI
column-kpi_status = KPI-ens status
column-active = Aktive KPI-er
column-drafts = KPI-er som er utkast
column-missing = Mangler
column-claimed = Tilskrevet alle gevinster
column-initiative_id = Initiativets id
column-kpi_id = KPI-ens id
column-benefit_id = Gevinstens id
column-cost_id = Kostnadslinjens id
column-sheet = Ark
column-cell = Celle
column-problem = Hva som ble funnet
column-link = Gå til
column-remedy = Hva du kan gjøre

## What is wrong with a fact

form-problem = { $name } – { $field }: { $what }
form-not_a_number = { $field }: «{ $typed }» er ikke et tall. Skriv det som 1234,5.
form-unknown_initiative = Initiativet finnes ikke lenger.
form-unknown_kpi = KPI-en finnes ikke lenger.
form-in_percent = { $field }, %
problem-currency_code = «{ $found }» er ikke en valutakode. Skriv tre store bokstaver, for eksempel NOK eller EUR.
problem-currency_in_use = Porteføljen kan ikke forlate { $currency } nå: valutakurser under Innstillinger: { $rates }; initiativer med egen valuta: { $initiatives }. Beløp regnes ikke om, så fjern disse valutaene og kursene først.
problem-watch_not_below_on_track = «Følg med fra» må være lavere enn «I rute fra».
problem-go_live_before_start = Produksjonssettingen kommer før oppstart ({ $start }).
problem-go_live_after_horizon = Produksjonssettingen kommer etter siste måned i analysen ({ $last }). Flytt den, eller gjør analyseperioden lengre.
problem-unknown_kind = «{ $found }» er ikke en type KPI.
problem-ends_before_it_starts = Perioden slutter før den begynner.
problem-needed_when_active = Fyll ut dette før KPI-en blir aktiv.
problem-target_before_go_live = Målet skal nås før produksjonssetting ({ $go_live }).
problem-baseline_after_go_live = Nullpunktsmålingen begynner ved eller etter produksjonssetting ({ $go_live }), så endringen er allerede med i den.
problem-target_worse_than_baseline = Målet er dårligere enn nullpunktet. Kontroller retningen.
problem-month_named_twice = { $month } har to milepæler.
problem-milestone_off_the_path = Milepælen i { $month } ligger før produksjonssetting eller etter måneden da målet skal nås.
problem-negative_unit_value = En negativ verdi per enhet hører til en negativ virkning. Merk den slik, eller skriv verdien uten minus.
problem-claimed_over_all = Andre gevinster tar allerede { $claimed } av forbedringen i denne KPI-en; høyst { $left } er igjen.
problem-kind_without_money = Denne typen KPI kan ikke regnes om til penger.
problem-carrying_rate_needed = Et nivå trenger en kapitalkostnad: hva det koster å binde én enhet kapital i et år.
problem-volume_from_measurements = Uten volum brukes den målte vekten i hver måned.
problem-name_taken = Det finnes allerede en som heter «{ $name }» her.
problem-required = Dette må fylles ut.
problem-outside_range = Må ligge mellom { $low } og { $high }; er nå { $found }.
problem-reason_needed = Si hvorfor: en justering uten begrunnelse kan ikke etterprøves.
problem-range_misses_value = Spennet må omfatte selve verdien, { $value }.
problem-one_volume_only = Oppgi volumet på én måte: et tall, en plan eller en annen KPI.
problem-volume_is_the_kpi = En KPI kan ikke være sitt eget volum.
problem-unknown_pool = Timepotten finnes ikke lenger.
problem-pool_and_hours_together = En timepott trenger timene som én enhet forbedring frigjør, og disse timene trenger en timepott.
problem-no_measure_of_use = «{ $name }» ser ikke ut som et mål på bruk. En andel av brukere eller transaksjoner forklarer et avvik best.
problem-leads_to_itself = En KPI kan ikke lede til seg selv, heller ikke via andre.
problem-guards_itself = En KPI kan ikke vokte seg selv.
problem-effect_already_valued = «{ $name }» er knyttet til denne KPI-en og bærer pengene for samme virkning. Tell den én gang: ta pengene bort fra én av dem.
problem-one_time_needs_stock = Bare et nivå, som kundefordringer eller lager, frigjør noe én gang.
problem-whole_revenue_as_benefit = Hele omsetningen telles som gevinst. Bare dekningsbidraget er tjent.
problem-rate_missing = Det finnes ingen budsjettkurs for { $currency } i { $month }. Legg den inn under Innstillinger først.
problem-own_currency = { $currency } er porteføljens egen valuta og trenger ingen kurs.
problem-rate_named_twice = Det finnes allerede en kurs fra { $month }.
problem-unknown_case = Forretningscaset finnes ikke lenger.
problem-too_many_years = En forretningscase har høyst { $most } år.
problem-settled_at_go_live = Det KPI-en sammenlignes med, ble avgjort ved produksjonssettingen. Si hvorfor det endres: begrunnelsen står i historikken.
problem-rate_in_use = «{ $name }» har penger i { $currency } fra { $month }, og ville stått uten kurs. Gi initiativet en annen valuta først, eller behold en kurs fra den måneden eller tidligere.
problem-measured_changed = I { $month } er { $currency } { $now } målt nå; siden viste { $shown }. Siden har de nye beløpene: se på dem en gang til.
problem-measured_changed_more = { $count } måneder til er endret på samme måte.
problem-nothing_measured = Ingenting er målt i { $month }, så det er ingenting å vurdere.
problem-verdict_needs_reason = Si hvorfor: den som hevder gevinsten, må kunne svare.
problem-amount_beyond_measured = { $currency } { $found } i { $month } ligger ikke mellom ingenting og de { $measured } som er målt.
problem-booked_without_cash = Gevinsten har ingen budsjetteffekt. En bokføring sier at et budsjett virkelig er satt ned.
problem-booked_over_validated = { $currency } { $booked } er bokført i { $month }, mer enn de { $validated } som er godkjent.
problem-month_not_over = { $month } er ikke over ennå. Bare måneder som er ferdige, kan lukkes eller være foreløpige.
problem-month_shut = { $month } er lukket. Gjenåpne den først, med en begrunnelse.
problem-month_moved = Det som ikke er avklart i { $month }, er ikke lenger det som ble vist. Se på det igjen, og lukk så.
problem-month_unsettled = { $month } har verdier eller penger som ikke er avklart. Se gjennom listen og bekreft den.
problem-earlier_month_open = { $month } ville stå åpen før en lukket måned. Lukk den også, eller bekreft at den blir stående åpen.
problem-reopening_needs_reason = { $month } er lukket. Si hvorfor den gjenåpnes: begrunnelsen blir stående i historikken.
problem-phase_there_already = Grensene regnes allerede på nytt fra { $month }.
problem-phase_before_measured = Ingenting var målt innen { $month }: det finnes ingen grenser å regne på nytt.

## Charts

chart-month = Måned
chart-status = Status
chart-plan = Plan
chart-actual = Faktisk
chart-band = Åtte av ti utfall
chart-forecast = Prognose
chart-baseline = Nullpunkt
chart-target = Mål
chart-gap = Avvik fra plan
chart-go_live = Produksjonssetting
chart-today = I dag
chart-window = Sammenlignes med disse
chart-mean = Snitt
chart-upper = Øvre grense
chart-lower = Nedre grense
chart-limit = Grense
chart-rests_on = Grunnlag for grensene
chart-rule = Hvorfor
chart-changes = Endret
chart-comments = Sagt
chart-lower_is_better = Lavere er bedre
chart-higher_is_better = Høyere er bedre

## Welcome

welcome-title = Lønte endringsprogrammet seg?
welcome-what = Legg inn det som ble lovet, last opp det som ble målt, og se hvert kvartal hva som er realisert, hva det kostet, og hva som gjenstår. Hvert tall kan spores til cellen det kom fra.
welcome-demo = Utforsk demoporteføljen
welcome-demo_is = Fire oppdiktede initiativer med 30 måneder faktiske tall, økonomis vurderinger og bokføringer: nytt ERP-system, innføring av CRM, raskere regnskapsavslutning og skannere på et lager i utlandet. Den lastes inn gjennom den samme opplastingen som du skal bruke, og kan angres i historikken.
welcome-demo_load = Last inn demoporteføljen
welcome-demo_loaded = Demoporteføljen er lastet inn. Alle tallene i den er oppdiktet.
welcome-own = Start din egen
welcome-own_is = Gi et initiativ navn, velg KPI-er fra maler, sett nullpunkt og mål, og oppgi hva en forbedring er verdt. Last så ned arbeidsboken for månedens faktiske tall.
welcome-own_start = Begynn med et initiativ

## Overview

overview-no_actuals = Målene er satt, men ingen faktiske tall er lastet opp ennå.
overview-answer = { $status } Økonomi står bak { $validated } av de { $plan } som var planlagt til og med { $month } ({ $share }); { $measured } er målt. { $verdict }
overview-answer_unvalidated = { $status } { $measured } av de { $plan } som var planlagt til og med { $month }, er målt; økonomi har ikke vurdert noe av det ennå, så bare tap teller. { $verdict }
overview-will_pay = Over hele analyseperioden ventes det å lønne seg: ROI { $roi }, diskontert.
overview-will_not_pay = Over hele analyseperioden ventes det ikke å lønne seg: ROI { $roi }, diskontert.
overview-validated = Godkjent, { $currency }
overview-validated_help = Det økonomi står bak siden produksjonssetting, budsjetteffekt og annen gevinst samlet, udiskontert. Målte måneder uten avgjørelse er ikke med, med mindre de er tap: dårlige nyheter venter ikke på noen.
overview-cash = Herav budsjetteffekt, { $currency }
overview-cash_help = Bare gevinster som senker et budsjett eller øker en inntekt. Frigjort tid er ikke med.
overview-cost = Kostnad hittil, { $currency }
overview-cost_help = Faktiske engangs- og driftskostnader, udiskontert, mot planen for de samme månedene.
overview-roi = ROI, diskontert
overview-roi_help = (Nåverdi av godkjente gevinster − nåverdi av kostnader) / nåverdi av kostnader, budsjetteffekt og annen gevinst samlet. Årene diskonteres ved årsslutt med { $rate }; engangskostnader før produksjonssetting diskonteres ikke. Den er negativ til kostnadene er tjent inn.
overview-outlook = Ventet ROI
overview-outlook_help = ROI over hele analyseperioden i dagens takt, diskontert med { $rate }; under står spennet for åtte av ti trukne utfall. Enhetsverdier, bruk, sikkerhet, forsinkelser og kostnader trekkes; siden Lønnsomhet viser dem.
overview-payback = Tilbakebetalt
overview-payback_help = Måneden da gevinstene har betalt tilbake alle kostnader i dagens takt, udiskontert; under står spennet for åtte av ti trukne utfall.
overview-data = Mottatte tall
overview-data_help = Endelige verdier mottatt av alle som ventes fra produksjonssetting til nå. Det som mangler, teller som ingenting, ikke som suksess.
overview-against_plan = { $amount } mot plan
overview-awaiting = { $amount } ikke vurdert
overview-of_plan = av { $amount } planlagt
overview-bcr = Gevinst/kostnad: { $ratio }
overview-range = { $low } til { $high }
overview-never = Ikke i perioden
overview-or_never = { $low }, eller aldri
overview-no_range = Spenn ikke definert
overview-present = { $present } av { $expected } verdier
overview-curve = **Gevinst over tid.** { $outlook } ventes i hele analyseperioden, { $life } var planlagt. Ventet ROI { $roi } (planlagt { $planned_roi }), netto nåverdi { $npv }, diskontert med { $rate }.
overview-ranked = { $count ->
    [one] **Mot plan, hittil.**
   *[other] **Mot plan, hittil.** Den som ligger lengst etter, står først.
}
overview-why = Hvorfor?
overview-behind = **{ $name }** ligger { $gap } etter planen. Gevinstansvarlig: { $owner }.
overview-ahead = **{ $name }** ligger { $gap } foran planen. Gevinstansvarlig: { $owner }.
overview-to_evidence = Se grunnlaget
overview-to_kpi = Se KPI-en
overview-no_money = Ingen gevinst er verdsatt ennå. Oppgi hva en forbedring av en KPI er verdt, og hva initiativet koster.

## Money

money-under = Dette består tallene av
money-benefits = Hver gevinst
money-costs = Hver kostnad
money-planned = Planlagt hittil
money-realised = Realisert hittil
money-validated = Godkjent av økonomi
money-actual = Betalt hittil
money-gap = Mot plan
money-life_planned = Planlagt, hele perioden
money-outlook = Ventet, hele perioden

## Returns

returns-class = Hvilke gevinster
returns-total = Budsjetteffekt og annen gevinst
returns-cash = Bare budsjetteffekt
returns-figure = Nøkkeltall
returns-planned = Planlagt, hele perioden
returns-plan_to_date = Plan hittil
returns-outlook = Ventet, hele perioden
returns-basis = Bygger på
returns-pv_benefits = Nåverdi av gevinstene
returns-pv_costs = Nåverdi av kostnadene
returns-npv = Netto nåverdi
returns-roi = ROI (avkastning på investeringen)
returns-bcr = Nytte/kostnad-forhold
returns-irr = Internrente
returns-mirr = Modifisert internrente
returns-discounted_payback = Tilbakebetalt, diskontert
returns-net = Netto gevinst
returns-payback = Tilbakebetalt
returns-in_years = { $years } år
returns-initial = Start
returns-year = År { $number }
returns-benefits = Gevinster
returns-costs = Kostnader
returns-present_value = Nåverdi
returns-parts = Hvilken del
returns-part_figures = Tall
returns-part_outlook = Utsikter
returns-part_promise = Løfte og virkelighet
returns-answer_judged = Det økonomi har godkjent, gir en ROI på { $validated } til og med { $month }, der planen sier { $due }. For hele perioden ventes { $outlook } (netto nåverdi { $npv }), der { $planned } var planlagt. Alt er diskontert, budsjetteffekt og annen gevinst.
returns-answer_unjudged = Økonomi har ikke godkjent noe ennå: Det som er målt, gir en ROI på { $measured } til og med { $month }, der planen sier { $due }. For hele perioden ventes { $outlook } (netto nåverdi { $npv }), der { $planned } var planlagt. Alt er diskontert, budsjetteffekt og annen gevinst.
returns-answer_unmeasured = Ingenting er målt ennå. Planen gir en ROI på { $planned } for hele perioden (netto nåverdi { $npv }), diskontert, budsjetteffekt og annen gevinst.
returns-answer_no_costs = Uten kostnader finnes det ingen ROI å snakke om: Legg inn hva initiativet koster.
returns-card_roi_validated = ROI hittil, godkjent, diskontert
returns-card_roi_validated_help = (Nåverdien av gevinster som økonomi har godkjent − nåverdien av det som er betalt) / nåverdien av det som er betalt. Diskontert ved årsslutt med { $rate }; engangskostnader før produksjonssetting diskonteres ikke.
returns-card_roi_measured = ROI hittil, målt, diskontert
returns-card_roi_measured_help = Så lenge økonomi ikke har godkjent noe, brukes målte gevinster: (nåverdien av målte gevinster − nåverdien av det som er betalt) / nåverdien av det som er betalt. Diskontert ved årsslutt med { $rate }.
returns-card_npv_expected = Forventet netto nåverdi, diskontert, { $currency }
returns-card_npv_expected_help = Netto nåverdi av hele perioden: det som er målt og betalt, deretter planen i dagens tempo. Diskontert ved årsslutt med { $rate }.
returns-card_payback_expected = Forventet tilbakebetalt, udiskontert
returns-card_payback_expected_help = Måneden da gevinstene som ventes i dagens tempo, har betalt tilbake alle kostnader, udiskontert. I tabellen står den også diskontert med { $rate }.
returns-card_plan = Plan: { $plan }
returns-no_money = Ingen gevinst er verdsatt ennå. Si hva en forbedring av en KPI er verdt, og hva initiativet koster.
returns-figures = **Én basismåned, én rente, én konvensjon.** Hittil betyr til og med { $month }. I de første årene ligger et program nesten alltid under null hittil: Sammenlign med planen for de samme månedene.
returns-measured = Målt hittil
returns-validated = Godkjent hittil
returns-discounted_year_end = Diskontert ved årsslutt, { $rate }
returns-rests_irr = Kontantstrøm ved årsslutt
returns-rests_mirr = Lån og reinvestering, { $rate }
returns-undiscounted_monthly = Udiskontert, per måned
returns-undiscounted_none = Udiskontert sum
returns-month_after = { $month } ({ $years } år)
returns-reopens = { $told }; faller under null igjen senere
returns-not_yet = Ikke ennå
returns-prices_nominal_bare = Beløpene er nominelle, og det er renten på { $rate } også; prosjektår 1 begynner i { $base }, og engangskostnader før produksjonssetting ligger ved starten, udiskontert. Ingen inflasjon er oppgitt.
returns-prices_nominal_inflation = Beløpene er nominelle, og det er renten på { $rate } også: Med en inflasjon på { $inflation } tilsvarer det { $other } reelt. Prosjektår 1 begynner i { $base }, og engangskostnader før produksjonssetting ligger ved starten, udiskontert. Ingen beløp er omregnet.
returns-prices_real_bare = Beløpene er reelle, i faste priser, og det er renten på { $rate } også; prosjektår 1 begynner i { $base }, og engangskostnader før produksjonssetting ligger ved starten, udiskontert. Ingen inflasjon er oppgitt.
returns-prices_real_inflation = Beløpene er reelle, i faste priser, og det er renten på { $rate } også: Med en inflasjon på { $inflation } tilsvarer det { $other } nominelt. Prosjektår 1 begynner i { $base }, og engangskostnader før produksjonssetting ligger ved starten, udiskontert. Ingen beløp er omregnet.
returns-years_folded = År for år
returns-year_benefits = Gevinster
returns-year_costs = Kostnader
returns-year_net = Netto, udiskontert
returns-year_cumulative = Akkumulert netto, udiskontert
returns-year_pv_benefits = Gevinster, diskontert
returns-year_pv_costs = Kostnader, diskontert
returns-year_pv_net = Netto, diskontert
returns-rungs = **ROI på hvert trinn i stigen**, til og med { $month }. På alle trinn er de samme { $cost } betalt; som regel er tallet lavere jo sikrere pengene er. Et målt tap teller som godkjent med en gang.
returns-rung = Trinn
returns-rung_money = Gevinst hittil, udiskontert
returns-rung_cash = Herav budsjetteffekt
returns-rung_roi = ROI, diskontert
returns-rung_cash_roi = ROI, bare budsjetteffekt, diskontert
returns-awaiting = { $count ->
    [one] Av det som er målt, er { $amount } i én måned av en gevinst ikke vurdert ennå.
   *[other] Av det som er målt, er { $amount } i { $count } gevinstmåneder ikke vurdert ennå.
}
irr-incomplete = Beløp mangler
irr-no_sign_change = Ingen: pengene går bare én vei
irr-no_time = Ingen: alt faller i én periode
irr-no_rate = Ingen: ingen rente passer
irr-several = Ingen: flere renter passer, bruk netto nåverdi
irr-touches = Ingen: nåverdien bare berører null
irr-short = Ingen: mindre enn en måned med historikk

## Money of another currency without a rate

rates-unconverted = **{ $name }** er ikke med i disse summene fra og med { $month }: det finnes ingen budsjettkurs for { $currency }.
rates-enter = Legg inn kursen under Innstillinger

## Utsikter

outlook-empty = Det er ingen gevinst å se framover for. Si hva en forbedring av en KPI er verdt.
outlook-drawing = Regner ut spennet …
outlook-range = **I åtte av ti trekninger gir hele perioden { $low } til { $high } i gevinster**, og en netto nåverdi på { $npv_low } til { $npv_high }, diskontert med { $rate }. Netto nåverdi er over null i { $positive } av alle trekninger.
outlook-between = Tilbakebetalt mellom { $early } og { $late }, udiskontert; { $never }.
outlook-in = Tilbakebetalt i { $month }, udiskontert; { $never }.
outlook-from = Tilbakebetalt tidligst i { $early }, udiskontert; { $never }.
outlook-never_none = alle trekninger blir det i analyseperioden
outlook-never_some = { $share } av trekningene blir det aldri
outlook-hardly_ever = Blir nesten aldri tilbakebetalt i analyseperioden: { $never }, udiskontert.
outlook-total = Gevinst, hele perioden, udiskontert
outlook-npv = Netto nåverdi, diskontert
outlook-roi = ROI, diskontert
outlook-break_even = Tilbakebetalt, udiskontert
outlook-p10 = Høyst én av ti (P10)
outlook-p50 = Midten (P50)
outlook-p90 = Høyst ni av ti (P90)
outlook-case_low = Alt lavt
outlook-case_likely = Sannsynlig
outlook-case_high = Alt høyt
outlook-curve = **Hvor det kan ende.** Åtte av ti trekninger kommer på mellom { $low } og { $high }; linjen er det sannsynlige forløpet.
outlook-low_to_high = { $low } til { $high }
outlook-assumptions = Hva som er antatt om hver gevinst
outlook-months_to = { $low } til { $high } måneder
outlook-stated = { $range }, oppgitt
outlook-usual = { $range }, vanlig
outlook-seed = { $draws } trekninger med startverdi { $seed }: de samme tallene på alle maskiner, og nye bare når noe som legges inn, endres. Det som er realisert og betalt, står fast; gevinster i samme initiativ deler hell og uhell. Gjenstående kostnader varierer fra 95 % til 120 %. «Vanlig» merker spenn som ingen har oppgitt. Tilskrevet andel er avtalt og trekkes ikke.
outlook-by = Tornadoen etter
outlook-by_driver = Etter forutsetning
outlook-by_benefit = Etter gevinst
outlook-nothing_moves = Ingenting gjenstår som kan bli annerledes.
outlook-rests = **Dette hviler netto nåverdi mest på: { $name }.** I den lave enden er netto nåverdi { $low }, i den høye { $high }, med alt annet som sannsynlig. Diskontert. Tallet ved hver søyle er forskjellen mellom endene.
outlook-at = { $amount } ved { $input }
outlook-months = { $count ->
    [one] { $months } måned
   *[other] { $months } måneder
}
outlook-input = Forutsetning
outlook-npv_low = Netto nåverdi i den lave enden
outlook-npv_high = Netto nåverdi i den høye enden
outlook-swing = Forskjell
outlook-driver_unit_value = Verdi av en enhet
outlook-driver_adoption = Bruk
outlook-driver_confidence = Sikkerhet i planen
outlook-driver_attribution = Tilskrevet andel
outlook-driver_delay = Forsinkelse
outlook-driver_costs = Gjenstående kostnader
outlook-driver_rate = Diskonteringsrente
outlook-have_to_be = **Hva som måtte være sant** for at netto nåverdi skal bli nøyaktig null, én forutsetning om gangen:
outlook-turns_level = { $pays ->
    [yes] Det som gjenstår av gevinstene, kan falle til { $value } av det som ventes, enten det er bruk, effekt eller verdien av en enhet.
   *[no] Det som gjenstår av gevinstene, måtte øke til { $value } av det som ventes, enten det er bruk, effekt eller verdien av en enhet.
}
outlook-turns_costs = { $pays ->
    [yes] De gjenstående kostnadene kan øke til { $value } av det som ventes.
   *[no] De gjenstående kostnadene måtte falle til { $value } av det som ventes.
}
outlook-turns_delay = { $pays ->
    [yes] Alt kan komme { $value } senere.
   *[no] Alt måtte komme så mye senere, eller tidligere der tallet er negativt: { $value }.
}
outlook-turns_rate = { $pays ->
    [yes] Diskonteringsrenten kan øke til { $value }; den er { $likely }.
   *[no] Diskonteringsrenten måtte være { $value }; den er { $likely }.
}
outlook-turns_horizon = { $pays ->
    [yes] Gevinstene må vare i { $value } fra basismåneden; det regnes med { $likely }.
   *[no] Gevinstene måtte vare i { $value } fra basismåneden; det regnes med { $likely }.
}
outlook-turned_level = Det som gjenstår av gevinstene
outlook-turned_costs = Gjenstående kostnader
outlook-turned_delay = Forsinkelse
outlook-turned_rate = Diskonteringsrente
outlook-turned_horizon = Hvor lenge gevinstene varer
outlook-holds = { $name }: Netto nåverdi holder seg over null hele veien fra { $least } til { $most }.
outlook-fails = { $name }: Ingenting fra { $least } til { $most } bringer netto nåverdi opp i null.

## Løfte og virkelighet

promise-span = Over hvilken tid
promise-to_date = Hittil
promise-life = Hele perioden
promise-answer_promised_to_date = Til og med { $month } var { $promised } lovet og { $committed } forpliktet; { $came } er realisert, { $share } av det forpliktede. Målt, udiskontert, budsjetteffekt og annen gevinst.
promise-answer_promised_life = For hele perioden var { $promised } lovet og { $committed } forpliktet; { $came } ventes, { $share } av det forpliktede. Udiskontert, budsjetteffekt og annen gevinst.
promise-answer_committed_to_date = Til og med { $month } var { $committed } forpliktet; { $came } er realisert, { $share } av dette. Målt, udiskontert, budsjetteffekt og annen gevinst. Ingenting er frosset som lovet.
promise-answer_committed_life = For hele perioden var { $committed } forpliktet; { $came } ventes, { $share } av dette. Udiskontert, budsjetteffekt og annen gevinst. Ingenting er frosset som lovet.
promise-sources = Hvor planene kommer fra
promise-from_commitment = { $stage }: planen slik den var kjent ved endring { $change }.
promise-from_commitment_named = { $stage }: planen slik den var kjent ved endring { $change }, «{ $name }».
promise-from_case = { $stage }: forretningscasen «{ $name }», etter risiko. Der en linje ble til en gevinst, er bare pengene kjent, så avviket vises som effekt.
promise-from_plan = { $stage }: Ingenting er frosset, så dagens plan trer inn.
promise-from_same = { $stage }: Ingenting er frosset, så det forpliktede trer inn.
promise-column_promised = Lovet
promise-column_committed = Forpliktet
promise-column_now = Realisert, så forventet
promise-row_benefits_to_date = Gevinst til { $month }
promise-row_cash_to_date = – herav budsjetteffekt
promise-row_costs_to_date = Kostnad til { $month }
promise-row_overlap_to_date = Timer telt én gang: trukket fra til { $month }
promise-row_benefits = Gevinst, hele perioden
promise-row_cash = – herav budsjetteffekt, hele perioden
promise-row_costs = Kostnad, hele perioden
promise-row_overlap = Timer telt én gang: trukket fra, hele perioden
promise-row_npv = Netto nåverdi, diskontert med { $rate }
promise-row_roi = ROI, diskontert med { $rate }
promise-row_payback = Tilbakebetalt, udiskontert
promise-row_go_live = Produksjonssetting
promise-bridge = **Hvorfor det avviker.** Mot det forpliktede: { $gap }. { $most }
promise-most = Størst utslag: { $part } ({ $amount }).
promise-no_gap = Det er ikke noe avvik.
promise-came_to_date = Realisert
promise-came_life = Forventet
promise-part_volume = Volum
promise-part_adoption = Bruk
promise-part_effect = Effekt
promise-part_unit_value = Verdi av en enhet
promise-part_timing = Tidspunkt
promise-part_dropped = Ikke videreført
promise-part_added = Kommet til senere
promise-part_unmeasured = Måneder uten verdi
promise-part_double_count = Timer telt én gang
promise-step = Trinn
promise-amount = Beløp, udiskontert
promise-benefits = Gevinst for gevinst
promise-gap = Avvik
promise-why = Største årsak til avviket
promise-why_volume = { $way ->
    [less] Volum { $share } under plan: { $after } mot { $before } i måneden
   *[more] Volum { $share } over plan: { $after } mot { $before } i måneden
}
promise-why_adoption = { $way ->
    [less] Bruk { $share } under plan: { $after } mot { $before }
   *[more] Bruk { $share } over plan: { $after } mot { $before }
}
promise-why_effect = { $way ->
    [less] Forbedring { $share } under plan: { $after } mot { $before }
   *[more] Forbedring { $share } over plan: { $after } mot { $before }
}
promise-why_unit_value = { $way ->
    [less] En enhet er verdt { $share } mindre enn planlagt: { $after } mot { $before }
   *[more] En enhet er verdt { $share } mer enn planlagt: { $after } mot { $before }
}
promise-why_turned = { $part }: { $after } mot { $before } planlagt
promise-why_timing = { $count ->
    [one] Én måned teller i bare den ene av de to
   *[other] { $count } måneder teller i bare den ene av de to
}
promise-why_dropped = Ikke lenger del av planen
promise-why_added = Var ikke del av planen
promise-why_unmeasured = { $count ->
    [one] Én måned uten verdi
   *[other] { $count } måneder uten verdi
}
promise-why_double_count = Timer som andre gevinster også regner med
promise-caution = Planlagte penger er satt ned for sikkerhet og innkjøring, målte er det ikke; den forskjellen er del av «Verdi av en enhet». Måneder uten verdi er ikke tegn på svikt: Ingen vet det ennå.
promise-rates = Valutakurser, holdt for seg: Med middelkurser i stedet for budsjettkurser ville gevinster hittil ha avveket med { $benefits } og kostnader med { $costs }.
promise-choose_initiative = Velg ett initiativ for å fryse planen som lovet eller forpliktet.
promise-freeze = Frys en plan
promise-freeze_is = Planen slik den var kjent ved en endring, blir det som var lovet eller forpliktet, og senere endringer av planen flytter den ikke. En ny på samme trinn erstatter den tidligere; historikken beholder begge.
promise-freeze_button = Frys denne planen
promise-known_at = Planen slik den var kjent ved
promise-known_at_help = Alt som var lagt inn til og med denne endringen: mål, volumer, kostnader og kurser.
promise-as_of_now = Nå, endring { $change } · { $moment } · { $kind }
promise-as_of = Endring { $change } · { $moment } · { $kind }
promise-frozen = Planen for { $name } er frosset: { $stage }.
problem-plan_not_there_yet = Initiativet fantes ikke ennå ved endring { $change }.

## Quarters

quarters-answer = { $quarter }: { $told }.
quarters-on_track = { $count } i rute
quarters-watch = { $count } å følge med på
quarters-off_track = { $count } ute av rute
quarters-no_data = { $count } uten tall
quarters-not_started = { $count } ikke startet
quarters-empty = Det finnes ingen KPI-er ennå. Sett mål for å se dem kvartal for kvartal.
quarters-by = Etter
quarters-by_quarter = Kvartal
quarters-by_year = År
quarters-by_month = Måned
quarters-show = Vis
quarters-show_one = Alle tall
quarters-show_all = Side om side
quarters-show_then = Mot en tidligere plan
quarters-show_brief = Kort
quarters-baseline = Nullpunkt
quarters-target = Mål
quarters-planned = Planlagt
quarters-actual = Faktisk
quarters-baseline_month = Nullpunkt, én måned
quarters-target_month = Mål, én måned
quarters-of_target = Av målet
quarters-of_plan = Av planen
quarters-months = Måneder
quarters-estimated = Anslått
quarters-money = Realisert
quarters-in_gap = Avvik, { $currency }
quarters-in_money_plan = Planlagt, { $currency }
quarters-in_money = Realisert, { $currency }
quarters-in_year_realised = Hittil i år, { $currency }
quarters-in_year_plan = Årets plan, { $currency }
quarters-in_run_rate = Årstakt, { $currency }
quarters-in_money_then = Planlagt da, { $currency }
quarters-in_money_now = Planlagt nå, { $currency }
quarters-in_money_difference = Forskjell, { $currency }
quarters-bullet = På vei
quarters-bullet_help = Fra nullpunktet til venstre til målet til høyre: stolpen er det faktiske, den tynne streken er planen. Mot høyre er alltid bedre. Tallet står i «Av målet».
quarters-trend = Tolv måneder
quarters-trend_help = Endelige verdier for de siste tolv månedene; den tynne linjen er planen. KPI-ens side har alle verdiene.
quarters-status_in = Status i { $period }
quarters-provisional = { $count ->
    [one] For én KPI mangler det fortsatt måneder.
   *[other] For { $count } KPI-er mangler det fortsatt måneder.
}
quarters-search = Søk
quarters-search_in = Navn, initiativ, ansvarlig
quarters-filters = { $count ->
    [0] Filtre
   *[other] Filtre ({ $count })
}
quarters-any = Alle
quarters-without = Ikke fylt ut
quarters-clear = Fjern filtrene
quarters-sort = Sorter etter
quarters-sort_gap = Avvik i penger
quarters-sort_name = Navn
quarters-sort_attainment = Andel av målet
quarters-sort_status = Status, verst først
quarters-sort_realised = Realiserte penger, mest først
quarters-sort_moved = Endring av planen
quarters-sorted = sortert etter: { $order }
quarters-searched = Søk: «{ $words }»
quarters-filter = { $field }: { $value }
quarters-count = { $of ->
    [one] { $shown } av én KPI
   *[other] { $shown } av { $of } KPI-er
}
quarters-nothing_found = Ingen KPI passer. Fjern et filter, eller søk etter noe annet.
quarters-download = Eksporter tabellen
quarters-compared = sammenlignet med: { $plan }
quarters-against = Tidligere plan
quarters-against_committed = Det som ble forpliktet
quarters-against_promised = Det som ble lovet
quarters-since = Endret siden
quarters-not_there = Ikke i den planen
quarters-changed_baseline = nullpunkt { $before } → { $after }
quarters-changed_target = mål { $before } → { $after }
quarters-planned_then = Plan da
quarters-planned_now = Plan nå
quarters-planned_difference = Forskjell
quarters-plan_answer = { $changed ->
    [0] Nullpunkt og mål for alle { $of } KPI-er er som de var.
    [one] Nullpunkt eller mål for én av { $of } KPI-er er et annet.
   *[other] Nullpunkt eller mål for { $changed } av { $of } KPI-er er et annet.
} Planlagte penger for { $period }: { $then } da, { $now } nå, { $difference }.
quarters-plan_absent = { $count ->
    [one] Én KPI var ikke i den planen; pengene er ikke med i disse summene.
   *[other] { $count } KPI-er var ikke i den planen; pengene er ikke med i disse summene.
}
quarters-card_period = Realisert, { $period }, { $currency }
quarters-card_year = Hittil i år, { $year }, { $currency }
quarters-card_plan = Årets plan, { $currency }
quarters-card_rate = Årstakt, { $currency }
quarters-card_of = av { $amount } planlagt hittil
quarters-card_whole = hele { $year }
quarters-card_rated = { $quarter } × 4
quarters-card_no_rate = ingen hele kvartaler ennå
quarters-apart = Hittil i år er det dette regnskapsåret har gitt så langt. Årstakten er det et år ville gitt i siste tempo. De svarer på hvert sitt spørsmål og legges aldri sammen.
quarters-rate_is = { $valued ->
    [one] Årstakt: det som ble realisert i { $quarter }, ganger fire, uten engangsgevinster; den eneste KPI-en med penger er { $rated ->
        [0] ikke fullstendig i det kvartalet.
       *[other] fullstendig i det kvartalet.
    }
   *[other] Årstakt: det som ble realisert i { $quarter }, ganger fire, uten engangsgevinster; fra de { $rated } av { $valued } KPI-ene med penger som er fullstendige i det kvartalet. Den legges aldri sammen med tallet hittil i år.
}
quarters-no_rate_yet = Årstakt: Ingen KPI har et helt kvartal i bruk ennå.
quarters-gaps = **Avvik i penger, { $period }.** { $behind_count ->
    [0] Ingen KPI ligger bak planen.
    [one] Én KPI ligger { $behind } bak planen.
   *[other] { $behind_count } KPI-er ligger { $behind } bak planen.
} { $ahead_count ->
    [0] Ingen ligger foran.
    [one] Én ligger { $ahead } foran.
   *[other] { $ahead_count } ligger { $ahead } foran.
} De største avvikene kommer først.
quarters-legend = ● i rute, ▲ følg med, ◆ ute av rute, ○ ingen tall, ◌ ikke startet. * eller «foreløpig»: måneder mangler; plan og faktisk gjelder de samme månedene. Hver status gjelder denne perioden alene; Oversikt og KPI viser den over alle måneder siden produksjonssetting. Velg en rad for å åpne KPI-en, eller hodet på en kolonne for å sortere etter den.
note-present = { $present } av { $expected }
note-provisional = foreløpig
note-estimated = { $count } anslått
note-disputed = { $count } omstridt
mark-unweighted = enkelt gjennomsnitt, ingen vekter oppgitt
mark-last_month = bare siste måned teller

## KPI

kpi-empty = Det finnes ingen KPI-er ennå. Sett mål først.
kpi-no_data = { $status } Ingen endelig verdi har kommet de siste to kvartalene.
kpi-answer = { $status } { $actual } i { $quarter }; { $planned } var planlagt for de samme månedene på veien fra { $baseline } til { $target }.
kpi-baseline = Nullpunkt
kpi-baseline_help = Nivået før endringen, per måned, og månedene det ble målt i.
kpi-actual = Faktisk
kpi-actual_help = Det nyeste kvartalet med endelige verdier, sammenfattet slik typen KPI krever. Andelen sier hvor langt fra nullpunkt til mål det er; den kan være negativ eller over 100 %.
kpi-planned = Plan, samme mnd.
kpi-planned_help = Planlagt verdi for akkurat de månedene som har kommet, og hvor langt det faktiske er på den planlagte veien.
kpi-target = Mål
kpi-target_help = Nivået per måned som ble lovet, og når.
kpi-of_target = { $share } av veien
kpi-of_plan = { $share } av planen
kpi-standing = { $plan ->
    [target] **{ $quarter }: { $share } av veien fra nullpunkt til mål.** Mot høyre er bedre; planen for disse månedene er selve målet.
   *[tick] **{ $quarter }: { $share } av veien fra nullpunkt til mål.** Mot høyre er bedre; den tynne streken er planen for de samme månedene.
}
kpi-chart = **Veien til målet.** Planlagt forløp: { $path }. Formen på hvert punkt er statusen mot månedens plan.
kpi-quarters = Kvartaler
kpi-quarters_sum = Et kvartal er summen av månedene, for plan og faktisk verdi; nullpunkt og mål ovenfor gjelder én måned.
kpi-measurements = Målinger og kildene deres
kpi-no_measurements = Ingen måling er lastet opp ennå.
kpi-money = Penger
kpi-money_quarters = { $faint ->
    [0] **Penger per kvartal.** { $realised } realisert av { $planned } planlagt hittil.
   *[other] **Penger per kvartal.** { $realised } realisert av { $planned } planlagt hittil. Bleke kvartaler mangler ennå måneder.
}
kpi-no_money = Ingen gevinst i penger er knyttet til denne KPI-en.
kpi-without = Hva som ville vært uten endringen
kpi-without_lines = **Målt mot det som ville vært.** Denne KPI-en sammenlignes med: { $method }. Hvert svar bygger bare på månedene i det grå feltet.
kpi-without_fell_back = **Sammenlignet med selve nullpunktet.** «{ $method }» er valgt og har ikke noe svar: { $why }
kpi-survival = { $count ->
    [one] **{ $amount } i gevinst hittil, målt og ikke diskontert.** Ingen andre svar på spørsmålet kan gis ennå.
   *[other] **{ $amount } i gevinst hittil, målt og ikke diskontert.** Svarene går fra { $low } til { $high }.
}
kpi-survival_none = Ingen målt gevinst i penger ennå som kunne tålt et annet svar.
kpi-survival_benefit = Gevinst hittil
kpi-survival_share = Av det som teller
kpi-method = Sammenlignet med
kpi-stands = Denne teller
kpi-resettled = { $count ->
    [one] **Det denne KPI-en sammenlignes med, er endret etter produksjonssetting.**
   *[other] **Det denne KPI-en sammenlignes med, er endret { $count } ganger etter produksjonssetting.**
}
kpi-resettled_line = { $moment }, { $author } (endring { $change }). { $moved }. Begrunnelse: { $reason }
kpi-no_reason = ikke oppgitt
kpi-reckoned = Hvordan hver gevinst regnes ut
kpi-no_formula = Kan ikke regnes ut ennå: et mål eller et volum mangler.
kpi-to_validation = Bevis og avgjørelser
kpi-edit_benefit = Endre gevinsten
kpi-outside_estimated = { $amount } fra anslåtte verdier, etter sikkerhet: utenfor hovedtallet.
kpi-outside_carried = { $amount } fra videreførte verdier, høyst tre måneder og etter sikkerhet: utenfor hovedtallet.
kpi-outside_disputed = { $amount } fra omstridte verdier: ikke med i noe tall før de er avklart.
kpi-outside_realised_overlap = { $amount } trukket fra, fordi andre frigjør de samme timene.
kpi-evidence = «{ $name }» teller ingenting: en annen KPI med samme virkning bærer pengene.
kpi-months_estimated = { $count ->
    [one] én måned anslått
   *[other] { $count } måneder anslått
}
kpi-months_disputed = { $count ->
    [one] én måned omstridt
   *[other] { $count } måneder omstridt
}
kpi-months_carried = { $count ->
    [one] én måned videreført
   *[other] { $count } måneder videreført
}
kpi-carried_into = Den siste verdien er videreført til { $months }: merket, høyst tre måneder, og utenfor hovedtallet.
kpi-carried_value = { $value } (videreført, utenfor hovedtallet)
kpi-carried_month = Videreført, utenfor hovedtallet
kpi-disputed_month = Omstridt: { $value }, utenfor hovedtallet
kpi-estimated_month = Anslått, utenfor hovedtallet
kpi-definition = Hva som måles, av hvem og hvorfra
kpi-edit = Endre målet
source-file_name = Fil
source-sheet = Ark
source-cell = Celle
source-found = Tekst i cellen
source-comment = Kommentar

## KPI: er det mer enn tilfeldigheter

control-title = Er det mer enn tilfeldigheter?
control-nothing_measured = Ingen endelig verdi er målt ennå, så det er ingenting å skille fra tilfeldigheter.
control-one_value = Én endelig verdi er målt. Grenser trenger minst to, og betyr noe fra 13 og oppover.
control-yes_no = Et svar på ja eller nei har ingen naturlige grenser. Kvartalene viser hvor ofte det var ja.
control-rests_frozen = { $count ->
    [one] Snitt og grenser bygger på den ene verdien før produksjonssetting, til og med { $month }.
   *[other] Snitt og grenser bygger på de { $count } verdiene før produksjonssetting, til og med { $month }; det som kom senere, måles mot dem.
}
control-rests_phase = { $count ->
    [one] Snitt og grenser bygger på den ene verdien siden { $month }.
   *[other] Snitt og grenser bygger på de { $count } verdiene siden { $month }, da de ble regnet på nytt.
}
control-rests_all = { $count ->
    [one] Snitt og grenser bygger på den ene verdien som finnes.
   *[other] Snitt og grenser bygger på alle { $count } verdiene, fordi færre enn 12 kom før produksjonssetting.
}
control-screened = { $count ->
    [one] Ett uvanlig hopp mellom måneder er holdt utenfor grensene.
   *[other] { $count } uvanlige hopp mellom måneder er holdt utenfor grensene.
}
control-restored = Nesten alle verdier er like; ingen hopp er holdt utenfor grensene.
control-tell = { $count ->
    [one] En varig endring av den størrelsen som er lovet, kan skilles fra tilfeldigheter innen en måned i fire av fem tilfeller.
   *[other] En varig endring av den størrelsen som er lovet, kan skilles fra tilfeldigheter innen { $count } måneder i fire av fem tilfeller.
}
control-screen = Hold uvanlige hopp utenfor grensene
control-screen_help = Én uteligger gjør grensene videre og skjuler andre. På: forskjeller mellom nabomåneder på 3,267 ganger snittet eller mer teller ikke for grensene; verdiene selv blir stående. Av: alle teller, som i noen andre verktøy. Det som sies om en forbedring, bygger alltid på at dette er på.
control-meaning = Betydning
control-legend = Under månedene: { $marks }.
control-legend_changes = ▲ noe ble endret
control-legend_comments = ○ noe ble sagt
control-phase = Fase
control-phases = { $count ->
    [0] Regn grensene på nytt fra en måned
    [one] Grensene er regnet på nytt én gang
   *[other] Grensene er regnet på nytt { $count } ganger
}
control-phases_about = Bare der prosessen selv ble en annen, av en grunn som alle kan lese. Om KPI-en er forbedret siden produksjonssetting, måles fortsatt mot månedene før den.
control-phase_line = **Fra { $month }:** { $reason } :small[:gray[{ $author }, { $moment }]]
control-phase_from = Fra
control-phase_reason = Hva ble annerledes? Én linje
control-phase_begin = Regn på nytt
control-phase_begun = Grensene regnes på nytt fra { $month }.
standing-unfounded = Om det er bedre enn før produksjonssetting av mer enn tilfeldigheter, kan ikke sies: det krever minst 12 verdier før produksjonssetting, og verdier som varierer.
standing-waiting = Ingenting endelig er målt siden produksjonssetting.
standing-chance = Siden produksjonssetting har den beveget seg slik tilfeldigheter gjorde før: det er ikke bevis for en forbedring.
standing-signal = Det er et første tegn på forbedring siden produksjonssetting, ennå ikke et varig, og dermed ikke bevis.
standing-improved = **Forbedret:** et varig tegn siden { $month }.
standing-worsened = **Forverret:** et varig tegn siden { $month }.
variation-common_cause = **Varierer tilfeldig:** den nyeste verdien er innenfor det tilfeldigheter gir.
variation-improvement_high = **Et tegn på forbedring:** den nyeste verdien er høyere enn tilfeldigheter forklarer.
variation-improvement_low = **Et tegn på forbedring:** den nyeste verdien er lavere enn tilfeldigheter forklarer.
variation-concern_high = **Et tegn på forverring:** den nyeste verdien er høyere enn tilfeldigheter forklarer.
variation-concern_low = **Et tegn på forverring:** den nyeste verdien er lavere enn tilfeldigheter forklarer.
variation-neutral_high = **Et signal:** den nyeste verdien er høyere enn tilfeldigheter forklarer.
variation-neutral_low = **Et signal:** den nyeste verdien er lavere enn tilfeldigheter forklarer.
assurance-pass = { $frozen ->
    [yes] Prosessen slik den var før produksjonssetting, ville nådd målet hver måned.
   *[no] Fortsetter det slik, når hver måned målet.
}
assurance-fail = { $frozen ->
    [yes] Prosessen slik den var før produksjonssetting, ville aldri nådd målet: bare en reell endring kan.
   *[no] Fortsetter det slik, når ingen måned målet: det ligger utenfor det tilfeldigheter gir.
}
assurance-inconsistent = { $frozen ->
    [yes] Prosessen slik den var før produksjonssetting, ville noen ganger nådd målet og andre ganger ikke, av rene tilfeldigheter.
   *[no] Målet ligger innenfor det tilfeldigheter gir: noen ganger nådd, andre ganger ikke.
}
point_type-common_cause = Tilfeldig
point_type-special_cause_improvement = Tegn på forbedring
point_type-special_cause_concern = Tegn på forverring
point_type-special_cause_neutral_high = Signal, høyere
point_type-special_cause_neutral_low = Signal, lavere
rule-missing = Ingenting endelig ble målt
rule-common_cause = Innenfor det tilfeldigheter gir
rule-above_upl = Over den øvre grensen
rule-below_lpl = Under den nedre grensen
rule-trend_up = Sju eller flere på rad som stiger
rule-trend_down = Sju eller flere på rad som faller
rule-two_in_three_above = To av tre nær den øvre grensen
rule-two_in_three_below = To av tre nær den nedre grensen
rule-shift_above = Sju eller flere på rad over snittet
rule-shift_below = Sju eller flere på rad under snittet
series_warning-short_baseline = **Få verdier:** grenser fra færre enn 13 er foreløpige.
series_warning-season = **Sesong:** månedene i året skiller seg mer enn tilfeldigheter forklarer, så noen signaler kan være årstiden.
series_warning-autocorrelation = **Treg bevegelse:** nabomåneder ligner hverandre, noe som gjør grensene for smale og signalene for mange.
series_warning-skewed = **Skjevt:** verdiene ligger ujevnt rundt snittet, så grensene er omtrentlige.
series_warning-near_bound = **Nær en grense:** grensene når utover det som er mulig, så de er omtrentlige.
series_warning-no_variation = **Ingen variasjon:** alle verdier som grensene bygger på, er like.
series_warning-little_variation = **Liten variasjon:** verdiene gjentar seg stort sett, så grensene sier lite.

## KPI: hva som skjedde, kommentarer, versjoner

marks-title = Hva som er endret
marks-none = Ingenting ved denne KPI-en er endret siden den ble satt.
marks-all = Alle { $count } endringer
marks-change = Endring { $change }
marks-span = { $first } til { $last }
mark-goal = Målsettingen endret ({ $moved })
mark-go_live = Produksjonssettingen av «{ $name }» flyttet ({ $moved })
mark-restated = { $count ->
    [one] Verdien for { $months } rettet
   *[other] Verdiene for { $months } rettet
}
mark-phase = Grensene regnet på nytt fra { $month }
mark-override = Status for { $month } satt for hånd: { $code }
mark-verdict = Økonomi om «{ $name }», { $months }: { $code }
mark-commitment = Planen vedtatt som { $code }
mark-comment = Kommentar
comments-title = Kommentarer
comments-none = Ingen har sagt noe om denne KPI-en ennå.
comments-say = Hva bør andre vite om denne KPI-en? Én linje
comments-about = Gjelder
comments-whole = KPI-en som helhet
comments-add = Legg til kommentar
comments-done = Kommentaren er lagt til.
comments-line = { $about ->
    [month] :small[:gray[{ $author }, { $moment }, om { $month }]]
   *[whole] :small[:gray[{ $author }, { $moment }]]
}
comments-earlier = { $count ->
    [one] Én tidligere kommentar
   *[other] { $count } tidligere kommentarer
}
definition-as_of = { $before ->
    [0] Fra endring { $change } av { $author }, { $moment }; den første versjonen.
    [one] Fra endring { $change } av { $author }, { $moment }; én versjon før.
   *[other] Fra endring { $change } av { $author }, { $moment }; { $before } versjoner før.
}
definition-versions = Hver versjon, og hva den endret
definition-version = { $first ->
    [yes] **Versjon { $number }:** slik den først ble satt. :small[:gray[{ $author }, { $moment }]]
   *[no] { $why ->
        [given] **Versjon { $number }:** { $moved }. { $reason } :small[:gray[{ $author }, { $moment }]]
       *[none] **Versjon { $number }:** { $moved }. :small[:gray[{ $author }, { $moment }]]
    }
}

## Hvor en KPI er på vei

chart-without_trend = Uten trend
ahead-band = { $value } ({ $low } til { $high })
ahead-ended = Analyseperioden er over: det er ingen måneder igjen å se på.
ahead-before = Den settes i produksjon i { $month }: det trengs { $needed } verdier etter det for å se framover.
ahead-planned = Planlagt da: { $planned }.
ahead-level = **Endres ingenting, blir det { $value } i { $month }.**
ahead-due = Det var lovet til { $month }.
ahead-reach_in = Målet nås i { $likely }.
ahead-reach_from = Målet nås mest sannsynlig i { $likely }; det kan også ta lenger enn til { $last }.
ahead-reach_open = Målet nås tidligst i { $earliest }, mest sannsynlig i { $likely }; det kan også ta lenger enn til { $last }.
ahead-rests_run_rate = Prognosen hviler på nivået til de { $count } verdiene siden produksjonssettingen; ingen trend er påvist. I åtte av ti tilfeller ligger en måneds verdi i det skyggelagte båndet.
ahead-rests_trend = Prognosen hviler på trenden i de { $count } verdiene siden produksjonssettingen, som regnes å avta; var den over nå: { $other }. I åtte av ti tilfeller ligger en måneds verdi i det skyggelagte båndet.
ahead-seasonal = Det er regnet med årstiden.
ahead-money = Penger over hele perioden, i takten så langt: { $expected } av { $planned } planlagt.
likely-waiting = Ingenting er målt siden produksjonssettingen, så ingenting kan sies om månedene framover.
likely-too_short = { $count ->
    [one] Det trengs { $needed } verdier siden produksjonssettingen for å se framover; det finnes én.
   *[other] Det trengs { $needed } verdier siden produksjonssettingen for å se framover; det finnes { $count }.
}
likely-unvaried = **Endres ingenting, blir verdien stående på { $value }**: alle de { $count } verdiene siden produksjonssettingen er like.
likely-run_rate = **Endres ingenting, blir det { $low } til { $high } i { $month }**, mest sannsynlig { $value }.
likely-trend = **Fortsetter det slik, blir det { $low } til { $high } i { $month }**, mest sannsynlig { $value }.
reach-no_target = Det er ikke satt noe mål.
reach-reached = Målet har vært nådd siden { $since }.
reach-untold = Det kan ikke sies ennå når målet nås.
reach-within = Målet nås mellom { $earliest } og { $latest }, mest sannsynlig i { $likely }.
reach-perhaps = Målet kan nås fra { $earliest }, men det er ikke sannsynlig innen { $last }.
reach-beyond = Målet nås ikke innen { $last }.
lasting-not_reached = Målet er ikke nådd ennå: det er ingenting å miste.
lasting-watched = Først nådd i { $reached }; om det varer, følges fram til { $until }.
lasting-kept = Først nådd i { $reached } og holdt gjennom året etter.
lasting-lost = Først nådd i { $reached } og tapt igjen: siden { $lost } er det sikkert nok at målet ikke nås.

## Hvorfor en KPI avviker fra planen

gap-title = Hvorfor det avviker fra planen
gap-money = **{ $gap } mot planen til og med { $month }**: { $came } kom av { $planned } planlagt.
gap-none = Til og med { $month } kom det nøyaktig så mye som planlagt: { $came }.
gap-use = **Se på bruken først:** { $kpi } er på { $reached } av det planlagte, og det alene forklarer { $share } av avviket.
gap-use_all = **Se på bruken først:** { $kpi } er på { $reached } av det planlagte, og det alene gir { $amount }, mer enn hele avviket.
gap-use_outweighed = Bruken henger etter, { $kpi } er på { $reached } av det planlagte og koster { $amount }, men andre årsaker veier mer.
gap-effect_same = Hver bruk gir så mye som planlagt.
gap-effect_less = Hver bruk gir { $share } mindre enn planlagt.
gap-effect_more = Hver bruk gir { $share } mer enn planlagt.
gap-effect_turned = Hver bruk gjør det verre i stedet for bedre.
gap-no_use = Ingen KPI for bruk er knyttet til gevinstene, så et avvik i bruken ville vises som effekt.
gap-use_unmeasured = { $kpi } har ingen verdier i de samme månedene, så et avvik i bruken ville vises som effekt.
gap-of_benefit = { $name }: { $why }.
gap-life = Over hele perioden ventes { $gap } i takten så langt. { $most }
gap-unit_none = Ingen kvartaler kan sammenlignes med planen ennå.
gap-unit_same = Som planlagt i { $quarter }: { $actual }.
gap-unit_other = { $actual } i { $quarter }; { $planned } var planlagt for de samme månedene.
gap-unit_better = **{ $gap } bedre enn planlagt i { $quarter }**: { $actual } mot { $planned } i de samme månedene.
gap-unit_worse = **{ $gap } dårligere enn planlagt i { $quarter }**: { $actual } mot { $planned } i de samme månedene.
gap-use_beside = Bruken ved siden av: { $name } { $status } { $actual }, { $planned } planlagt.
gap-use_behind = Bruken ved siden av henger etter: { $name } { $status } { $actual }, { $planned } planlagt. Se der før målet kalles feil.
gap-quoted = «{ $name }»
gap-rests = { $count ->
    [one] Gevinsten { $names } hviler på denne bruken: { $amount } av avviket hittil kommer derfra.
   *[other] Gevinstene { $names } hviler på denne bruken: { $amount } av avviket hittil kommer derfra.
}
gap-to_use = Bruk: { $name }
gap-to_benefit = Grunnlag: { $name }

## Økonomi: gevinststigen, og hva økonomi sier om den

rung-claimed = Hevdet
rung-measured = Målt
rung-validated = Godkjent av økonomi
rung-booked = Bokført i budsjettet
ladder-sentence = Av { $measured } målt til og med { $month } står økonomi bak { $validated } (ROI { $roi }, diskontert med { $rate } i året), og { $booked } er bokført i budsjettet.
ladder-benefit = Hevdet { $claimed }, målt { $measured }, godkjent { $validated }, bokført { $booked }, til og med { $month } og udiskontert.
ladder-rung = Trinn
ladder-total = Hittil, alt
ladder-cash = Hittil, budsjetteffekt
ladder-left = Mot trinnet før
ladder-roi = ROI { $roi }, budsjetteffekt { $cash }
ladder-roi_total = ROI, alt (diskontert)
ladder-roi_cash = ROI, budsjetteffekt (diskontert)
ladder-npv = Netto nåverdi, alt (diskontert)
ladder-about_claimed = Med anslag, videreførte verdier og overlapp
ladder-about_measured = Bare endelige verdier
ladder-about_validated = Det økonomi står bak
ladder-about_booked = Tatt ut av et budsjett
ladder-legend = Hel farge er budsjetteffekt, blek er uten, stiplet er det trinnet før har mer eller mindre.
validation-empty = Det finnes ingen gevinst som økonomi kan vurdere ennå. Begynn med å si hva en KPI-forbedring er verdt.
validation-queue = Alt som venter på økonomi
validation-all_done = Økonomi har vurdert alt som er målt.
validation-nothing_yet = Ingenting er målt ennå, så ingenting venter på økonomi.
validation-answer = { $amount } målt gevinst venter på økonomi: { $months ->
    [one] én måned
   *[other] { $months } måneder
} av { $benefits ->
    [one] én gevinst
   *[other] { $benefits } gevinster
}{ $again ->
    [0] .
    [one] ; { $changed } av dette ble endret etter avgjørelsen, i én måned.
   *[other] ; { $changed } av dette ble endret etter avgjørelsen, i { $again } måneder.
}
validation-queue_title = Venter på økonomi
validation-queue_empty = Ingenting venter på avgjørelse her.
validation-queue_pick = Kryss av en rad for å åpne gevinsten med formel, belegg og avgjørelse.
validation-open = Venter
validation-open_months = Måneder
validation-oldest = Siden
validation-lapsed = Endret etter vurdering
validation-to_queue = Tilbake til alt som venter
validation-next = Neste gevinst
validation-every = Hver gevinst på hvert trinn, hittil
validation-benefit_answer = **{ $name }**: { $measured } målt hittil, hvorav økonomi står bak { $validated }.
validation-benefit_done = Ingenting venter på avgjørelse.
validation-benefit_open = { $count ->
    [one] Én måned ({ $amount }) venter på avgjørelse.
   *[other] { $count } måneder ({ $amount }) venter på avgjørelse.
}
validation-of_kpi = Måles med «{ $kpi }» i { $initiative }
validation-owned = Ansvarlig: { $owner }
validation-own_currency = Beløpene for denne gevinsten er i { $currency }, initiativets valuta, for det er dem økonomi vurderer. Alle andre sider viser { $portfolio } til budsjettkurs.
validation-to_goal = Åpne målet for gevinsten
validation-formula = Slik er den regnet ut
validation-only_evidence = Denne KPI-en er et tidlig tegn på en annen som bærer pengene fra samme virkning, så den gir ingen selv.
validation-no_formula = Når en måned er målt, regnes beløpet ut her steg for steg.
validation-months = Månedene og belegget for dem
validation-no_months = Det finnes ingen måned hittil.
validation-every_value = Alle verdiene bak, med fil, ark og celle
validation-entered_by = Lagt inn av
validation-judged_on = Målt ved avgjørelsen
validation-moves = Hvem flyttet den, når og hvorfor
validation-no_moves = Ingenting har skjedd ennå.
validation-which = Måneder
validation-some = Hvilke måneder
validation-some_none = Velg måneder
validation-span_open = Alle som venter
validation-span_every = Hver måned
validation-span_some = Velg måned for måned
validation-span = { $count ->
    [one] { $name }: én måned, { $amount }
   *[other] { $name }: { $count } måneder, { $amount }
}
validation-verdict = Avgjørelse fra økonomi
validation-nothing_to_judge = Bare måneder med målte penger kan vurderes, og det finnes ingen ennå.
validation-do_accepted = Godkjenn
validation-do_reduced = Reduser
validation-do_rejected = Avvis
validation-do_withdraw = Trekk tilbake
validation-amount = eller godkjent beløp i alt, { $currency }
validation-share_or_amount = Fyll ut ett av de to. Et beløp fordeles på månedene slik de ble målt.
validation-one_of_two = Oppgi enten en andel eller et beløp, ikke begge.
validation-no_month = Velg minst én måned.
validation-no_share = Si hvor mye som godkjennes: en andel eller et beløp.
validation-share_outside = Det som godkjennes, må ligge mellom ingenting og alt som er målt.
validation-withdraw_about = Månedene venter på avgjørelse igjen. Det som ble sagt, blir stående i historikken.
validation-press_accepted = { $count ->
    [one] Godkjenn én måned, { $amount }
   *[other] Godkjenn { $count } måneder, { $amount }
}
validation-press_reduced = { $count ->
    [one] Reduser én måned
   *[other] Reduser { $count } måneder
}
validation-press_rejected = { $count ->
    [one] Avvis én måned, { $amount }
   *[other] Avvis { $count } måneder, { $amount }
}
validation-press_withdraw = { $count ->
    [one] Trekk tilbake én avgjørelse
   *[other] Trekk tilbake { $count } avgjørelser
}
validation-done_accepted = { $count ->
    [one] Én måned av «{ $name }» er godkjent.
   *[other] { $count } måneder av «{ $name }» er godkjent.
}
validation-done_reduced = { $count ->
    [one] Én måned av «{ $name }» er redusert.
   *[other] { $count } måneder av «{ $name }» er redusert.
}
validation-done_rejected = { $count ->
    [one] Én måned av «{ $name }» er avvist.
   *[other] { $count } måneder av «{ $name }» er avvist.
}
validation-done_withdraw = { $count ->
    [one] Én avgjørelse av «{ $name }» er trukket tilbake.
   *[other] { $count } avgjørelser av «{ $name }» er trukket tilbake.
}
validation-booking = Bokfør i budsjettet
validation-booking_no_cash = Denne gevinsten har ingen budsjetteffekt, så ikke noe budsjett faller av seg selv. Bokfør den bare der et budsjett virkelig er satt ned.
validation-overbooked = Det er bokført mer enn økonomi står bak i { $months }.
validation-a_month = Beløp per måned, { $currency } (tomt: som godkjent)
validation-book = Bokfør
validation-booked = { $count ->
    [one] Én måned av «{ $name }» er bokført.
   *[other] { $count } måneder av «{ $name }» er bokført.
}
validation-nothing_to_book = Ingenting er godkjent i disse månedene. Oppgi et beløp per måned, eller godkjenn først.
validation-unbook = Trekk bokføringer tilbake
validation-unbooked = { $count ->
    [one] Én bokføring er trukket tilbake.
   *[other] { $count } bokføringer er trukket tilbake.
}
validation-at_once = { $count ->
    [one] Godkjenn én gevinst regnet ut som før
   *[other] Godkjenn { $count } gevinster regnet ut som før
}
validation-at_once_about = De som økonomi godkjente fullt ut sist, og der formel, priser, andeler og nullpunkt er de samme siden.
validation-at_once_title = Godkjenn det som er regnet ut som før
validation-at_once_what = { $months ->
    [one] Én måned godkjennes som målt:
   *[other] { $months } måneder godkjennes som målt:
}
validation-at_once_sure = Godkjenn alle disse
validation-at_once_done = { $months ->
    [one] Én måned er godkjent.
   *[other] { $months } måneder er godkjent.
}
validation-at_once_reason = Regnet ut som ved forrige avgjørelse
claim_state-awaiting = Venter på økonomi
claim_state-lapsed = Endret etter avgjørelsen
claim_state-accepted = Godkjent
claim_state-reduced = Redusert
claim_state-rejected = Avvist
claim_state-loss = Tap, teller straks
claim_state-carried = Videreført
claim_state-estimated = Anslått
claim_state-disputed = Omstridt
claim_state-nothing = Målt, ingen penger
claim_state-missing = Ikke målt
step-measured = Målt
step-accepted = Godkjent
step-reduced = Redusert
step-rejected = Avvist
step-withdrawn = Avgjørelse trukket tilbake
step-booked = Bokført
step-unbooked = Bokføring trukket tilbake
formula-money = Penger
formula-gain = Forbedring
formula-volume = Volum
formula-gain_about = { $without } uten endringen ({ $method }), { $value } målt
formula-gain_released = det denne måneden legger til; { $without } uten endringen ({ $method }), { $value } målt
formula-fell_back = Metoden som var valgt, kunne ikke brukes.
formula-volume_kpi = slik «{ $name }» er målt
formula-volume_plan = fra volumplanen
formula-volume_measured = målt sammen med KPI-en
formula-volume_fixed = det avtalte antallet per måned
formula-carrying_month = { $rate } / 12
formula-pool = Minus { $overlap }, fordi «{ $pool }» har { $hours } timer i måneden og hver av dem teller én gang ({ $share } er igjen): **{ $amount }**
formula-rate = Til budsjettkurs { $rate } blir det { $amount }.
formula-no_rate = Det finnes ingen budsjettkurs for { $currency } denne måneden, så beløpet er ikke med i noen sum.
formula-plan_case = Planen kommer fra en forretningscase; det som er målt, regnes ut som over.
formula-source = { $kpi }: lest fra { $file }, ark { $sheet }, celle { $cell }, lastet opp av { $author }, { $moment }
formula-source_typed = { $kpi }: lagt inn av { $author }, { $moment }

## Goals

goals-too_large = { $field }: «{ $typed }» er for stort til å være riktig.
goals-answer = Hva et initiativ lover, hvem som svarer for det, hva det er verdt og hva det koster.
goals-new_initiative = Nytt initiativ
goals-part = Del
goals-part_initiative = Initiativ
goals-part_kpis = KPI-er
goals-part_benefits = Gevinster
goals-part_pools = Timer
goals-part_costs = Kostnader
goals-gone = Det denne adressen viser til ({ $kind }), finnes ikke lenger. Historikken viser hvem som fjernet det.
goals-all_kpi = Alle KPI-er, side om side
goals-new_kpi = Ny KPI
goals-all_benefit = Alle gevinster
goals-new_benefit = Ny gevinst
goals-all_pool = Alle timepotter
goals-new_pool = Ny timepott
goals-all_cost = Alle kostnader
goals-new_cost = Ny kostnadslinje
goals-save_and_on = Lagre og velg KPI-er
goals-save_draft = Lagre utkast
goals-activate = Lagre og gjør aktiv
goals-span = { $months ->
    [12] Ett år: { $start } til { $last }
   *[other] { $years } år: { $start } til { $last }
}
goals-currency_own = Porteføljens, { $currency }
goals-currency_other = Alle initiativets penger skrives i { $currency }. De andre sidene viser dem i { $own } til budsjettkursene under Innstillinger.
goals-group_prudence = Forsiktighet i de planlagte kostnadene
goals-prudence_is = Legges til alle planlagte kostnader i initiativet, og aldri til det som er betalt.

goals-saved_initiative = «{ $name }» er lagret.
goals-saved_kpi = «{ $name }» er lagret.
goals-saved_benefit = «{ $name }» er lagret.
goals-saved_pool = «{ $name }» er lagret.
goals-saved_cost = «{ $name }» er lagret.
goals-saved_kpis = KPI-ene er lagret.
goals-saved_months = Månedene for «{ $name }» er lagret.
goals-saved_starters = { $count ->
    [one] Én KPI er lagt inn som utkast. Sett nullpunkt og mål nå.
   *[other] { $count } KPI-er er lagt inn som utkast. Sett nullpunkt og mål nå.
}

goals-others = Noen andre endret dette mens du hadde det åpent:
goals-others_who = { $author } endret dette mens du hadde det åpent (endring { $change }, { $moment }):
goals-others_choice = Det du har skrevet, står her fortsatt. Velg nedenfor hvordan du vil gå videre.
goals-difference = { $what }: { $before } → { $after }
goals-empty = tomt
goals-keep_mine = Ta deres, med mine endringer oppå
goals-take_theirs = Ta deres, forkast mine
goals-row_added = Nytt: { $name }
goals-row_removed = Fjernet: { $name }
goals-unnamed = Rad uten navn
goals-unsaved = { $count ->
    [one] Én celle er endret, ikke lagret ennå.
   *[other] { $count } celler er endret, ikke lagret ennå.
}
goals-enter = Avslutt en celle med Enter. Ingenting lagres før du ber om det.

goals-remove_initiative = Fjern dette initiativet …
goals-remove_kpi = Fjern denne KPI-en …
goals-remove_benefit = Fjern denne gevinsten …
goals-remove_pool = Fjern denne timepotten …
goals-remove_cost = Fjern denne kostnadslinjen …
goals-remove_title = Fjerne «{ $name }»?
goals-remove_what = Dette går ut: { $list }.
goals-remove_kept = Historikken beholder alt, og fjerningen kan angres der.
goals-removed = «{ $name }» er fjernet. Det kan hentes tilbake fra historikken.

goals-no_kpis = Hva skal bli annerledes? Velg det andre måler mest, eller skriv egne KPI-er nedenfor.
goals-starters = Begynn med maler
goals-starters_help = Hver mal blir en KPI som utkast, med definisjon, enhet og retning. Alt kan endres.
goals-starters_make = { $count ->
    [one] Legg til denne KPI-en som utkast
   *[other] Legg til { $count } KPI-er som utkast
}
goals-starter_about = **{ $name }** · { $unit } · { $direction }. { $definition } *{ $pitfall }*
goals-more_starters = Legg til KPI-er fra maler
goals-group_what = Hva som måles
goals-group_baseline = Nullpunktsmåling
goals-group_target = Mål og vei dit
goals-group_guardrail = Hva som ikke må lide under det
goals-group_who = Hvem og hvorfra
goals-meaning = Fra { $baseline } til { $target } innen { $month }: { $change }.
goals-meaning_sometime = Fra { $baseline } til { $target }: { $change }.
goals-same = ingen endring
goals-higher = { $by } høyere
goals-lower = { $by } lavere
goals-higher_points = { $by } høyere ({ $points } prosentpoeng)
goals-lower_points = { $by } lavere ({ $points } prosentpoeng)
goals-higher_from_zero = { $points } prosentpoeng høyere
goals-lower_from_zero = { $points } prosentpoeng lavere
goals-suggestion = Et vanlig første mål: { $target } innen { $month }.
goals-in_unit = { $field } ({ $unit })
goals-points = prosentpoeng
goals-guardrail_meaning = Så lenge de siste tre månedene av **{ $partner }** i snitt er { $side ->
    [above] over
   *[below] under
} { $limit }, kalles ikke denne KPI-en i rute.
goals-guardrail_blind = **{ $partner }** har ikke noe nullpunkt ennå; uten det vokter den ingenting.
goals-guardrail_none = En gevinst her kan være kjøpt et annet sted. Så lenge KPI-en som ikke må lide under det, gjør det, kalles ikke denne i rute.
goals-guardrail_proposal = Et vanlig valg: **{ $partner }**, så gevinsten ikke kjøpes der.
goals-guardrail_proposal_by = Et vanlig valg: **{ $partner }**, så gevinsten ikke kjøpes der. Den kan kanskje forverres med { $tolerance } ({ $share } av nullpunktet).
goals-tell_needs = { $count ->
    [0] Hvor raskt dette kan skilles fra tilfeldigheter, er kjent fra { $needed } verdier før produksjonssettingen; det finnes ingen ennå.
    [one] Hvor raskt dette kan skilles fra tilfeldigheter, er kjent fra { $needed } verdier før produksjonssettingen; det finnes én.
   *[other] Hvor raskt dette kan skilles fra tilfeldigheter, er kjent fra { $needed } verdier før produksjonssettingen; det finnes { $count }.
}
goals-tell_unvaried = Alle de { $count } verdiene før produksjonssettingen er like: uten tilfeldigheter å sammenligne med kan ingenting skilles fra dem.
goals-tell_months = { $months ->
    [one] En varig endring av denne størrelsen kan skilles fra tilfeldigheter omtrent en måned etter at den har kommet (i 8 av 10 tilfeller).
   *[other] En varig endring av denne størrelsen kan skilles fra tilfeldigheter omtrent { $months } måneder etter at den har kommet (i 8 av 10 tilfeller).
}
goals-tell_never = For liten til å skilles fra tilfeldigheter innen { $years } år, ut fra de { $count } verdiene før produksjonssettingen.
goals-tell_longer = { $more ->
    [one] Med { $points } verdier før produksjonssettingen ville det ta omtrent en måned.
   *[other] Med { $points } verdier før produksjonssettingen ville det ta omtrent { $more } måneder.
}
goals-tell_smallest = Innen { $within } måneder kan endringer fra { $change } skilles ut.
goals-tell_beyond = Ingen av de { $count } verdiene før produksjonssettingen var så god som målet; den beste var { $best }.
goals-ready = Alt er på plass: KPI-en kan gjøres aktiv.
goals-missing = Mangler før den kan bli aktiv: { $list }.
goals-method_refused = «{ $method }» har ikke noe svar ennå: { $why } Inntil da sammenlignes KPI-en med selve nullpunktet.
goals-settled = **Dette ble avgjort ved produksjonssettingen.** Endres det nå, endres gevinster som alt er fortalt, så det krever en begrunnelse:
goals-settled_line = { $name }: { $fields }

goals-no_benefits = Ingen gevinst ennå. En gevinst sier hva forbedringen i en KPI er verdt i penger.
goals-no_kpis_for_benefits = En gevinst er pengene i forbedringen av en KPI. Legg til en KPI først.
goals-a_year = Per år ved målet
goals-worth_total = **{ $amount } per år** når alle KPI-er har nådd målet.
goals-once = { $amount } én gang
goals-value_of_case = Verdi av ett tilfelle, { $currency }
goals-value_of_unit = Verdi per enhet ({ $unit }), { $currency }
goals-save_months = Lagre månedene
goals-in_percent = { $what } (%)
goals-one_unit = enhet
goals-volume = Tilfeller per måned
goals-volume_from = Volum
goals-volume_from_help = Hvor ofte forbedringen opptjenes. Oppgi det på bare én måte.
goals-volume_number = Et tall per måned
goals-volume_plan = En plan som endrer seg over tid
goals-volume_kpi = En annen KPI
goals-volume_measured = Som målt med hver verdi
goals-volume_plan_is = Tilfeller per måned fra en måned av; hver linje gjelder til den neste begynner.
goals-group_course = Hvordan den kommer: opptrapping og bruk
goals-ramp_none = Uten opptrapping teller hele planen fra den første måneden etter produksjonssetting.
goals-ramp_flat = { $last } av planen i hver måned fra produksjonssetting.
goals-ramp_told = Fra produksjonssetting: { $steps }, deretter { $last } fra og med måned { $month }. Det som måles, senkes aldri av den.
goals-group_hours = Timer frigjort fra en pott
goals-no_pools_yet = Det finnes ingen timepott ennå. Lag en i delen Timer når flere gevinster frigjør tid hos de samme menneskene, så den teller én gang.
goals-group_range = Hvor sikker den er: lav og høy
goals-range_is = Disse lager spennet i prognosen. Det som står tomt, får det vanlige spennet som står under.
goals-usual = Står det tomt: { $low } til { $high }.
goals-usual_nothing = Står det tomt: 10 % til hver side, når det finnes en verdi.
goals-usual_months = Står det tomt: { $low } til { $high } måneder senere enn planlagt. Et negativt tall er tidligere.
goals-whole_months = { $field }: skriv hele måneder.
goals-risk = Risiko
goals-risk_none = Ingen: regnes fullt ut
goals-risk_low = Lav: 5 % trekkes fra planen
goals-risk_medium = Middels: 10 % trekkes fra planen
goals-risk_high = Høy: 20 % trekkes fra planen
goals-risk_own = Eget tall
goals-worth = Verdt **{ $amount } per år** ved målet. Planen regner med { $planned } ({ $confidence } sikkerhet).
goals-worth_once = Frigjør **{ $amount } én gang** innen målet er nådd. Planen regner med { $planned } ({ $confidence } sikkerhet).
goals-worth_case = { $count ->
    [0] Planlagt etter beløpene i forretningscasen; ingen er lagt inn ennå.
   *[other] **Planlagt etter forretningscasen:** { $amount } over { $count } måneder, før sikkerhet. Etter KPI-en ville det vært:
}
goals-worth_ramp = Opptrappingen ender på { $last }: planen teller aldri alt.
goals-worth_pool = Timene i «{ $name }» er regnet med mer enn én gang: { $amount } per år trekkes fra denne gevinsten, dens andel av det som er for mye.
goals-worth_draft = KPI-en er fortsatt et utkast: gevinsten teller så snart KPI-en er aktiv.
goals-worth_no_kind = Denne typen KPI kan ikke regnes om til penger.
goals-worth_no_goal = Sett KPI-ens nullpunkt og mål for å se hva dette er verdt per år.
goals-worth_no_volume = Skriv hvor mange tilfeller det er per måned, eller last opp måneder med antall, for å se hva dette er verdt.
goals-term_gain = { $amount } bedre
goals-term_volume = { $way ->
    [plan] { $amount } tilfeller per måned etter planen
    [kpi] { $amount } per måned etter «{ $source }»
    [measured] { $amount } tilfeller per måned som målt
   *[number] { $amount } tilfeller per måned
}
goals-term_value = { $amount }
goals-term_share = { $name } { $share }
goals-term_months = 12 måneder
goals-term_quarters = 4 kvartaler
goals-reckoned = { $formula } = { $amount } per år ved målet
goals-reckoned_once = { $formula } = { $amount } én gang
goals-pools_are = Flere gevinster kan frigjøre tid hos de samme menneskene. En timepott sier hvor mange timer de har, så ingen time teller to ganger.
goals-no_pools = Ingen timepott ennå.
goals-pool_planned = Planlagte timer per måned
goals-pool_filled = Fylt
goals-pool_members = Frigjøres av
goals-pool_unused = Ingen gevinst frigjør timer fra denne potten ennå. Velg den i skjemaet for en gevinst.
goals-pool_idle = Ingenting er planlagt frigjort fra «{ $name }» ennå.
goals-pool_within = «{ $name }» har { $hours } timer per måned; på det meste er { $planned } planlagt frigjort ({ $share }, { $quarter }). Alt teller.
goals-pool_over = **«{ $name }» er planlagt til { $share }:** { $planned } timer per måned skal frigjøres i { $quarter }, og det finnes bare { $hours }. Hver gevinst teller sin andel av det som finnes.

goals-no_costs = Ingen kostnad ennå. Uten kostnader er det ingen ROI å vise.
goals-cost_total = **{ $planned }** planlagt, { $actual } betalt hittil.
goals-amount = Planlagt beløp ({ $currency })
goals-amount_a_month = Planlagt per måned ({ $currency })
goals-quick_total = { $count ->
    [one] { $total } i én måned.
   *[other] { $total } over { $count } måneder.
}
goals-group_risk = Risiko på denne linjen
goals-risk_adds = De planlagte beløpene teller { $share } høyere overalt. Det som er betalt, teller som det er.
goals-months = Måned for måned
goals-in_currency = { $what } ({ $currency })

## Upload

upload-answer = Slipp månedens filer her. Du ser hva de vil endre før noe skrives, og kan angre etterpå.
upload-drop = Arbeidsbøker eller CSV-filer med faktiske tall
upload-drop_help = Produktets egen arbeidsbok, eller tabeller: KPI, Måned og Verdi for målinger; Kostnad, Måned og Faktisk eller Planlagt for kostnader; KPI, Gevinst og Verdi per enhet for gevinster. Inntil 20 MB per fil.
upload-no_kpis = Det finnes ingen KPI-er å laste opp faktiske tall for ennå. Sett mål først.
upload-reading = Leser …
upload-reading_one = Leser { $name } ({ $place } av { $count }) …
upload-planning = Sammenligner med det som er kjent …
upload-read = { $count ->
    [one] Filen er lest.
   *[other] { $count } filer er lest.
}
upload-nothing_new = { $count ->
    [0] Det er ingenting å laste inn i denne filen.
    [one] Ingenting vil endres: den ene verdien er allerede her.
   *[other] Ingenting vil endres: alle { $count } verdiene er allerede her.
}
upload-new = Nye
upload-changed = Endrede
upload-same = Allerede kjent
upload-what_changes = Hva som vil endres
upload-left_out = { $count ->
    [one] Én fil har noe som må rettes og er utelatt. De andre kan lastes inn nå.
   *[other] { $count } filer har noe som må rettes og er utelatt. De andre kan lastes inn nå.
}
upload-agree = Jeg har sett på punktene som skal bekreftes; last inn verdiene som de er.
upload-reason = Hvorfor endres tidligere verdier?
upload-reason_example = For eksempel: rettet etter revisjonen
upload-confirm = { $count ->
    [one] Last inn { $count } verdi
   *[other] Last inn { $count } verdier
}
upload-loaded = De faktiske tallene er lastet inn.
upload-file_problems = { $count ->
    [one] { $name }: én merknad
   *[other] { $name }: { $count } merknader
}
upload-blocked = Ingenting i denne filen lastes inn før dette er rettet. Rett filen og slipp den her igjen.
upload-waits = Svar på det som spørres om ovenfor; da kan filen lastes inn.
upload-remember = Husk hvordan filen leses
upload-annotated = Last ned en kopi med merknadene i cellene
upload-annotated_suffix = merknader
upload-made_at = Denne forhåndsvisningen ble laget ved endring { $change }; andre har gjort endringer siden.
upload-again = Lag forhåndsvisningen på nytt
values-tables = { $count ->
    [one] én tabell
   *[other] { $count } tabeller
}
reading-sender = Hvem sendte den?
reading-sender_help = Hvordan filen leses, huskes til avsenderens neste fil. Velg et navn, eller skriv et nytt.
reading-sender_placeholder = Huskes ikke
reading-known = Lest som den forrige filen fra { $sender }.
reading-tables_used = Tabeller som skal leses
reading-table = { $sheet } { $area }
reading-understood = Hva som ble forstått: { $tables ->
    [one] én tabell
   *[other] { $tables } tabeller
}, { $values ->
    [one] én verdi
   *[other] { $values } verdier
}
reading-which = Tabell
reading-headings = Rader med overskrifter
reading-row = Rad { $row }: { $text }
reading-columns = Kolonner
reading-column = { $letter }: { $text }
reading-role = inneholder
reading-say = Les den slik
reading-pick = Kryss av rader eller kolonner i tabellen, eller velg dem nedenfor, og si hva de er.
reading-shape = Månedene står
reading-first_shown = De første { $rows } radene i tabellen og hva hver kolonne inneholder
shape-wide = over kolonnene
shape-long = nedover radene
shape-crossed = begge deler: år nedover, måneder bortover
shape-undated = ingen steder i tabellen
role-period = måned eller annen periode
role-year = år
role-part = måned uten år
role-name = navn på KPI-en
role-dimension = inndeling (avdeling, produkt ...)
role-measure = type tall (faktisk, mål ...)
role-unit = enhet
role-value = verdier
role-code = kode, leses ikke
role-note = merknad, leses ikke
role-total = sum, leses ikke
role-average = snitt, leses ikke
role-cumulative = hittil i år, leses ikke
role-derived = avvik, leses ikke
role-dated = en annen dato, leses ikke
role-counter = løpenummer, leses ikke
role-other = noe annet, leses ikke
reading-questions = { $count ->
    [one] Ett spørsmål om filen
   *[other] { $count } spørsmål om filen
}
reading-answer = Bruk disse svarene
reading-scales = { $count ->
    [one] Ett navn har tall av en annen størrelse enn KPI-en
   *[other] { $count } navn har tall av en annen størrelse enn KPI-ene
}
reading-scale_larger = «{ $name }»: verdiene er omtrent { $times } ganger så store som dem KPI-en har hatt.
reading-scale_smaller = «{ $name }»: KPI-en har hatt verdier som er omtrent { $times } ganger så store som disse.
reading-scale_fraction = «{ $name }»: dette ser ut som andeler (0,12), og KPI-en er i prosent (12).
reading-scale_sign = «{ $name }»: verdiene er under null, og det har KPI-ens aldri vært.
reading-scale_unit = «{ $name }» er i «{ $found }», og det er ikke KPI-en.
reading-scale_use = Gang med { $factor }
reading-scales_use = Bruk alle { $count } forslagene
reading-asked_columns = { $place } (kolonnene { $columns })
answer-decimal_comma = Komma er desimaltegn (1.234,5)
answer-decimal_point = Punktum er desimaltegn (1,234.5)
answer-day_first = Dagen
answer-month_first = Måneden
answer-school_year = Et år som går over to
answer-month = En måned
answer-year = Året
answer-day = Dagen
answer-padded = Ja, .1 er oktober
answer-counted = Nei, .1 er januar
answer-t_quarter = Et kvartal
answer-t_month = En måned
answer-earlier = { $month } (som på kroatisk)
answer-later = { $month } (som på polsk og tsjekkisk)
answer-buddhist = Ja
answer-gregorian = Nei
answer-serial = Ja
answer-no_date = Nei
answer-hundredths = Tallene uten tegn er prosent (12)
answer-fraction = Tallene uten tegn er andeler (0,12)
answer-difference = Ja, ta forskjellen
answer-as_is = Nei, last dem inn som de står
answer-apart = Ikke det samme i alle disse kolonnene: spør om hver av dem
reading-names = { $count ->
    [one] Ett navn i filen er ukjent
   *[other] { $count } navn i filen er ukjente
}
reading-names_what = Si én gang hva hvert betyr; det huskes for denne avsenderen. Det som foreslås, står der allerede.
reading-name = { $name } (for eksempel { $example })
reading-name_choose = Velg
reading-name_leave = Hold det utenfor
reading-name_new = Lag en ny KPI av det
reading-names_reason = Hvorfor holdes navn utenfor?
reading-names_reason_example = For eksempel: ikke en av våre KPI-er
reading-names_use = Bruk disse navnene
reading-names_rest = Hold utenfor alle uten valg
reading-names_more = { $count ->
    [one] Ett navn til følger.
   *[other] { $count } navn til følger.
}
reading-names_incomplete = Velg hva hvert navn betyr, eller hold utenfor dem som ikke har et valg.
reading-new_home = Initiativ for nye KPI-er
reading-new_direction = Bedre er
reading-known_names = Navn i filen
reading-meaning = Betyr
reading-times = Gang med
reading-left_out = Holdt utenfor: { $reason }
reading-change = Endre hva et navn betyr
reading-change_name = Navn i filen
reading-change_use = Endre det
reading-fix = Rett en celle, eller hold den utenfor
reading-fix_cell = Celle
reading-fix_value = Den riktige verdien
reading-fix_reason = eller hvorfor den holdes utenfor
reading-fix_reason_row = eller hvorfor raden utelates
reading-fix_use = Bruk det
reading-fix_unread = «{ $found }» er ikke et tall.
reading-fix_need = Skriv den riktige verdien eller en begrunnelse.
reading-fixed_value = { $place }: rettet til { $value }
reading-fixed_out = { $place }: holdt utenfor, { $reason }
reading-mail = Til avsenderen
reading-mail_none = Vi har lastet inn filen { $name }. Takk.
reading-mail_lead = Takk for { $name }. Kan du rette dette og sende den på nytt?
reading-mail_line = – { $place }: { $what } { $remedy }
reading-mail_lead_fine = Vi kunne laste inn { $name }. Til neste gang:
senders-title = { $count ->
    [one] Én lesemåte som huskes
   *[other] { $count } lesemåter som huskes
}
senders-choose = Se på en
senders-rename = Gi nytt navn
senders-renamed = Den har fått nytt navn.
senders-share = Les også denne avsenderens filer slik
senders-share_with = En annen avsender
senders-shared = Filer fra { $sender } leses på samme måte fra nå av.
senders-forget = Glem den
senders-forgotten = Hvordan filer fra { $sender } leses, er glemt. Det som er lastet inn, blir stående.
cli-watch = last inn hver fil som havner i FOLDER slik avsenderens filer leses, til den stoppes
cli-watch_sender = hvem som sender filene; uten dette sier overskriftene det, eller filnavnet når det begynner med en avsenders navn
cli-watch_once = se etter én gang og stopp
cli-watch_every = sekunder mellom to blikk
cli-watch_watching = Ser etter filer i { $folder }. Stopp med Ctrl+C.
cli-watch_done = { $name }: lastet inn som endring { $change }, { $added } nye, { $changed } endrede. Flyttet til { $to }.
cli-watch_nothing = { $name }: ingenting nytt. Flyttet til { $to }.
cli-watch_refused = { $name }: ikke lastet inn. Flyttet til { $to } med grunnene ved siden av.
cli-watch_no_folder = { $name } er ikke en mappe.
cli-watch_stopped = { $count ->
    [one] Stoppet. Én fil ble behandlet.
   *[other] Stoppet. { $count } filer ble behandlet.
}
cli-import_none = Nevn filene som skal importeres, eller en mappe å se etter filer i.
cli-watch_unknown = Denne filen er aldri forklart. Slipp den på siden Last opp én gang, og si hvem som sendte den.
severity-must_fix = { $count ->
    [one] Må rettes
   *[other] Må rettes ({ $count })
}
severity-confirm = { $count ->
    [one] Bekreft dette
   *[other] Bekreft disse ({ $count })
}
severity-info = { $count ->
    [one] Til orientering
   *[other] Til orientering ({ $count })
}
receipt-title = Kvittering: endring { $number }
receipt-files = Nye eller endrede verdier fra { $files }: { $values }. Realisert gevinst hittil gikk fra { $before } til { $after } ({ $difference }).
receipt-undo = Angre denne opplastingen
receipt-history = Se alt den endret

## The month's workbook, on the page Upload

template-title = Månedens arbeidsbok
template-what = Én rad for hver KPI og hver måned, med de siste verdiene og planen ved siden av. Fyll ut de merkede cellene og slipp filen her.
template-for = For
template-owner = Ansvarlig: { $owner }
template-from = Fra
template-to = Til
template-download = Last ned arbeidsboken
template-rows = { $count ->
    [0] Ingenting mangler i disse månedene.
    [one] Én rad å fylle ut.
   *[other] { $count } rader å fylle ut.
}
template-cost_rows = { $count ->
    [one] Én rad med kostnader.
   *[other] { $count } rader med kostnader.
}
template-benefits = Også et ark med gevinstene, for å endre eller legge til mange på en gang
template-missing = Alt som mangler

## What has come and what is missing, on the page Upload

coverage-title = Hva som er kommet, og hva som mangler
coverage-all = Alt er kommet: ingen verdi som skulle vært her for de siste { $months } månedene, mangler.
coverage-none = Ingenting er ventet ennå. Verdier ventes fra aktive KPI-er, fra og med produksjonssetting.
coverage-count_late = { $count ->
    [one] Én verdi er forsinket.
   *[other] { $count } verdier er forsinket.
}
coverage-count_missing = { $count ->
    [one] Én verdi fra en tidligere periode mangler.
   *[other] { $count } verdier fra tidligere perioder mangler.
}
coverage-count_awaited = { $count ->
    [one] Én verdi ventes og er ikke forsinket ennå.
   *[other] { $count } verdier ventes og er ikke forsinket ennå.
}
coverage-due_day = { $days ->
    [0] Fristen for verdier for { $month } var den siste dagen, { $day }.
    [one] Fristen for verdier for { $month } er { $day }, én arbeidsdag etter måneden.
   *[other] Fristen for verdier for { $month } er { $day }, { $days } arbeidsdager etter måneden.
}
coverage-who = Skal sendes av
coverage-everybody = Alle
coverage-what = KPI-er
coverage-due = Frist
coverage-board = **KPI for KPI, de siste { $months } månedene,** de nyeste først. Tomt: ingenting ventes.
coverage-final = Kommet
coverage-estimated = Anslått
coverage-late = Forsinket
coverage-missing = Mangler
coverage-awaited = Ventes
coverage-disputed = Omstridt
coverage-not_applicable = Ikke aktuelt
coverage-closed = Lukket
coverage-about_final = kommet
coverage-about_estimated = anslått, en endelig verdi kommer
coverage-about_late = forsinket, fristen er ute
coverage-about_missing = mangler, og nå er neste verdi ventet eller måneden lukket
coverage-about_awaited = ventes, fristen er ikke ute
coverage-about_disputed = omstridt
coverage-about_not_applicable = ikke aktuelt
coverage-about_closed = måneden er lukket

## Texts that ask for what is missing, on the page Upload

chase-title = Tekster til dem som skylder verdier
chase-to = Tekst til
chase-until = Svar ønskes innen
chase-only_closed = Det som mangler, ligger i lukkede måneder. Gjenåpne en måned før du ber om verdiene.
chase-hello = Hei { $name },
chase-hello_all = Hei alle sammen,
chase-asks = { $count ->
    [one] vi mangler fortsatt én verdi til gevinstoppfølgingen. Send den innen { $day }:
   *[other] vi mangler fortsatt { $count } verdier til gevinstoppfølgingen. Send dem innen { $day }:
}
chase-line = – { $kpi }: { $months } (frist { $day })
chase-how = Et anslag er bedre enn ingenting: merk det som anslått, og send den endelige verdien når den er klar. Det som ikke gjelder, kan merkes som ikke aktuelt.
chase-thanks = Hilsen { $name }

## Month close, on the page Upload

closing-title = Månedsavslutning
closing-through = Den siste lukkede måneden er **{ $month }**.
closing-about = En lukket måned tar verken imot målinger eller kostnader, uansett hvor de kommer fra, før den gjenåpnes med en begrunnelse. Økonomi kan fortsatt vurdere og bokføre pengene. Måneder lukkes initiativ for initiativ, eller for alle på en gang når ingen er valgt over.
closing-nothing = Ingen måned er over ennå, så det er ingenting å lukke.
closing-do = Hva som skal gjøres med måneden
closing-do_close = Lukk
closing-do_provisional = Gjør foreløpig
closing-do_reopen = Gjenåpne
closing-earlier = { $count ->
    [one] Lukk også den åpne måneden før
   *[other] Lukk også de { $count } åpne månedene før
}
closing-earlier_help = Måneder lukkes som regel i rekkefølge, slik at det som er rapportert, blir stående.
closing-left_open = { $count ->
    [one] Én tidligere måned for et initiativ blir stående åpen.
   *[other] { $count } tidligere måneder for initiativer blir stående åpne.
}
closing-settled = Alt i den er avklart: ingen verdi mangler, er anslått eller omstridt, økonomi har vurdert pengene, og planlagte kostnader er betalt.
closing-unsettled = { $count ->
    [one] **Ett punkt er ikke avklart.** Det blir stående slik når måneden lukkes:
   *[other] **{ $count } punkter er ikke avklart.** De blir stående slik når måneden lukkes:
}
closing-what = Ikke avklart
closing-which = Hvilke
closing-seen = Jeg har sett gjennom dette, og det skal lukkes likevel
closing-note = Merknad (valgfri)
closing-reason_to_reopen = Hvorfor den gjenåpnes
closing-provisional_about = Tallene er rapportert og kan fortsatt endres: filer tas imot som før.
closing-reopen_about = Filer og kostnader tas imot igjen til måneden lukkes på nytt. Hvem som gjenåpnet den, når og hvorfor blir stående i historikken.
closing-press_close = { $count ->
    [one] Lukk { $month }
   *[other] Lukk til og med { $month } ({ $count } måneder for initiativer)
}
closing-press_provisional = Gjør { $month } foreløpig
closing-press_reopen = Gjenåpne { $month }
closing-done_close = { $month } er lukket.
closing-done_provisional = { $month } er foreløpig.
closing-done_reopen = { $month } er åpen igjen.
unsettled-missing = { $count ->
    [one] Én verdi mangler
   *[other] { $count } verdier mangler
}
unsettled-estimated = { $count ->
    [one] Én verdi er anslått
   *[other] { $count } verdier er anslått
}
unsettled-disputed = { $count ->
    [one] Én verdi er omstridt
   *[other] { $count } verdier er omstridt
}
unsettled-unvalidated = { $count ->
    [one] Én gevinst venter på økonomi
   *[other] { $count } gevinster venter på økonomi
}
unsettled-unpaid = { $count ->
    [one] Én planlagt kostnad er ikke betalt
   *[other] { $count } planlagte kostnader er ikke betalt
}

## Problems with a file, and what to do

problem-files_disagree = Dette avviker fra det { $file } sier i { $first } for samme måned.
remedy-files_disagree = Avgjør hvilken fil som er riktig og send bare den, eller la begge si det samme.
problem-empty_file = Filen er tom.
remedy-empty_file = Fyll ut arbeidsboken og lagre den før du laster den opp.
problem-not_a_workbook = { $found ->
    [pdf] Dette er en PDF, uansett hva navnet sier.
    [html] Dette er en nettside lagret med navn som en arbeidsbok.
    [xml] Dette er en XML-fil, ikke en arbeidsbok.
    [image] Dette er et bilde.
    [document] Dette er et tekstdokument eller en presentasjon.
    [archive] Dette er et komprimert arkiv som ikke er en arbeidsbok.
    [rtf] Dette er et tekstdokument.
   *[other] Dette er ikke en arbeidsbok vi kjenner igjen.
}
remedy-not_a_workbook = Åpne den i regnearkprogrammet og lagre den som Excel-arbeidsbok (.xlsx) eller som CSV.
problem-password_protected = Arbeidsboken kan bare åpnes med passord.
remedy-password_protected = Lagre en kopi uten passord og last opp den.
problem-password_needed = Arbeidsboken kan bare åpnes med passord.
remedy-password_needed = Skriv passordet, som brukes én gang og ikke lagres noe sted, eller lagre en kopi uten.
problem-password_wrong = Arbeidsboken kan ikke åpnes med det passordet.
remedy-password_wrong = Kontroller store bokstaver og tastaturspråket, eller lagre en kopi uten passord.
problem-too_large = { $what ->
    [upload] Filen er på { $found } byte; { $limit } er tillatt.
    [unpacked] Utpakket er arbeidsboken på { $found } byte; { $limit } er tillatt.
    [parts] Filen består av { $found } deler; { $limit } er tillatt.
    [sheets] Arbeidsboken har { $found } ark; { $limit } er tillatt.
    [rows] Filen har { $found } rader eller flere; { $limit } er tillatt.
    [area] Et ark strekker seg for langt ({ $found }); { $limit } celler er tillatt.
   *[cells] Arbeidsboken har { $found } celler; { $limit } er tillatt.
}
remedy-too_large = { $what ->
    [area] Slett tomme rader og kolonner utenfor tabellen, eller kopier tabellen til en ny arbeidsbok.
   *[other] Del opp filen, eller kopier bare radene som trengs, til en ny arbeidsbok.
}
problem-damaged = Filen er skadet eller kom ikke helt fram.
remedy-damaged = Åpne den i regnearkprogrammet, lagre den på nytt og last opp den nye kopien.
problem-too_slow = Lesingen tok mer enn { $seconds } sekunder og ble stanset.
remedy-too_slow = Kopier radene som trengs, til en ny arbeidsbok og last opp den.
problem-too_much = { $what ->
    [columns] Arket { $sheet } har mer enn { $limit } kolonner.
    [tables] Arket { $sheet } faller i mer enn { $limit } tabeller.
    [names] Arket { $sheet } har mer enn { $limit } ulike navn.
   *[texts] Arket { $sheet } har mer enn { $limit } ulike tekster.
}
remedy-too_much = { $what ->
    [columns] Kopier kolonnene som trengs, til en ny arbeidsbok.
    [tables] Kopier én tabell med overskriftene til en ny arbeidsbok.
    [names] Kontroller hvilken kolonne som har navnene: løpenumre og datoer er ikke navn. Del ellers opp filen.
   *[texts] Kopier radene og kolonnene som trengs, til en ny arbeidsbok.
}
problem-too_much_memory = Lesingen trengte mer enn { $megabytes } MB minne og ble stanset.
remedy-too_much_memory = Kopier radene som trengs, til en ny arbeidsbok og last opp den.
problem-unsafe_content = { $what ->
    [doctype] Arbeidsboken har en dokumenttypeerklæring, som ingen regnearkprogrammer skriver.
    [ratio] En del av arbeidsboken er komprimert langt mer enn virkelige tall noen gang er.
    [shared_strings] Arbeidsboken oppgir flere tekster enn den har plass til.
   *[other] Arbeidsboken er komprimert på en måte som regnearkprogrammer ikke bruker.
}
remedy-unsafe_content = Åpne den i regnearkprogrammet og lagre den som en ny arbeidsbok. Slett den hvis du ikke kjenner avsenderen.
problem-unclosed_quote = I rad { $row } åpner et anførselstegn som aldri lukkes, så alle rader etter det er én celle.
remedy-unclosed_quote = Lukk anførselstegnet i rad { $row }, eller ta det bort, og last opp filen på nytt.
problem-no_layout = Ingen ark har overskriftene til en tabell vi kjenner.
remedy-no_layout = Bruk den nedlastede arbeidsboken, eller en tabell med overskriftene KPI, Måned og Verdi blant de 30 første radene.
problem-missing_heading = Overskriften «{ $heading }» mangler.
remedy-missing_heading = Legg til en kolonne med den overskriften i denne raden.
problem-duplicate_heading = «{ $found }» betyr det samme som overskriften i { $first }.
remedy-duplicate_heading = Gi den ene kolonnen et annet navn eller slett den, så det er klart hvilken som gjelder.
problem-not_a_number = «{ $found }» er ikke et tall.
remedy-not_a_number = Skriv bare tallet, uten ord, eller la cellen stå tom der ingenting er målt.
problem-ambiguous_number = «{ $found }» kan leses som { $small } eller som { $large }.
remedy-ambiguous_number = Skriv det som tall og ikke som tekst, eller med så mange desimaler at det blir entydig.
problem-number_too_large = { $found } er større enn noen KPI-verdi som kan lagres.
remedy-number_too_large = Kontroller enheten, eller velg en større, for eksempel tusen.
problem-not_finite = { $found } er ikke et tall som kan lagres.
remedy-not_finite = Rett verdien eller formelen som ga den.
problem-date_not_number = Her står datoen { $found }, men det trengs et tall.
remedy-date_not_number = Regnearkprogrammer gjør tall som 1.2 om til datoer: formater cellen som tall og skriv verdien på nytt.
problem-error_cell = Cellen viser feilen { $found }.
remedy-error_cell = Rett formelen, eller la cellen stå tom der ingenting er målt.
problem-not_calculated = Formelen i denne cellen har ikke noe lagret resultat.
remedy-not_calculated = Åpne arbeidsboken i regnearkprogrammet, la det beregne, og lagre.
problem-missing_month = Måneden mangler.
remedy-missing_month = Skriv måneden verdien gjelder for, for eksempel 2026-03.
problem-not_a_month = «{ $found }» er ikke en måned vi kan lese.
remedy-not_a_month = Skriv den som 2026-03, som en dato eller med ord og årstall.
problem-ambiguous_month = «{ $found }» kan være to forskjellige måneder.
remedy-ambiguous_month = Skriv den som 2026-03, eller formater cellen som dato.
problem-month_without_year = «{ $found }» sier ikke hvilket år det gjelder.
remedy-month_without_year = Skriv årstallet også, for eksempel 2026-03.
problem-unknown_status = «{ $found }» er ikke en status.
remedy-unknown_status = Skriv endelig, anslått, ikke aktuelt eller omstridt, eller la cellen stå tom for endelig.
problem-missing_kpi = Raden har verdier, men nevner ingen KPI.
remedy-missing_kpi = Skriv KPI-ens navn slik det står på målsiden.
problem-unknown_kpi = { $near_count ->
    [0] Det finnes ingen KPI som heter «{ $found }».
   *[other] Det finnes ingen KPI som heter «{ $found }». Ligner: { $near }.
}
remedy-unknown_kpi = Rett navnet, eller legg til KPI-en på målsiden først.
problem-ambiguous_kpi = «{ $found }» kan bety flere KPI-er: { $among }.
remedy-ambiguous_kpi = Legg til en kolonne Initiativ som sier hvilken, eller bruk den nedlastede arbeidsboken.
problem-unknown_initiative = Det finnes ikke noe initiativ som heter «{ $found }».
remedy-unknown_initiative = Rett navnet, eller la cellen stå tom der KPI-ens navn er nok.
problem-missing_cost = Raden har beløp, men nevner ingen kostnadslinje.
remedy-missing_cost = Skriv kostnadslinjens navn slik det står på målsiden.
problem-unknown_cost = { $near_count ->
    [0] Det finnes ingen kostnadslinje som heter «{ $found }».
   *[other] Det finnes ingen kostnadslinje som heter «{ $found }». Ligner: { $near }.
}
remedy-unknown_cost = Rett navnet, eller legg til kostnadslinjen på målsiden først.
problem-ambiguous_cost = «{ $found }» kan bety flere kostnadslinjer: { $among }.
remedy-ambiguous_cost = Legg til en kolonne Initiativ som sier hvilken.
problem-duplicate_row = Den samme måneden står i { $first } med annet innhold.
remedy-duplicate_row = Behold raden som er riktig, og slett den andre.
problem-future_month = { $found } ligger fram i tid; da kan ingenting være målt ennå.
remedy-future_month = Rett måneden, eller la verdien stå tom til måneden er kommet.
problem-month_closed = { $month } er lukket for «{ $name }»: { $author } lukket den { $day }.
remedy-month_closed = Ta raden ut av filen. Eller få måneden gjenåpnet, med en begrunnelse, under «Månedsavslutning» på siden Opplasting, og last opp filen på nytt.
form-month_closed = { $month } er lukket, så kostnadene blir stående som de er. Den kan gjenåpnes, med en begrunnelse, under «Månedsavslutning» på siden Opplasting.
problem-value_missing = Det er oppgitt en status, men ingen verdi.
remedy-value_missing = Skriv verdien, fjern statusen, eller velg ikke aktuelt.
problem-value_not_applicable = Statusen sier ikke aktuelt, men det står en verdi.
remedy-value_not_applicable = Fjern verdien eller endre statusen.
problem-zero_denominator = Nevneren er null, så det finnes ingen andel.
remedy-zero_denominator = Rett nevneren, eller velg ikke aktuelt der ingenting skjedde i måneden.
problem-missing_benefit = Raden verdsetter en gevinst, men har ikke noe navn på den.
remedy-missing_benefit = Gi gevinsten et navn, eller tøm raden.
problem-unknown_choice = «{ $found }» er ikke et av valgene.
remedy-unknown_choice = Skriv { $choices }, eller la cellen stå tom.
problem-benefit_field = «{ $name }» – { $field }: { $what }
remedy-benefit_field = Rett cellen og last opp filen på nytt.
problem-benefit_twice = «{ $name }» står allerede i { $first }, med annet innhold.
remedy-benefit_twice = Behold raden som er riktig, og slett den andre. En ny gevinst trenger sitt eget navn: kopier ingen skjulte celler.
problem-over_claimed = «{ $name }» krever { $share } % av forbedringen av «{ $kpi }», men andre gevinster krever allerede { $claimed } %: { $others }.
remedy-over_claimed = Senk andelene slik at alle gevinstene av KPI-en til sammen er høyst 100 %; det er { $left } % igjen til denne.
problem-valued_twice = «{ $name }» verdsetter «{ $kpi }», og «{ $other }», som er knyttet til den, bærer pengene for den samme virkningen: { $others }.
remedy-valued_twice = Tell virkningen én gang: ta pengene bort fra en av de to.
problem-kpi_renamed = Raden kaller KPI-en «{ $found }»; nå heter den «{ $now }».
remedy-kpi_renamed = Bekreft at verdiene hører til «{ $now }».
problem-cost_renamed = Raden kaller kostnadslinjen «{ $found }»; den heter «{ $now }» nå.
remedy-cost_renamed = Bekreft at beløpene hører til «{ $now }».
problem-inactive_kpi = { $count ->
    [one] Én rad gjelder «{ $kpi }», som ikke er aktiv ({ $status }).
   *[other] { $count } rader gjelder «{ $kpi }», som ikke er aktiv ({ $status }).
}
remedy-inactive_kpi = Bekreft at de skal lagres, eller aktiver KPI-en på målsiden.
problem-before_start = { $count ->
    [one] Én måned for «{ $kpi }» ligger før { $start }, da initiativet begynte.
   *[other] { $count } måneder for «{ $kpi }» ligger før { $start }, da initiativet begynte.
}
remedy-before_start = Bekreft at månedene er riktige, for eksempel som nullpunktsmåling.
problem-negative_value = { $found } er under null; det har «{ $kpi }» aldri vært.
remedy-negative_value = Bekreft verdien, eller rett fortegnet.
problem-scale_jump = { $way ->
    [larger] { $found } er omtrent { $factor } ganger så mye som «{ $kpi }» pleier å være (rundt { $usual }).
   *[smaller] { $found } er omtrent 1/{ $factor } av det «{ $kpi }» pleier å være (rundt { $usual }).
}
remedy-scale_jump = Kontroller enheten og desimaltegnet; bekreft verdien hvis den er riktig.
problem-maybe_fraction = { $found } er svært lite for «{ $kpi }», som skrives i prosent.
remedy-maybe_fraction = Skriv 12 for 12 %, ikke 0,12; bekreft verdien hvis den er riktig.
problem-percent_for_other_unit = { $found } er en prosent, men KPI-ens enhet er { $unit }.
remedy-percent_for_other_unit = Bekreft at den skal lagres som en andel av én, eller skriv verdien i KPI-ens enhet.
problem-unit_in_cell = «{ $found }» har en annen enhet enn den som ventes, som er { $unit }.
remedy-unit_in_cell = Bekreft at tallet gjelder slik det står, eller regn det om og skriv bare tallet.
problem-ratio_mismatch = Verdien er ikke telleren delt på nevneren.
remedy-ratio_mismatch = Rett en av de tre. Kvartalene beregnes av teller og nevner.
problem-stale_copy = Alle de { $count } verdiene for { $month } er de samme som måneden før.
remedy-stale_copy = Kontroller at filen ikke er forrige måneds kopi; bekreft hvis ingenting har endret seg.
problem-all_formulas_zero = Alle formlene i kolonne { $column } gir null.
remedy-all_formulas_zero = Åpne arbeidsboken i regnearkprogrammet, la det beregne, lagre og last opp på nytt; bekreft hvis null er riktig.
problem-after_appraisal = { $count ->
    [one] Én måned av «{ $kpi }» ligger etter { $last }, den siste måneden i analyseperioden.
   *[other] { $count } måneder av «{ $kpi }» ligger etter { $last }, den siste måneden i analyseperioden.
}
remedy-after_appraisal = Bekreft at de skal beholdes: de lagres, og teller bare hvis analyseperioden gjøres lengre.
problem-pool_exceeded = «{ $name }» frigjør timer av «{ $pool }», som har { $hours } i måneden; i { $count ->
    [one] én måned er flere
   *[other] { $count } måneder er flere
} planlagt frigjort.
remedy-pool_exceeded = Bekreft: det som overstiger potten, trekkes fra som overlapp. Eller senk frigjorte timer per enhet.
problem-hidden_sheet = Arket «{ $sheet }» er skjult og ble ikke lest.
remedy-hidden_sheet = Vis arket og last opp filen på nytt hvis det skal telle med.
problem-sheet_left_out = Arket «{ $sheet }» har ingen tabell vi kjenner, og ble utelatt.
remedy-sheet_left_out = Ingenting å gjøre, med mindre det har verdier: gi det da overskriftene KPI, Måned og Verdi.
problem-total_left_out = { $count ->
    [one] Én rad som summerer andre, ble utelatt.
   *[other] { $count } rader som summerer andre, ble utelatt.
}
remedy-total_left_out = Ingenting å gjøre: summer beregnes her.
problem-duplicate_same = Den samme verdien står allerede i { $first }; den teller én gang.
remedy-duplicate_same = Ingenting å gjøre.
problem-weight_missing = { $count ->
    [one] Én verdi for en andel eller et gjennomsnitt mangler vekt.
   *[other] { $count } verdier for andeler eller gjennomsnitt mangler vekt.
}
remedy-weight_missing = Kvartalene blir enkle gjennomsnitt av månedene. Legg til vekter, eller tellere og nevnere, for å få dem nøyaktige.
problem-comment_without_value = { $count ->
    [one] Én rad har en kommentar, men ingen verdi, og ble utelatt.
   *[other] { $count } rader har en kommentar, men ingen verdi, og ble utelatt.
}
remedy-comment_without_value = Legg til verdien, eller velg statusen ikke aktuelt for å beholde kommentaren.
problem-benefit_advice = «{ $name }» – { $field }: { $what }
remedy-benefit_advice = Ingenting å gjøre hvis dette er ment slik.
choices-two = «{ $choice_0 }» eller «{ $choice_1 }»
choices-three = «{ $choice_0 }», «{ $choice_1 }» eller «{ $choice_2 }»
problem-missing_marker = { $count ->
    [one] Én celle sier at det ikke finnes noen verdi, og ble utelatt.
   *[other] { $count } celler sier at det ikke finnes noen verdi, og ble utelatt.
}
remedy-missing_marker = Ingenting å gjøre. Velg statusen ikke aktuelt der en verdi aldri kommer.
problem-dates_1904 = Arbeidsboken teller dagene fra 1904, slik gamle Macintosh-programmer gjorde.
remedy-dates_1904 = Ingenting å gjøre: månedene er lest deretter. Se over dem.
problem-external_links = Arbeidsboken henter tall fra andre filer; de ble lest slik den sist lagret dem.
remedy-external_links = Se over månedene som kommer fra andre filer; kan de være gamle, så oppdater dem i regnearkprogrammet og lagre.
problem-more_alike = { $count ->
    [one] Ett problem til av denne typen er ikke listet opp.
   *[other] { $count } problemer til av denne typen er ikke listet opp.
}
remedy-more_alike = Rett det som er listet opp, eller årsaken, og last opp filen på nytt.
problem-numbers_as_text = { $count ->
    [one] Ett tall er lagret som tekst; det ble lest som tallet det viser.
   *[other] { $count } tall er lagret som tekst; de ble lest som tallene de viser.
}
remedy-numbers_as_text = Ingenting å gjøre. Se over det første hvis du er usikker på hvordan det ble lest.
problem-hidden_rows = { $count } rader i arket «{ $sheet }» er skjult; de ble lest som de andre.
remedy-hidden_rows = Slett de skjulte radene hvis de ikke skal telle med.
problem-note_left_out = { $count ->
    [one] Et fotnotetegn ble utelatt fra tallet.
   *[other] Fotnotetegn ble utelatt fra { $count } tall.
 }
remedy-note_left_out = Se etter at fotnoten ikke endrer hva tallet betyr.
problem-text_guessed = Tekstfilen sier ikke hvordan bokstavene er kodet; { $encoding } gir de mest sannsynlige ordene og ble antatt.
remedy-text_guessed = Kontroller navn med spesielle bokstaver, eller lagre filen som CSV UTF-8.
problem-nothing_to_read = Tabellen har ingen verdier ennå.
remedy-nothing_to_read = Fyll inn verdiene, lagre arbeidsboken og last den opp på nytt.
problem-to_answer = { $what }
remedy-to_answer = Svar på denne siden; svaret huskes til avsenderens neste fil.
problem-unknown_name = «{ $found }» er ikke et navn vi kjenner.
remedy-unknown_name = Si på denne siden hvilken KPI det er, lag en ny, eller hold navnet utenfor med en begrunnelse.
problem-quarterly_values = { $count ->
    [one] Her står et tall for et helt kvartal for { $kpi }, som måles per måned.
   *[other] Her står { $count } tall for hele kvartaler for { $kpi }, som måles per måned.
}
remedy-quarterly_values = Kvartaler spres aldri på måneder. Send måneder, mål KPI-en per kvartal, eller hold navnet utenfor.
problem-longer_values = { $count ->
    [one] Her står et tall for et halvår, et år eller en lengre tid for { $kpi }.
   *[other] Her står { $count } tall for halvår, år eller lengre tider for { $kpi }.
}
remedy-longer_values = Send måneder eller kvartaler, eller hold navnet eller tabellen utenfor.
problem-drifted = Annerledes enn i avsenderens forrige fil: { $what }
remedy-drifted = Se på hva som ble forstått. Er det riktig, så bekreft; filen huskes slik den er nå.
problem-look_at = { $what }
remedy-look_at = Ingenting leses fra disse cellene. Rett verdien her eller i filen, eller bekreft at de holdes utenfor.
problem-unit_differs = Filen teller { $kpi } i «{ $found }»; KPI-en er i { $unit }.
remedy-unit_differs = Si under «Navn i filen» hva tallene skal ganges med, eller bekreft at de er riktige.
problem-partial_month = { $count ->
    [one] { $kpi }: bare en del av { $month } har dager.
   *[other] { $kpi }: { $count } måneder har dager bare i en del av måneden, den første er { $month }.
}
remedy-partial_month = De lastes inn som anslag, som ikke teller som realisert før resten er kommet.
problem-running_without_start = { $count ->
    [one] { $kpi }: et tall for året hittil mangler måneden før, som det skulle trekkes fra.
   *[other] { $kpi }: { $count } tall for året hittil mangler måneden før, som de skulle trekkes fra.
}
remedy-running_without_start = De holdes utenfor. Send månedene før også.
problem-future_left_out = { $count ->
    [one] Én verdi gjelder en måned som ikke er kommet.
   *[other] { $count } verdier gjelder måneder som ikke er kommet.
}
remedy-future_left_out = De holdes utenfor. Kontroller månedene hvis de skulle vært med.
problem-noticed = { $what }
remedy-noticed = Ingenting må gjøres.
problem-left_out = { $what }
remedy-left_out = Ingenting må gjøres. Skulle det vært lest, så si under «Hva som ble forstått» hva kolonnen inneholder.
problem-not_actuals = { $kind ->
    [target] Mål
    [budget] Budsjettall
    [plan] Plantall
    [forecast] Prognoser
    [baseline] Nullpunkter
   *[last_year] Fjorårets tall
} står ved siden av de faktiske tallene ({ $count }).
remedy-not_actuals = De lastes ikke inn: det gjør bare det som er målt.
problem-rolled_up = { $kpi }: { $count } tall for dager eller uker ble { $months ->
    [one] én måned
   *[other] { $months } måneder
}, { $rule ->
    [sum] som summen av dem
    [mean] som snittet av dem
    [last] som det siste i hver
    [max] som det høyeste i hver
   *[min] som det laveste i hver
}. { $month } har færrest: { $least }.
remedy-rolled_up = Ingenting må gjøres. KPI-ens type sier hvordan dager blir måneder.

## Forretningscasen

case-answer = Hva som ble lovet år for år, hva det er verdt, og hva hver linje ble til.
case-answer_none = Hent forretningscasen fra Excel eller skriv den inn: Linjene blir planen som resultatene holdes opp mot.
case-empty = En forretningscase hører til et initiativ. Legg inn initiativet først.
case-choose = Forretningscase
case-new = Ny forretningscase
case-how = Hvordan
case-how_file = Fra en arbeidsbok
case-how_typed = Skriv den inn
case-drop = Arbeidsbok med forretningscasen
case-drop_help = Én tabell med kolonnene Start, År 1, År 2 og så videre, gevinster og kostnader under hver sin overskrift. Excel, OpenDocument eller CSV.
case-reading = Leser arbeidsboken
case-read = Arbeidsboken er lest
case-example = Se et eksempel
case-example_what = En arbeidsbok som leses som den er: to slags linjer, en startkolonne, år, risiko og diskonteringsrente.
case-problems = { $name }: { $count ->
    [one] { $count } merknad
   *[other] { $count } merknader
}
case-blocked = Rett det som må rettes i arbeidsboken, og slipp den på nytt. Ingenting leses før det.
case-scale = Beløpene er i
case-scale_file = Som filen sier: { $scale }
case-scale_1 = Hele { $currency }
case-scale_1000 = Tusen { $currency }
case-scale_1000000 = Millioner { $currency }
case-signs = Negative kostnader er
case-signs_costs = Kostnader skrevet med minus
case-signs_refunds = Refusjoner, penger som kommer tilbake
case-revises = Dette er
case-revises_none = En ny forretningscase
case-revises_one = En ny versjon av «{ $name }»
case-name = Navn på casen
case-rate_from_settings = Filen oppgir ingen rente; dette er den i innstillingene.
case-extend = La analyseperioden for initiativet vare til { $month }, like lenge som casen
case-no_name = Gi casen et navn.
case-no_rate = Oppgi diskonteringsrenten i casen, mellom 0 % og 100 %.
case-becomes_title = Hva gevinstene blir til
case-becomes_what = En ny gevinst får casens egne beløp som plan, på en KPI-kladd som står der til du setter en ekte måling. En gevinst som finnes, beholder sin plan; casen er da det den holdes opp mot.
case-becomes = Blir til
case-becomes_new = En ny gevinst
case-becomes_existing = Finnes: { $name }
case-becomes_number = Finnes: { $name } (nr. { $number })
case-preview = Slik vil det stå
case-makes = Dette lager { $list }.
case-makes_nothing = Ingenting ville endres: Casen står der allerede, med de samme beløpene.
case-compared = Mot casen slik den står
case-compared_none = Ingen linje skiller seg fra casen slik den står.
case-change = Endring
case-change_added = Ny
case-change_ended = Borte
case-change_changed = Endret
case-after = Planen for { $name } ville da komme til en netto nåverdi på { $npv } og en ROI på { $roi }, begge diskontert med { $rate } fra { $base }; casen alene sier { $case_npv } og { $case_roi }. Forskjellen er det initiativet planlegger ellers, eller det merknadene over nevner. Er en linje planlagt der fra før, la den stå for gevinsten som finnes.
case-after_same = Planen for { $name } ville da komme til nøyaktig det casen sier: en netto nåverdi på { $npv } og en ROI på { $roi }, diskontert med { $rate } fra { $base }.
case-note_currency = Filen snakker om { $found }, initiativet regner i { $currency }. Beløpene tas som { $currency }.
case-note_too_short = Analyseperioden for initiativet slutter i { $month }; casen når til { $last }. Det som kommer senere, teller ikke i ROI.
case-note_already_live = Initiativet har vært i bruk siden { $month }, så ROI regner startkostnaden i prosjektår 1 og diskonterer den.
case-note_uplift_too = Initiativet øker allerede planlagte kostnader med { $share } for optimisme; risikoen på kostnadslinjene kommer i tillegg. Regn ikke den samme tvilen to ganger.
case-note_other_rate = Casen diskonteres med { $rate }, porteføljen med { $own }. Hver side sier hvilken rente den bruker.
case-confirm = Lagre forretningscasen
case-agree = Jeg har sett på punktene som må bekreftes; lagre casen slik den vises.
case-reason = Begrunnelse
case-reason_example = Signert versjon, 12. mars
case-saved = Forretningscasen «{ $name }» er lagret.
case-undo = Angre
case-receipt = Endring { $number } hentet inn «{ $name }». Feil fil? Ta tilbake alt sammen.
case-typed = Én rad per linje; år uten beløp teller som ingenting. Kostnader er positive. Beløp i { $currency }, før risiko.
case-years_count = Prosjektår
case-row_incomplete = Rad { $number }: En linje trenger en side og et navn.
case-row_risk = { $name }: Risikoen må ligge mellom 0 % og 100 %.
case-revise = Revider
case-title = { $name } · { $stage }
case-about = Initiativ: { $initiative }. Prosjektår 1 begynner i { $base }. Beløp i { $currency }, etter risiko, før diskontering med mindre en rad sier noe annet.
case-about_file = Lest fra { $file }.
case-about_note = Merknad: { $note }
case-roi = ROI, diskontert
case-npv = Netto nåverdi, diskontert, { $currency }
case-payback = Tilbakebetaling, udiskontert
case-irr = Internrente
case-summary = Gevinster på { $benefits } mot kostnader på { $costs } i nåverdi: en ROI på **{ $roi }** og en netto nåverdi på **{ $npv }**, diskontert med { $rate } ved årets slutt.
case-line = Linje
case-total = Sum, udiskontert
case-present_value = Nåverdi
case-benefits = Gevinster
case-costs = Kostnader
case-net = Netto
case-cumulative = Netto akkumulert, udiskontert
case-discounted = Netto, diskontert
case-risk = Risiko
case-figures = Tallene, og hva de bygger på
case-discounted_year_end = Diskontert ved årets slutt, { $rate }; startkolonnen på tidspunkt 0
case-undiscounted_year_end = Udiskontert, interpolert innenfor året
case-undiscounted_none = Udiskontert sum
case-irr_basis = Den årlige renten som gir netto nåverdi null; vises bare der nøyaktig én passer
case-years_after = etter { $years } år
case-never = Ikke innen { $count ->
    [one] { $count } år
   *[other] { $count } år
}
case-reopens = { $told }; faller under null igjen senere
case-entered = Beløp slik de er lagt inn, før risiko
case-became = Hva hver linje ble til
case-open = Åpne
case-became_own = Plan: casens beløp
case-became_kpi = Plan: KPI-en
case-became_draft = Plan: casens beløp; fortsatt uten en ekte måling
case-became_none = Ingenting lenger
case-drafts = { $count ->
    [one] Én gevinst står fortsatt på en KPI-kladd som bare holder plassen for en måling. Sett en ekte KPI for den under Mål.
   *[other] { $count } gevinster står fortsatt på KPI-kladder som bare holder plassen for en måling. Sett en ekte KPI for hver under Mål.
}
case-download = Last ned med levende formler
case-delete = Fjern forretningscasen
case-delete_title = Fjerne «{ $name }»?
case-delete_parts = Fjern også kostnadene og gevinstene den laget, med mindre noe er betalt, målt eller godkjent på dem
case-delete_what = Dette fjerner { $list }.
case-deleted = Forretningscasen «{ $name }» er fjernet.
case-cost_one_off = { $name }, engangs
case-cost_running = { $name }, løpende
case-risk_reason = Forretningscasen «{ $name }»
case-kpi_definition = Holder plassen til det finnes en ekte måling: penger slik forretningscasen «{ $name }» lover dem.
problem-case_without_lines = En forretningscase trenger minst én linje.

## Problems with the file of a business case, and what to do

problem-case_no_table = Fant ingen tabell med en lønnsomhetsberegning: ingen overskriftsrad har år.
remedy-case_no_table = Gi tabellen én rad med overskrifter som Oppstart, År 1, År 2, med navn til venstre for beløpene og ordene Gevinster og Kostnader over radene som hører til.
problem-case_years_gap = «{ $found }» følger ikke etter året før.
remedy-case_years_gap = Før opp hvert prosjektår én gang, i rekkefølge, også de uten beløp.
problem-case_no_side = Det står ikke om «{ $name }» er en gevinst eller en kostnad.
remedy-case_no_side = Sett en rad med ordet Gevinster eller Kostnader over den.
problem-case_name_missing = En rad har beløp, men ikke navn.
remedy-case_name_missing = Gi raden et navn, eller slett den.
problem-case_risk_outside = En risiko på { $found } er mer enn alt.
remedy-case_risk_outside = Skriv risikoen som en prosent mellom 0 % og 100 %.
problem-case_rate_outside = { $found } kan ikke være en diskonteringsrente.
remedy-case_rate_outside = Skriv renten som prosent, for eksempel 10 %.
problem-case_units_disagree = «{ $found }» og en annen tekst i arket nevner ulike enheter.
remedy-case_units_disagree = La alle beløp være i én enhet, og nevn bare den.
problem-case_in_thousands = Etter «{ $found }» er beløpene i tusen: 1 ble lest som 1 000.
remedy-case_in_thousands = Bekreft at alle beløp i tabellen er i tusen, eller velg en annen enhet.
problem-case_in_millions = Etter «{ $found }» er beløpene i millioner: 1 ble lest som 1 000 000.
remedy-case_in_millions = Bekreft at alle beløp i tabellen er i millioner, eller velg en annen enhet.
problem-case_negative_costs = Alle kostnader er skrevet som negative beløp; de ble lest som kostnader.
remedy-case_negative_costs = Bekreft, eller rett fortegnene hvis de er refusjoner.
problem-case_mixed_signs = Kostnaden «{ $name }» har et negativt beløp, som teller som en refusjon.
remedy-case_mixed_signs = Bekreft refusjonen, eller rett fortegnet.
problem-case_no_initial = Det finnes ingen oppstartskolonne; «{ $found }» ble lest som prosjektår 1 og diskonteres med et helt år.
remedy-case_no_initial = Bekreft, eller før det som betales ved start i en kolonne Oppstart foran.
problem-case_total_differs = Filen sier { $found } i sum; beløpene blir til sammen { $ours }.
remedy-case_total_differs = Kontroller beløpene i raden. Summen beregnes her og importeres ikke.
problem-case_present_value_differs = Filen sier { $found } som nåverdi; med oppstart udiskontert og årene diskontert ved årets slutt blir den { $ours }.
remedy-case_present_value_differs = Kontroller renten og tidspunktene. Nåverdien beregnes her og importeres ikke.
problem-case_sum_differs = Filen summerer til { $found }; linjene som ble lest, blir til sammen { $ours }.
remedy-case_sum_differs = Kontroller om en linje mangler, er skjult eller er talt to ganger. Summen beregnes her og importeres ikke.
problem-case_risk_not_applied = Filens egen nåverdi på { $found } er uten risikoen.
remedy-case_risk_not_applied = Bekreft at beløpene er før risiko: den legges på her. Er de allerede etter risiko, tøm kolonnen med risiko.
problem-case_maybe_total = «{ $name }» ser ut som summen av andre linjer, og ble lest som en egen linje.
remedy-case_maybe_total = Slett raden eller kall den Sum hvis den summerer andre; bekreft hvis den ikke gjør det.
problem-case_row_ignored = «{ $name }» står under nettoresultatet og ble utelatt.
remedy-case_row_ignored = Bekreft, eller flytt raden under Gevinster eller Kostnader hvis den skal telle med.
problem-case_other_sheet = Arket «{ $sheet }» har også en lønnsomhetsberegning, og ble utelatt.
remedy-case_other_sheet = Bekreft, eller last opp en arbeidsbok med bare det arket som skal telle.
problem-case_rate_number = Diskonteringsrenten { $found } ble lest som { $rate } %.
remedy-case_rate_number = Bekreft, eller skriv den med prosenttegn.
problem-case_rates_differ = Renten { $found } er en annen enn den i { $first }, som ble brukt.
remedy-case_rates_differ = Bekreft, eller la filen nevne bare én rente.
problem-case_row_left_out = «{ $name }» ble utelatt: det er en sum, en rente eller et tall som følger av linjene.
remedy-case_row_left_out = Ingenting å gjøre: det beregnes her.
problem-case_column_left_out = Kolonnen «{ $found }» ble sammenlignet med det som beregnes her, og ikke importert.
remedy-case_column_left_out = Ingenting å gjøre.
problem-case_blanks_zero = { $count ->
    [one] Én celle i linjene er tom og teller som ingenting.
   *[other] { $count } celler i linjene er tomme og teller som ingenting.
}
remedy-case_blanks_zero = Ingenting å gjøre, med mindre et beløp mangler.
problem-case_no_rate = Filen nevner ingen diskonteringsrente.
remedy-case_no_rate = Velg renten her, eller bruk den i innstillingene.

## Hva en fil spør om, advarer om og utelater når den leses for seg selv

asked-year = Hvilket år gjelder disse månedene? Filen sier det ikke. { $found }
asked-fiscal_year = Månedene går over et årsskifte. I hvilket kalenderår ligger den første? { $found }
asked-kpi = Hva måles her? Verken rader, kolonner eller arket sier det. { $found }
asked-period = Hvilken periode gjelder disse verdiene? Filen sier det ikke. { $found }
asked-decimal_mark = Er tegnet i «{ $found }» et desimaltegn, eller skiller det tusener?
asked-day_month_order = Begynner «{ $found }» med dagen eller med måneden?
asked-second_number = Er «{ $found }» en måned, eller et år som går over to kalenderår?
asked-two_digits = Slutter «{ $found }» med året eller med dagen?
asked-decimal_month = «{ $found }» ser ut som et år med måneden bak punktumet, slik at .1 er oktober. Stemmer det?
asked-buddhist_years = Er dette år i den thailandske kalenderen, 543 foran den vanlige? { $found }
asked-serial_date = Er «{ $found }» en dag talt slik regneark gjør?
asked-month_name = Hvilken måned er «{ $found }»? Ordet betyr ulike måneder på ulike språk.
asked-fiscal_start = I hvilken måned begynner regnskapsåret i «{ $found }»?
asked-t_number = Er «{ $found }» et kvartal eller en måned?
asked-percent_scale = Prosenter er skrevet både som 0,12 og som 12 her. Hva menes med «{ $found }»?
asked-year_to_date = Tallene under «{ $found }» gjelder året hittil. Skal hver måned være forskjellen fra måneden før?
warned-daily = { $count ->
    [one] Én verdi gjelder en enkelt dag. Det er måneder som lagres: si hvordan dager blir til måneder.
   *[other] { $count } verdier gjelder enkeltdager. Det er måneder som lagres: si hvordan dager blir til måneder.
}
warned-weekly = { $count ->
    [one] Én verdi gjelder en uke. Det er måneder som lagres: si hvordan uker blir til måneder.
   *[other] { $count } verdier gjelder uker. Det er måneder som lagres: si hvordan uker blir til måneder.
}
warned-cumulative_sheet = Arket «{ $found }» ser ut til å inneholde summer siden årets begynnelse, ikke tall for én periode.
warned-numbers_as_text = { $count ->
    [one] Ett tall er lagret som tekst; det er lest som tall.
   *[other] { $count } tall er lagret som tekst; de er lest som tall.
}
warned-repeated_heading = { $count ->
    [one] Overskriftene står én gang til blant radene; den raden er utelatt.
   *[other] Overskriftene står { $count } ganger til blant radene; de radene er utelatt.
}
warned-undated_row = { $count ->
    [one] Én rad har verdier, men ingen periode («{ $found }»); den er utelatt.
   *[other] { $count } rader har verdier, men ingen periode (den første er «{ $found }»); de er utelatt.
}
warned-not_a_number = «{ $found }» står der det skulle stått et tall.
warned-error_cell = Cellen inneholder en feil: { $found }.
warned-not_calculated = Cellen inneholder en formel uten resultat. Åpne og lagre filen i et regnearkprogram.
warned-no_label = { $count ->
    [one] Én rad har verdier, men ingenting som sier hva de er; den er utelatt.
   *[other] { $count } rader har verdier, men ingenting som sier hva de er; de er utelatt.
}
warned-same_twice = { $count ->
    [one] Samme mål og periode står to ganger; andre gang i { $found }.
   *[other] Samme mål og periode står to ganger i { $count } tilfeller; det første i { $found }.
}
warned-notation_changed = Denne kolonnen er skrevet annerledes enn i tidligere filer: «{ $found }» gir ingen tvil. Den ble lest slik det står her.
warned-run_together = «{ $found }» er over 100 % ved siden av prosenter langt under: et fotnotetegn kan ha glidd inn i tallet.
warned-hidden_rows = Skjulte rader er også lest.
warned-hidden_columns = Skjulte kolonner er også lest.
warned-text_guessed = Filen sier ikke hvordan bokstavene er kodet; kontroller navnene.
warned-dates_1904 = Filen teller dager fra 1904; kontroller datoene.
left_out-total = En sum: «{ $found }»
left_out-average = Et gjennomsnitt eller lignende: «{ $found }»
left_out-cumulative = Summer siden årets begynnelse: «{ $found }»
left_out-derived = Regnet ut fra andre kolonner: «{ $found }»
left_out-counter = Gjentar perioden som tall, eller teller rader: «{ $found }»
left_out-code = En kode, ikke et tall: «{ $found }»
left_out-note = Merknader: «{ $found }»
left_out-dated = En annen dato enn perioden: «{ $found }»
left_out-other = Tall uten periode: «{ $found }»
left_out-total_row = En rad som summerer andre: «{ $found }»
left_out-average_row = En rad med gjennomsnitt eller lignende: «{ $found }»
left_out-cumulative_row = En rad med summer siden årets begynnelse: «{ $found }»
left_out-derived_row = En rad som er regnet ut fra andre: «{ $found }»
left_out-notes_below = { $count ->
    [one] En linje under tabellen: «{ $found }»
   *[other] { $count } linjer under tabellen, fra «{ $found }»
}
left_out-repeated_heading = { $count ->
    [one] Overskriftene én gang til: «{ $found }»
   *[other] Overskriftene { $count } ganger til: «{ $found }»
}
left_out-undated_row = En rad uten periode: «{ $found }»
left_out-missing_marker = { $count ->
    [one] Én celle som sier at verdien mangler
   *[other] { $count } celler som sier at verdien mangler
}
left_out-no_label = En rad som ingenting gir navn: «{ $found }»
left_out-no_period = { $count ->
    [one] En tabell med én rad uten noen periode
   *[other] En tabell med { $count } rader uten noen periode
}
left_out-no_table = Et ark uten en tabell som lot seg forstå
left_out-hidden_sheet = Et skjult ark: «{ $found }»
left_out-not_a_sheet = Et diagram eller en makro, ikke et ark med celler: «{ $found }»
left_out-not_a_number = Ikke et tall: «{ $found }»
left_out-error_cell = En feil: { $found }
left_out-not_calculated = En formel uten resultat
drift-sheet_missing = Ingen ark ligner på «{ $before }» lenger.
drift-sheet_renamed = Arket «{ $before }» heter nå «{ $now }».
drift-sheet_new = Tabellen på arket «{ $now }» er ny og leses ikke.
drift-heading_missing = Overskriftene fra «{ $before }» finnes ikke lenger.
drift-heading_moved = Overskriftene sto på rad { $before } og står nå på rad { $now }.
drift-heading_renamed = Kolonnen «{ $before }» heter nå «{ $now }».
drift-column_moved = En kolonne er flyttet fra { $before } til { $now }.
drift-column_missing = Kolonnen «{ $before }» mangler.
drift-column_new = Kolonnen «{ $now }» er ny.
drift-unit_changed = Enheten var «{ $before }» og er nå «{ $now }».
drift-shape_changed = Tabellen er satt opp på en annen måte enn før.

## Headings and words understood in files, separated by " | "

heading-initiative = Initiativ | Tiltak | Prosjekt | Program
heading-kpi = KPI | KPI-navn | Indikator | Måleparameter | Nøkkeltall
heading-kpi_id = KPI-ID | KPI-nummer | KPI-nr | ID
heading-month = Måned | Periode | Dato
heading-value = Verdi | Faktisk | Faktisk verdi | Faktisk kostnad | Resultat | Målt | Måleverdi | Betalt
heading-weight = Vekt | Hendelser | Antall hendelser | Volum | n
heading-numerator = Teller | Del | Treff
heading-denominator = Nevner | Helhet | Grunnlag | Av totalt
heading-status = Status | Tilstand | Kvalitet
heading-comment = Kommentar | Kommentarer | Merknad | Merknader | Notat
heading-unit = Enhet | Måleenhet
heading-cost = Kostnad | Kostnadslinje | Kostnadspost
heading-planned = Planlagt | Plan | Budsjett | Planlagt beløp | Planlagt kostnad
heading-total = Total | Totalt | Sum | Delsum | Totalsum | Gjennomsnitt | Snitt
heading-yes = Ja | Sann
heading-no = Nei | Usann
heading-cost_id = Kostnads-ID | Kostnadsnummer
heading-benefit_id = Gevinst-ID | Gevinstnummer
heading-benefit_name = Gevinstnavn | Navn på gevinsten
heading-unit_value = Verdi per enhet | Enhetsverdi
heading-benefit_volume = Volum per måned | Månedlig volum
heading-margin = Dekningsgrad | Margin
heading-carrying_rate = Kapitalkostnad per år | Kapitalkostnad
heading-attribution = Tilskrevet andel | Tilskrivning | Tilskrivning % | Årsaksandel
heading-capture = Utnyttelse | Uttak | Uttak % | Uttaksgrad
heading-confidence = Sikkerhet i planen | Sikkerhet | Sikkerhet % | Sannsynlighet
heading-benefit_class = Klasse | Gevinstklasse
heading-timing = Kommer | Tidspunkt
heading-disbenefit = Negativ virkning | Ulempe
heading-pool = Timepott | Pott
heading-hours_per_unit = Frigjorte timer per enhet | Timer per enhet
heading-owner = Ansvarlig | Gevinstansvarlig | Eier
heading-assumptions = Forutsetninger | Forutsetning
heading-cashable = Budsjetteffekt | Prissatt, med budsjetteffekt
heading-non_cashable = Uten budsjetteffekt | Prissatt, uten budsjetteffekt
heading-cost_avoidance = Unngått kostnad
heading-recurring = Hver måned | Månedlig
heading-one_time = Én gang | Én gang, når nivået synker
heading-case_line = Linje | Gevinst eller kostnad | Post | Element | Navn | Beskrivelse
heading-case_risk = Risikojustering | Risiko | Risiko % | Risikojustering % | Risikopåslag | Usikkerhet
heading-case_initial = Oppstart | År 0 | Start | Ved start | Initielt | Initialt | Investering | Engangs | Engangsbeløp
heading-case_year = År
heading-case_fiscal = Regnskapsår | Budsjettår
heading-case_side = Side | Type | Gevinst/kostnad | Kostnad/gevinst | Art
heading-case_benefits = Gevinster | Gevinst | Nytte | Nyttevirkninger | Besparelser
heading-case_costs = Kostnader | Utgifter | Kostnader og investeringer | Investeringer og kostnader
heading-case_present_value = Nåverdi | NV
heading-case_net = Netto | Netto nytte | Nettonytte | Netto gevinst | Netto gevinster | Netto kontantstrøm | Kontantstrøm
heading-case_cumulative = Akkumulert | Kumulativt | Kumulativ | Akkumulert netto | Akkumulert nettonytte | Akkumulert kontantstrøm | Akkumulert netto kontantstrøm
heading-case_figure = Netto nåverdi | NNV | Internrente | Tilbakebetalingstid | Inntjeningstid | Avkastning | Nytte-kostnadsbrøk | Nytte/kostnad | Diskonteringsfaktor | Diskontert netto | Diskontert kontantstrøm
heading-case_adjusted = Risikojustert | Etter risiko | Justert for risiko
heading-case_rate = Diskonteringsrente | Kalkulasjonsrente | Avkastningskrav
heading-case_thousands = i tusen | tusen | i hele tusen | tusen kroner | 1000 kr | 1 000 kr | kr 1000 | kr 1 000 | tkr
heading-case_millions = i millioner | millioner | mill. | mill | mill. kr | mkr
measurement_status_alias-final = faktisk | godkjent | F
measurement_status_alias-estimated = anslag | estimat | estimert | foreløpig | E
measurement_status_alias-not_applicable = ikke relevant | i.a.
measurement_status_alias-disputed = bestridt | uenighet | D
missing-values = i/t | ikke tilgjengelig | mangler | - | – | … | ingen | ukjent

## The workbooks that go out: the one to fill, and the copy with its problems

workbook-actuals = Målinger
workbook-costs = Kostnader
workbook-benefits = Gevinster
workbook-guide = Slik fyller du ut
workbook-title = { $scope }: målinger
workbook-costs_title = { $scope }: kostnader
workbook-benefits_title = { $scope }: gevinster
workbook-subtitle = Fyll ut de lysegule cellene til og med { $month }. Alle andre celler er til orientering.
workbook-costs_subtitle = Det som er betalt, skrives i «{ workbook-actual }». En ny plan skrives i «{ workbook-new_plan }»; står cellen tom, blir planen stående. Alle andre celler er til orientering.
workbook-benefits_subtitle = Én rad for hver gevinst. Skriv over en celle for å endre den; rader uten gevinst tar imot nye. Alle andre celler er til orientering.
workbook-better = Retning
workbook-baseline = Nullpunkt
workbook-plan = Plan for måneden
workbook-target = Mål
workbook-before = { $count ->
    [one] Måneden før
   *[other] { $count } måneder før
}
workbook-cost_kind = Type
workbook-currency = Valuta
workbook-planned = Planlagt
workbook-actual = Faktisk
workbook-new_plan = Endre planen til
workbook-worth_unit = Verdsettes i
workbook-guide_title = Slik fyller du ut arbeidsboken
workbook-step-fill = Fyll bare ut de lysegule cellene. Skriv tall som tall; skriv prosenter slik man sier dem, 12 for 12 %.
workbook-step-blank = La verdien stå tom der du ikke har noe å melde ennå. Tomt betyr aldri null: skriv 0 der det er null.
workbook-step-correct = Der en verdi allerede står, er det den som er lagret nå: skriv over den for å rette den, og fjern statusen når den er endelig. Den gamle verdien blir stående i historikken.
workbook-step-rows = Du kan filtrere, skjule kolonner og lagre filen i et hvilket som helst regnearkprogram. Skal du sortere radene, slår du av arkbeskyttelsen; den har ikke noe passord. La de skjulte kolonnene være i fred.
workbook-step-send = Lagre arbeidsboken og last den opp, eller send den tilbake til den du fikk den fra. Ingenting lagres før noen har sett hva som ville endre seg.
workbook-blank_title = { $sheet }: hva en tom celle betyr
workbook-blank-value = Tom: ingenting meldes for måneden, og det som var lagret fra før, blir stående. Null skrives som 0.
workbook-blank-weight = Tom: kvartalet blir et enkelt gjennomsnitt av månedene. Fyll inn hvor mange hendelser verdien gjelder.
workbook-blank-numerator = Tom: verdien gjelder som den står. Med teller og nevner kan selve verdien stå tom.
workbook-blank-denominator = Tom: verdien gjelder som den står, og kvartalet kan ikke vektes.
workbook-blank-status = Tom: verdien er endelig. Velg ikke aktuelt der måneden aldri får noen verdi.
workbook-blank-comment = Tom: ingen kommentar. Skriv her det en leser bør vite om verdien.
workbook-blank-cost = Tom: ingenting meldes som betalt for måneden, og det som var lagret fra før, blir stående. Null skrives som 0. En tilbakebetaling er negativ.
workbook-blank-new_plan = Tom: planen blir stående som den er. Fyll ut bare for å endre det planlagte beløpet for måneden; forhåndsvisningen viser det gamle og det nye.
workbook-blank-cost_comment = Tom: kommentaren som var lagret fra før, blir stående. Skriv her det en leser bør vite om beløpet.
workbook-blank-of_initiative = Tom: KPI-ens navn alene sier hvor gevinsten hører hjemme. Fyll ut der to initiativer har en KPI med samme navn.
workbook-blank-of_kpi = Tom: raden brukes ikke. I de siste radene skriver du navnet på KPI-en som en ny gevinst bygger på.
workbook-blank-benefit_name = Tom: raden har ingen gevinst, eller navnet blir stående. En ny gevinst må ha et navn.
workbook-blank-unit_value = Tom: det som er lagret, blir stående. En ny gevinst må ha den: hva én enhet forbedring er verd.
workbook-blank-benefit_volume = Tom: det som er lagret, blir stående; en ny gevinst bruker volumet som måles hver måned. Låst der volumet er en plan eller en annen KPI.
workbook-blank-carrying_rate = Tom: det som er lagret, blir stående. En beholdning må ha den: hva det koster å binde én krone i et år.
workbook-blank-margin = Tom: det som er lagret, blir stående; en ny gevinst får 100 %. Andelen av ekstra inntekt som er igjen etter kostnaden ved å levere.
workbook-blank-attribution = Tom: det som er lagret, blir stående; en ny gevinst får 100 %. Alle gevinstene av én KPI er til sammen høyst 100 %.
workbook-blank-capture = Tom: det som er lagret, blir stående; en ny gevinst får 100 %. Andelen av spart tid som blir til nyttig arbeid.
workbook-blank-confidence = Tom: det som er lagret, blir stående; en ny gevinst får 100 %. Den senker planen, aldri det som er målt.
workbook-blank-benefit_class = Tom: det som er lagret, blir stående; en ny gevinst er uten budsjetteffekt.
workbook-blank-timing = Tom: det som er lagret, blir stående; en ny gevinst kommer hver måned.
workbook-blank-disbenefit = Tom: det som er lagret, blir stående; en ny er ingen negativ virkning.
workbook-blank-pool = Tom: det som er lagret, blir stående; en ny gevinst trekker ikke på noen pott. Skriv pottens navn slik det står på målsiden.
workbook-blank-hours_per_unit = Tom: det som er lagret, blir stående. Trengs der gevinsten trekker på en timepott.
workbook-blank-owner = Tom: det som er lagret, blir stående; en ny gevinst har ingen ansvarlig ennå.
workbook-blank-assumptions = Tom: det som er lagret, blir stående. Skriv hva som må holde for at pengene skal komme.
workbook-wrong_title = Kontroller dette
workbook-wrong-number = Skriv et tall her, uten ord eller enhet, eller la cellen stå tom.
workbook-wrong-share = Skriv en andel mellom 0 % og 100 %, eller la cellen stå tom.
workbook-wrong-status = Velg en av statusene i listen, eller la cellen stå tom.
workbook-wrong-yes_no = Velg ja eller nei, eller la cellen stå tom.
workbook-wrong-benefit_class = Velg en av klassene i listen, eller la cellen stå tom.
workbook-wrong-timing = Velg en av de to, eller la cellen stå tom.
workbook-origin = { $organisation }. Laget fra revisjon { $revision }, fylles ut til og med { $month }.
workbook-problems = Merknader
workbook-problems_title = Dette ble funnet i filen
workbook-problems_note = Arkene etter dette er en kopi av verdiene som ble lest; formler og formatering er utelatt.
workbook-severity = Gruppe
workbook-sheet = Ark
workbook-cell = Celle
workbook-what = Hva som er galt
workbook-remedy = Hva du kan gjøre
workbook-more_problems = { $count ->
    [one] Ett problem til er ikke listet opp.
   *[other] { $count } problemer til er ikke listet opp.
}
workbook-group-must_fix = Må rettes
workbook-group-confirm = Må bekreftes
workbook-group-info = Til orientering

## The business case as a workbook

case_book-sheet_table = Lønnsomhet
case_book-sheet_inputs = Inndata
case_book-sheet_rates = Nåverdi etter rente
case_book-sheet_notes = Merknader
case_book-inputs_title = Inndata
case_book-inputs_note = Lysegule celler kan endres. Alt på de andre arkene følger av dem.
case_book-currency = Beløp i { $currency }, før risiko. Kostnader er positive.
case_book-subtitle = Beløp i { $currency }, etter risiko. Prosjektår 1 begynner i { $month }.
case_book-line = Gevinst eller kostnad
case_book-risk = Risikojustering
case_book-total = Sum
case_book-total_benefits = Sum gevinster
case_book-total_costs = Sum kostnader
case_book-net_flow = Netto: gevinster minus kostnader
case_book-cumulative = Netto, akkumulert
case_book-period = År fra start
case_book-factor = Diskonteringsfaktor
case_book-discounted = Netto, diskontert
case_book-paid_back = Tilbakebetalt etter år
case_book-below_again = Under null etter tilbakebetaling
case_book-chart = Gevinster, kostnader og akkumulert netto per år
case_book-figure_discount_rate = Diskonteringsrente
case_book-figure_pv_benefits = Nåverdi av gevinster
case_book-figure_pv_costs = Nåverdi av kostnader
case_book-figure_npv = Netto nåverdi
case_book-figure_roi = Avkastning (ROI)
case_book-figure_bcr = Nytte-kostnadsbrøk
case_book-figure_irr = Internrente
case_book-figure_net = Netto gevinst
case_book-figure_payback = Tilbakebetalingstid i år
case_book-figure_payback_months = Tilbakebetalingstid i måneder
case_book-figure_reopens = Faller under null igjen senere
case_book-basis_input = Fra arket med inndata
case_book-basis_discounted = Diskontert ved årets slutt; oppstartskolonnen diskonteres ikke
case_book-basis_plain = Udiskontert
case_book-basis_irr = Den årlige renten som gir netto nåverdi null; vises når nøyaktig én passer
case_book-not_defined = Ikke definert
case_book-never = Ikke innen { $years ->
    [one] ett år
   *[other] { $years } år
}
case_book-reopens_yes = Ja
case_book-reopens_no = Nei
case_book-one_way = Ingen: én retning
case_book-no_single_rate = Ingen entydig rente
case_book-wrong_share = Skriv en prosent mellom 0 % og 100 %.
case_book-rates_note = Netto nåverdi av nettostrømmen ved mange renter. Internrenten vises når netto nåverdi skifter fortegn nøyaktig én gang.
case_book-rate = Rente
case_book-npv = Netto nåverdi
case_book-sign = Fortegn
case_book-crossing = Skifter fortegn
case_book-guess = Null nær
case_book-notes_title = Hva tallene bygger på
case_book-about_inputs = Inndata
case_book-note_inputs = Beløp, risiko og diskonteringsrente skrives på arket med inndata. For å legge til en linje, sett inn en rad under overskriften til delen både på det arket og på arket med tabellen, og kopier formlene fra en rad ved siden av.
case_book-about_risk = Risiko
case_book-note_risk = Før noe diskonteres, settes gevinster ned og kostnader opp med risikoen sin: gevinst × (1 − risiko), kostnad × (1 + risiko).
case_book-about_discounting = Diskontering
case_book-note_discounting = Oppstartskolonnen ligger ved starten og diskonteres ikke. Beløpet for hvert år diskonteres som om det kom ved slutten av prosjektåret: beløp / (1 + rente)^år. Excels egen NNV() diskonterer også det første beløpet, så oppstartskolonnen skal ikke inn i den.
case_book-about_roi = ROI, nytte-kostnadsbrøk
case_book-note_roi = ROI = (nåverdi av gevinster − nåverdi av kostnader) / nåverdi av kostnader. Nytte-kostnadsbrøk = nåverdi av gevinster / nåverdi av kostnader. Ingen av dem er definert uten kostnader. Negative gevinster senker gevinstene; de er ikke kostnader.
case_book-about_payback = Tilbakebetalingstid
case_book-note_payback = Udiskontert: år fra start til akkumulert nettostrøm først når null, jevnt fordelt innenfor det året. Den er 0 når første nettostrøm er positiv, for da er det ingenting å hente inn. Faller summen under null igjen senere, blir det sagt.
case_book-about_irr = Internrente
case_book-note_irr = Internrenten vises bare når nøyaktig én rente gir netto nåverdi null. Når strømmene skifter fortegn flere ganger, kan flere renter passe, og Excels IR() ville ha vist én av dem uten å si det; se da på netto nåverdi. Går pengene bare én vei, finnes det ingen rente.
case_book-about_rounding = Avrunding
case_book-note_rounding = Ingenting avrundes før det vises, så viste tall kan avvike med én i siste siffer fra summer av viste tall. Sammenligninger med null ser bort fra forskjeller under én milliondel.
case_book-about_origin = Regnet ut hvor?
case_book-note_origin = De lagrede tallene er produktets; hvert regnearkprogram som regner arbeidsboken på nytt, kommer til de samme. Det finnes ingen makroer og ingen lenker til andre filer.

## Export

export-ranking = Oversikt
export-initiatives = Initiativer
export-kpis = KPI-er
export-benefits = Gevinster
export-costs = Kostnader
export-quarters = Kvartaler
export-measurements = Målinger
export-benefit_months = Gevinst per måned
export-cost_months = Kostnad per måned
export-settings = Innstillinger
export-exchange_rates = Valutakurser
export-pools = Timepotter
export-business_cases = Forretningscaser
export-case_lines = Linjer i caser
export-commitments = Avtalte planer
export-cost_amounts = Kostnader som lagt inn
export-benefit_amounts = Planlagt gevinst som lagt inn
export-validations = Godkjenninger
export-bookings = Budsjettføringer
export-status_overrides = Status satt for hånd
export-chart_phases = Grenser regnet på nytt
export-comments = Kommentarer
export-month_states = Månedsavslutning
export-rung_claimed = Hevdet
export-rung_validated = Godkjent av økonomi
export-rung_booked = Bokført i budsjettet
export-rung_awaiting = Venter på økonomi
export-rung_carried = Videreført
export-rung_overlap = Overlapp trukket fra
export-rung_planned_overlap = Planlagt overlapp trukket fra
export-rung_realised_overlap = Realisert overlapp trukket fra
export-rung_expected = Ventet i dagens takt
export-is_carried = Bygger på en videreført verdi
export-judged = Vurdert av økonomi
export-lapsed = Avgjørelsen er utløpt
export-overbooked = Ført over det godkjente
export-download = Eksporter til Excel

## Changes and their history

change-settings = Innstillinger endret
change-goal = Mål endret
change-cost = Kostnader endret
change-upload = Opplasting
change-undo = Angring
change-demo = Demoportefølje lastet inn
change-validation = Godkjent av økonomi
change-booking = Bokført i budsjettet
change-case = Forretningscase
change-month_provisional = Måned gjort foreløpig
change-month_closed = Måned lukket
change-month_reopened = Måned gjenåpnet
change-override = Status satt for hånd
change-chart = Grenser i et diagram
change-comment = Kommentar
moved-added = Lagt til
moved-changed = Endret
moved-ended = Fjernet
counted-added = { $count } lagt til
counted-changed = { $count } endret
counted-ended = { $count } fjernet
history-answer = { $changes ->
    [0] Ingenting er endret ennå.
    [one] Én endring så langt. Den kan ses på og angres.
   *[other] { $changes } endringer så langt. Hver kan ses på, og angres så lenge ingenting senere bygger på den.
}
history-empty = Her kommer hver endring: hvem, når, hvorfor, før og etter.
history-look = Hva du vil se
history-look_changes = Alle endringer
history-look_between = Hva de flyttet
history-change = Endring { $number }: { $kind }
history-by = Av { $author }, { $moment }. { $moved }.
history-undo = Angre denne endringen
history-redo = Angre angringen
history-undone = Endring { $number } er angret.
history-undone_by = Angret av { $change }
history-undoes = Angrer { $change }
history-stands = Denne endringen kan ikke angres nå, fordi senere endringer bygger på den. Angre dem først:
history-resettled = **Endret etter produksjonssetting:** «{ $name }» sammenlignes med noe annet fra denne endringen av ({ $fields }).
history-cut = De { $count } første forskjellene er vist.

## What changed between two moments

between-since = Siden
between-until = Til
between-now = Nå
between-then = Tidspunktet du ser tilbake til
between-start = Før den første endringen
between-last_days = De siste { $days } dagene
between-after_day = Slutten av { $day }
between-after_change = Etter endring { $change }
bridge-since_change = Hva er endret siden endring { $change } fra { $day }
bridge-since_days = Hva er endret de siste { $days } dagene
bridge-of_kpi = Hva har flyttet denne KPI-en
bridge-since_start = Hva er endret siden begynnelsen
bridge-total = Sum
bridge-total_validated = Godkjent gevinst hittil
bridge-total_measured = Målt gevinst hittil
bridge-total_planned = Planlagt gevinst hittil
bridge-total_outlook = Forventet gevinst, hele perioden
bridge-total_cost = Kostnader hittil
bridge-total_npv = Forventet netto nåverdi
bridge-total_roi = Forventet ROI, diskontert
bridge-total_roi_to_date = Godkjent ROI hittil, diskontert
bridge-total_kpi_actual = Faktisk, nyeste kvartal
bridge-total_kpi_planned = Plan for de samme månedene
bridge-total_kpi_target = Mål
bridge-total_pv_benefits = Nåverdi av gevinster
bridge-total_pv_costs = Nåverdi av kostnader
bridge-total_pv_benefits_to_date = Nåverdi av gevinster
bridge-total_pv_costs_to_date = Nåverdi av kostnader
bridge-why_new_months = Nye måneder
bridge-why_restated = Rettede måneder
bridge-why_targets = Mål, nullpunkt og planer
bridge-why_method = Metode: formel og satser
bridge-why_items = Nye eller avsluttede poster
bridge-why_verdicts = Økonomis avgjørelser
bridge-why_time = Tiden som går
bridge-earlier = Før
bridge-later = Etter
bridge-cause = Årsak
bridge-amount = Flyttet
bridge-points = { $points } %-poeng
bridge-percent = %
bridge-not_defined = Denne ROI-en er ikke definert på begge tidspunkter, fordi ingenting var betalt ennå på ett av dem. Velg en annen sum eller et annet tidspunkt.
bridge-kpi_not_defined = Denne KPI-en har ingen slik verdi på begge tidspunkter. Velg en annen sum eller et annet tidspunkt.
bridge-unmoved = **{ $total }** er { $later } og flyttet seg ikke mellom { $since } og { $until }.
bridge-moved = **{ $total }** gikk fra { $earlier } til **{ $later }** ({ $difference }) mellom { $since } og { $until }. Det som flyttet mest: { $cause }, { $amount }.
bridge-beginning = begynnelsen
bridge-moment = { $moment } (endring { $change })
bridge-changes = Endringene bak
bridge-changes_help = Hva hver endring flyttet. Beløpene for en årsak blir til sammen søylen, og alle til sammen forskjellen. En endring som ble angret i mellomtiden, er utelatt. Årsakene tas i én rekkefølge: tid, nye poster, nye måneder, rettede måneder, mål, metode, avgjørelser, avsluttede poster. Velg en linje for å se endringen.
bridge-several = { $count } endringer til sammen

## What stands in the way of saving

news-stale = Noen andre endret dette etter at du åpnet det, så ingenting ble lagret. Det du la inn, står her fortsatt.
news-undo_refused = Dette kan ikke angres: senere endringer bygger på det. Angre dem først.
news-months_closed = Ingenting ble lagret: dette ville flytte tall i lukkede måneder. De kan gjenåpnes, med en begrunnelse, under «Månedsavslutning» på siden Opplasting.
news-refused = Ingenting er lagret ennå. Dette må rettes:
news-unchanged = Ingenting å lagre: ingenting er endret.
conflict-line = { $fact }: endring { $change } av { $author }
conflict-fact = { $kind } «{ $name }»
conflict-measurement = «{ $name }», { $month }
conflict-cost_month = «{ $name }», { $month }
conflict-benefit_month = «{ $name }», { $month }
conflict-validation = Avgjørelsen av «{ $name }», { $month }
conflict-booking = Bokføringen av «{ $name }», { $month }
conflict-month_state = { $month } for «{ $name }» og dens tilstand (lukket, foreløpig eller gjenåpnet)

## Settings, and the proof of the record

settings-answer = Det alle deler: valutaen, regnskapsåret og hvordan tallene bedømmes.
settings-saved = Innstillingene er lagret.
settings-rates = Valutakurser
settings-rates_are = Trengs bare for initiativer med penger i en annen valuta enn { $currency }. Alle tall bruker budsjettkursen for måneden; hva middelkursen ville ha gitt, oppgis for seg.
settings-rate_covered = { $currency } brukes av { $names } fra { $needed } og har kursene sine.
settings-rate_uncovered = { $currency } brukes av { $names } fra { $needed }, og den måneden har ingen kurs: pengene deres er holdt utenfor alle summer.
settings-rate_currency = Valuta
settings-rate_currency_help = Tre store bokstaver, for eksempel EUR.
settings-rate_start = Fra
settings-rate_start_help = Den første måneden kursen gjelder i. Den gjelder til neste kurs for valutaen begynner.
settings-rate_budget = Budsjettkurs, { $currency } per enhet
settings-rate_budget_help = Settes når budsjettet lages. Alle tall bruker den.
settings-rate_actual = Middelkurs, { $currency } per enhet
settings-rate_actual_help = Gjennomsnittet for de samme månedene, når det er kjent. Brukes bare til å si hva kursene har gjort.
settings-rate_remove = Fjern
settings-save_rates = Lagre kursene
settings-rates_saved = Valutakursene er lagret.
settings-record = Protokollen
settings-record_is = { $changes ->
    [0] Ingenting er protokollført ennå.
    [one] Én endring er protokollført. Den er forseglet, slik at manipulering oppdages.
   *[other] { $changes } endringer er protokollført. Hver er forseglet og knyttet til den forrige, slik at manipulering oppdages.
}
settings-verify = Kontroller protokollen
settings-verify_help = Regner ut hvert segl på nytt, fra første til siste endring.
settings-intact = { $changes ->
    [one] Den ene endringen er intakt.
   *[other] Alle { $changes } endringer er intakte.
}
settings-altered = { $count ->
    [one] Ett sted er endret utenom produktet.
   *[other] { $count } steder er endret utenom produktet.
}
fault-altered = Rad { $row } i «{ $table }», laget av endring { $change }, stemmer ikke med seglet sitt.
fault-moved = Rader i endring { $change } mangler, er lagt til eller slutter et annet sted enn protokollført.
fault-broken_chain = Protokollen for endring { $change } er endret eller følger ikke den forrige.

## Failures

live-no_database = Databasen svarer ikke akkurat nå. Du ser det som var kjent før; siden fortsetter å prøve.
error-no_database = Databasen svarer ikke akkurat nå. Siden fortsetter å prøve; hvis det vedvarer, si fra til den som drifter serveren.
news-no_database = Databasen svarer ikke eller kan ikke skrives til akkurat nå. Ingenting er halvveis lagret: prøv igjen om litt. Hvis det vedvarer, si fra til den som drifter serveren.
error-unexpected = Noe gikk galt hos oss (feil { $number }). Ingenting er halvveis lagret. Prøv igjen; skjer det på nytt, gi nummeret til den som drifter serveren.

## Command line

cli-command = kommando
cli-serve = Start serveren på denne maskinen.
cli-serve_host = adressen serveren lytter på; uten den bare denne maskinen
cli-serve_port = porten serveren lytter på; uten den den første ledige fra 8501
cli-serve_open = åpne produktet i nettleseren
cli-serve_ready = Gevinster kjører på { $url } (stopp med Ctrl+C)
cli-serve_moved = Port 8501 er i bruk av et annet program, så en annen ble valgt.
cli-serve_taken = Port { $port } er i bruk av et annet program. Velg en annen, eller ingen for å ta den første ledige.
cli-newer_database = Databasen er skrevet av en nyere versjon av dette produktet. Installer den versjonen, eller oppgi en annen database i BENEFITS_DATABASE_URL.
cli-not_a_day = { $name } er «{ $found }», som ikke er en dato. Skriv den som 2026-11-21, eller utelat den.
cli-interrupted = Avbrutt. Det som ikke ble ferdig, er ikke skrevet.
cli-stale = Noen andre endret de samme verdiene mens filene ble lest, så ingenting ble skrevet. Kjør kommandoen på nytt.
cli-template_rows = { $count ->
    [0] Ingen rad ville måtte fylles ut. Velg andre måneder, et annet initiativ eller en annen person.
   *[other] Arbeidsboken ville fått { $count } rader; flere enn { $most } skrives ikke. Velg færre måneder, ett initiativ eller én person.
}
cli-serve_no_such_host = { $host } er ikke en adresse på denne maskinen. Utelat --host for å nås bare fra denne maskinen, eller bruk 0.0.0.0 for alle adressene.
cli-unreachable = Ingen database kan åpnes på { $url }. Kontroller at den kjører, og at adressen i BENEFITS_DATABASE_URL er riktig.
cli-import = Last inn arbeidsbøker med faktiske tall, etter å ha vist hva de vil endre.
cli-import_file = arbeidsbok eller CSV-fil
cli-import_dry_run = vis bare hva som ville blitt endret
cli-import_yes = last inn også der noe bør bekreftes
cli-import_reason = hvorfor, til historikken
cli-import_plan = Nye: { $added }. Endrede: { $changed }. Allerede kjent: { $unchanged }.
cli-import_done = Lastet inn som endring { $change }. Den kan angres i historikken.
cli-import_dry = Ingenting ble skrevet.
cli-import_blocked = Ingenting ble skrevet: rett det som må rettes, og kjør igjen.
cli-import_waits = Ingenting ble skrevet: se på punktene over og kjør igjen med --yes for å laste inn verdiene som de er.
cli-json = svar som JSON
cli-cannot_open = { $name } kan ikke åpnes. Kontroller navnet og at filen kan leses.
cli-cannot_write = { $name } kan ikke skrives. Kontroller mappen og at det kan skrives der.
cli-written = Skrevet til { $name }.
cli-exists = { $name } finnes allerede; ingenting ble overskrevet. Oppgi et annet navn.
cli-out = fil som skal skrives
cli-initiative = navn eller nummer på et initiativ; alle uten
cli-no_initiative = Det finnes ikke noe initiativ som heter «{ $name }».
cli-case = hent inn en forretningscase, eller ta en med som arbeidsbok
cli-case_doing = HVA
cli-case_import = hent en forretningscase fra en arbeidsbok
cli-case_export = skriv en forretningscase som arbeidsbok med levende formler
cli-case_file = arbeidsboken med forretningscasen
cli-case_base = måneden prosjektår 1 begynner i (2026-04); ellers filens år eller starten på initiativet
cli-case_rate = diskonteringsrenten i prosent; ellers filens, så den i innstillingene
cli-case_scale = hva én enhet i filen står for
cli-case_number = nummeret på forretningscasen, som i sidens adresse
cli-case_none = Det finnes ingen forretningscase med nummer { $number }.
cli-template = Skriv arbeidsboken som skal fylles ut med månedens faktiske tall.
cli-template_owner = bare KPI-ene, kostnadslinjene og gevinstene til denne personen
cli-template_from = første måned, som 2026-01; uten den alle måneder som mangler verdi
cli-template_to = siste måned, som 2026-03; uten den siste hele måned
cli-export = Skriv alt som en Excel-arbeidsbok med ryddige tabeller.
cli-revision = slik det var kjent etter denne endringen; uten den slik det er kjent nå
cli-no_revision = Det finnes ingen endring { $number } ennå.
cli-close = Lukk en måned, gjør den foreløpig eller åpne den igjen.
cli-close_month = måned som er over, for eksempel 2026-10
cli-close_state = hva måneden blir; uten dette lukket
cli-close_reopen = åpne måneden igjen i stedet, med en begrunnelse
cli-close_yes = lukk også der noe ikke er avklart eller tidligere måneder forblir åpne
cli-close_nothing = Det er ingenting å gjøre for { $month }.
cli-close_waits = Ingenting ble skrevet: se på punktene over og kjør igjen med --yes for å lukke måneden likevel.
cli-close_already = { $month } har allerede den tilstanden.
cli-close_change = Skrevet som endring { $change }.
cli-history = List opp endringene, nyeste først.
cli-history_most = hvor mange endringer
cli-verify = Bevis at ingenting er endret utenom produktet.
cli-backup = Kopier alt til en ny SQLite-fil.
cli-backup_out = den nye filen
cli-demo = Last inn den oppdiktede demoporteføljen i en tom database.
cli-demo_not_empty = Databasen har allerede initiativer. Demoen lastes bare inn i en tom database.
cli-demo_loaded = { $count ->
    [one] Demoporteføljen er lastet inn i én endring.
   *[other] Demoporteføljen er lastet inn i { $count } endringer.
}
cli-read = Les en hvilken som helst arbeidsbok eller CSV-fil uten database: hva den sier, hva som må spørres om, hva som er utelatt. Avslutningsstatus 0: kan importeres, 3: noe må avklares først, 2: kan ikke leses.
cli-read_file = arbeidsbok eller CSV-fil
cli-read_password = spør etter arbeidsbokens passord (leses fra standard inndata der det ikke er noen terminal)
cli-read_keys = Nøkler i JSON: { $top }. En observasjon har { $observation }; label er det som måles, key det samme gjort entydig med avsnitt, dimensjoner og slags tall; period er ISO (2026-01, 2026-Q1, 2026, 2026-W05, 2026-01-15, 2025/2026), med ???? for et år som må avklares og null der tabellen ikke sier noe; prosenter skrevet eller vist som det er brøker; raw er teksten i en celle som ikke er et tall. questions, warnings og left_out har { $remark }.
cli-read_ask_password = Passord: 
cli-read_import = { $count ->
    [one] { $file }: én observasjon, klar til import.
   *[other] { $file }: { $count } observasjoner, klare til import.
}
cli-read_import_with_warnings = { $count ->
    [one] { $file }: én observasjon; les advarslene før den importeres.
   *[other] { $file }: { $count } observasjoner; les advarslene før de importeres.
}
cli-read_needs_input = { $count ->
    [one] { $file }: én observasjon; noe må avklares først.
   *[other] { $file }: { $count } observasjoner; noe må avklares først.
}
cli-read_refused = { $file }: ingenting lot seg lese.
cli-read_asks = Må avklares:
cli-read_warns = Advarsler:
cli-read_leaves = Utelatt:
cli-read_shows = Observasjoner:
cli-read_more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
