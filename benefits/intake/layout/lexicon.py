"""What words in sheets mean, in languages that the product itself need not speak, as data.

A meaning is a code; its words are compared whole, folded by `plain`. A further language is its
words in these tables.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise

from benefits.intake.cells.remembering import remembered

TOTAL, AVERAGE, CUMULATIVE, DERIVED = "total", "average", "cumulative", "derived"
YEAR, QUARTER, MONTH, WEEK, DAY, PERIOD = "year", "quarter", "month", "week", "day", "period"
KPI, UNIT, CODE, NOTE, DATED, KIND, VALUE = (
    "kpi",
    "unit",
    "code",
    "note",
    "dated",
    "kind",
    "value",
)

MEASURES = ("actual", "target", "budget", "plan", "forecast", "baseline", "last_year")
"""What a figure can be of the same KPI. `value` says no more than that it is a figure."""

_WORDS: Mapping[str, str] = {
    TOTAL: "total | totals | totalt | sum | sums | subtotal | sub total | subtotals | grand total"
    " | overall total | in total | all | i alt | ialt | totalsum | sum totalt | delsum | samlet"
    " | sammanlagt | summa | totalsumma | delsumma | gesamt | summe | insgesamt | zwischensumme"
    " | gesamtsumme | total general | suma | subtotales | totales | sous total | ensemble | somme"
    " | totaal | subtotaal | eindtotaal | tổng | tổng cộng | cộng | tổng số | totale | somma"
    " | yhteensä | summa yhteensä | razem | suma częściowa | soma | รวม | รวมทั้งหมด | 合计 | 合計"
    " | 総計 | 총계 | итого | всего",
    AVERAGE: "average | avg | mean | median | std | std dev | stdev"
    " | year average | yearly average | annual average | monthly average | average per month"
    " | gjennomsnitt | snitt | gj snitt | årsgjennomsnitt | månedssnitt | årssnitt | medel"
    " | medelvärde | genomsnitt | årsmedel | snitt per månad | gennemsnit | årsgennemsnit"
    " | durchschnitt | mittelwert | jahresdurchschnitt | schnitt | promedio | mediana"
    " | promedio anual | media anual | moyenne | moyenne annuelle | médiane | gemiddelde | gem"
    " | jaargemiddelde | trung bình | bình quân | trung bình năm | media annuale | keskiarvo"
    " | średnia | média | เฉลี่ย | ค่าเฉลี่ย | 平均 | 평균 | среднее",
    CUMULATIVE: "ytd | year to date | cumulative | cumulated | accumulated | running total | qtd"
    " | mtd | this year | year so far | akkumulert | kumulativ | kumulert | hittil | hittil i år"
    " | hiå | i år | dette året | å til d | ackumulerat | ack | ack utfall | hittills i år"
    " | år til dato | åtd | akkumuleret | kumuliert | seit jahresbeginn | dieses jahr | acumulado"
    " | acumulado anual | este año | cumul | cumulé | cette année | depuis le début de l année"
    " | cumulatief | dit jaar | tot nu toe | lũy kế | năm nay | từ đầu năm | cumulato",
    DERIVED: "variance | variances | var | deviation | diff | difference | differences | delta | δ"
    " | change | yoy | mom | utilization | utilisation | achievement"
    " | attainment | of target | of budget | of total | share of total"
    " | avvik | differanse | endring | måloppnåelse | oppnåelse | forbruksgrad | avvikelse"
    " | förändring | differens | måluppfyllelse | afvigelse | ændring | målopfyldelse"
    " | abweichung | veränderung | differenz | zielerreichung | desviación | variación"
    " | diferencia | cumplimiento | écart | variation | différence | taux de réalisation"
    " | verschil | afwijking | chênh lệch | tỷ lệ hoàn thành | hoàn thành | scostamento",
    "actual": "actual | actuals | act | achieved value | realised | realized | outcome | faktisk"
    " | faktiske | faktisk verdi | resultat | virkelig | realisert | regnskap | utfall | faktiskt"
    " | realiseret | faktiske tal | ist | istwert | ist wert | real | reales | realizado"
    " | réel | réalisé | réels | werkelijk | gerealiseerd | realisatie | thực tế | thực hiện"
    " | consuntivo | effettivo | toteuma | wykonanie",
    "target": "target | targets | goal | objective | mål | målsetting | måltal | målvärde"
    " | målverdi | ziel | zielwert | soll | sollwert | objetivo | meta | objectif | cible | doel"
    " | streefwaarde | doelstelling | mục tiêu | chỉ tiêu | obiettivo | tavoite | cel",
    "budget": "budget | budgeted | bud | budsjett | budsjettert | budgeterat | budgetteret"
    " | presupuesto | begroting | begroot | ngân sách | dự toán | preventivo",
    "plan": "plan | planned | planlagt | planerat | plantall | geplant | planwert | planificado"
    " | prévu | prévus | gepland | kế hoạch | pianificato",
    "forecast": "forecast | fcst | fc | estimate | outlook | projection | prognose | prognos"
    " | estimat | vorschau | hochrechnung | pronóstico | previsión | prévision | prognoses"
    " | dự báo | previsione | ennuste",
    "baseline": "baseline | base line | nullpunkt | utgangspunkt | nollpunkt | basislinje"
    " | nulpunkt | ausgangswert | línea base | valeur initiale | nulmeting | giá trị ban đầu",
    "last_year": "last year | previous year | prior year | ly | py | same period last year | i fjor"
    " | fjoråret | forrige år | föregående år | förra året | sidste år | vorjahr | año anterior"
    " | année précédente | n 1 | vorig jaar | năm trước | cùng kỳ",
    VALUE: "value | values | amount | result | measured | observation | figure | score | number"
    " | count | quantity | verdi | beløp | målt | målt verdi | antall | tall | värde | belopp"
    " | antal | værdi | beløb | tal | wert | betrag | anzahl | menge | valor | importe | cantidad"
    " | valeur | montant | nombre | waarde | bedrag | aantal | giá trị | số tiền | số lượng"
    " | valore | importo | arvo | wartość | ค่า | จำนวน",
    YEAR: "year | years | yr | fy | fiscal year | fiscal yr | financial year | calendar year"
    " | school year | academic year | reporting year | år | årstall | kalenderår | regnskapsår"
    " | skoleår | årtal | räkenskapsår | läsår | regnskabsår | jahr | geschäftsjahr | schuljahr"
    " | año | años | ejercicio | ano | année | exercice | jaar | boekjaar | schooljaar | năm"
    " | năm học | anno | vuosi | rok | ปี | 年 | 년 | год",
    QUARTER: "quarter | quarters | qtr | fiscal quarter | kvartal | quartal | trimestre"
    " | trimestres | kwartaal | quý | trimestre | kwartał | ไตรมาส",
    MONTH: "month | months | mth | month name | fiscal month | calendar month | måned | mnd"
    " | måneder | månad | mån | måned navn | monat | monate | mes | meses | mois | maand"
    " | maanden | tháng | mese | mês | kuukausi | miesiąc | เดือน | 月 | 월 | месяц",
    WEEK: "week | weeks | wk | week no | week number | uke | ukenr | vecka | veckonummer | v | uge"
    " | woche | kw | kalenderwoche | semana | semaine | tuần | settimana | viikko | สัปดาห์",
    DAY: "day | days | date | dates | dag | dato | datoer | datum | tag | día | fecha | jour"
    " | ngày | data | giorno | päivä | päivämäärä | วันที่ | 日期 | дата",
    PERIOD: "period | periods | reporting period | time | time period | month year | year month"
    " | yearmonth | periode | perioder | tid | tidsperiode | rapporteringsperiode | zeitraum"
    " | berichtszeitraum | periodo | período | période | kỳ | thời gian | kỳ báo cáo | periodi",
    KPI: "kpi | kpis | kpi name | kpi navn | indicator | indicators | indicator name | metric"
    " | metrics | metric name | measure | measures | measure name | series | series name"
    " | variable | performance indicator | indikator | indikatorer | måltall | nøkkeltall"
    " | måleindikator | statistikkvariabel | måleparameter | nyckeltal | mått | nøgletal"
    " | måltal | kennzahl | kennzahlen | messgröße | indicador | indicadores | métrica"
    " | indicateur | indicateurs | mesure | kengetal | maatstaf | chỉ số | chỉ số kpi | tên kpi"
    " | indicatore | mittari | wskaźnik | ตัวชี้วัด | 指标 | 指標",
    UNIT: "unit | units | uom | unit of measure | measurement unit | enhet | måleenhet | enheter"
    " | mätenhet | enhed | måleenhed | einheit | maßeinheit | unidad | unidades"
    " | unidad de medida | unité | unités | eenheid | meeteenheid | đơn vị | đơn vị tính | đvt"
    " | unità | yksikkö | jednostka | หน่วย | 单位 | 単位",
    CODE: "code | id | ids | no | nr | num | ref | key | account | account no | kode | konto"
    " | kontonr | kod | kontonummer | nummer | código | codigo | cuenta | compte | identifiant"
    " | mã | mã số | codice | koodi | kod | row | row no | rownum | line | line no | sl no | s no"
    " | seq | rank | postnr | orgnr | stt | lp | lfd nr | løpenr | lnr",
    NOTE: "note | notes | comment | comments | remark | remarks | explanation | kommentar"
    " | kommentarer | merknad | merknader | forklaring | anmerkning | anmärkning | bemærkning"
    " | anmerkung | bemerkung | kommentare | comentario | comentarios | observaciones | nota"
    " | commentaire | commentaires | remarque | opmerking | opmerkingen | toelichting | ghi chú"
    " | commento | huomautus | uwagi | หมายเหตุ | 备注 | 備考 | source | kilde | källa | quelle"
    " | fuente | bron | nguồn | owner | responsible | kpi owner | eier | ansvarlig | ansvarig"
    " | verantwortlich | responsable | eigenaar | người phụ trách | definition | description"
    " | definisjon | beskrivelse | beskrivning | beschreibung | descripción | direction"
    " | frequency | cadence | frekvens",
    DATED: "updated | last updated | last update | last modified | modified | created | created at"
    " | updated at | reported | report date | reported on | due | due date | deadline | start"
    " | start date | end | end date | from | to | entered | entry date | extracted | oppdatert"
    " | sist oppdatert | sist endret | endret | opprettet | registrert | frist | startdato"
    " | sluttdato | fra | til | uppdaterad | senast uppdaterad | ändrad | skapad | startdatum"
    " | slutdatum | opdateret | sidst opdateret | aktualisiert | zuletzt aktualisiert | geändert"
    " | erstellt | stand | fällig | actualizado | última actualización | modificado | creado"
    " | mis à jour | dernière mise à jour | modifié | créé | bijgewerkt | laatst bijgewerkt"
    " | gewijzigd | cập nhật | ngày cập nhật | hạn",
    KIND: "type | scenario | version | measure type | value type | kind | data type | category type"
    " | scenario type | typ | art | tipo | escenario | soort | loại | versjon | verdi type",
}

_ASIDE = re.compile(r"[\s_\-\u2010-\u2015/.:;,#*()\[\]'’]+")
_PER_CENT = re.compile(r"[%‰]|\b(?:pct|percent|per cent|prosent|procent|prozent)\b")
_VERSUS = re.compile(r"\b(?:vs|versus|mot|gegen|contra|sammenlignet med)\b|δ|∆")


@remembered
def plain(text: str) -> str:
    """One form for words that look alike: case, width, marks and underscores aside."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _ASIDE.sub(" ", folded).strip()


_MEANINGS: dict[str, tuple[str, ...]] = {}
for _code, _listed in _WORDS.items():
    for _word in _listed.split(" | "):
        _known = _MEANINGS.get(plain(_word), ())
        if _code not in _known:
            _MEANINGS[plain(_word)] = (*_known, _code)


@remembered
def meanings(text: str) -> frozenset[str]:
    """Every meaning of a whole text; comparing two figures is a meaning of its own."""
    folded = plain(text)
    found = set(_MEANINGS.get(folded, ()))
    bare = _PER_CENT.sub(" ", folded).strip()
    if bare != folded and DERIVED in _MEANINGS.get(bare, ()):
        found.add(DERIVED)
    if _VERSUS.search(folded):
        found.add(DERIVED)
    return frozenset(found)


@remembered
def measure(text: str) -> str:
    """Which of MEASURES a text names, `value` for a figure of no kind, empty for neither."""
    found = meanings(text)
    return next((one for one in (*MEASURES, VALUE) if one in found), "")


def speaks_of(text: str, *codes: str) -> bool:
    """Does a word of a text, or the whole of it, have one of the meanings?"""
    wanted = set(codes)
    words = plain(text).split(" ")
    pairs = [" ".join(two) for two in pairwise(words)]
    return any(wanted & meanings(one) for one in (text, *words, *pairs))


_CODES_ANYWHERE = frozenset(
    ("code", "codes", "id", "ids", "kode", "kod", "código", "codigo", "mã", "uuid", "guid")
)


def names_a_code(text: str) -> bool:
    """Does a heading say that its column only numbers things: `Code`, `Account no`, `order id`?"""
    words = plain(text).split(" ")
    if set(words) & _CODES_ANYWHERE:
        return True
    return CODE in meanings(text) or (len(words) > 1 and CODE in meanings(words[-1]))


_SCHOOL = re.compile(
    r"school|academic|skole|läsår|schul|studien|escolar|scolaire|schooljaar|năm học|season|säsong"
)


def is_school_year(text: str) -> bool:
    """Does a heading speak of years that run over two calendar years?"""
    return _SCHOOL.search(plain(text)) is not None
