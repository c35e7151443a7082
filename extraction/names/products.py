"""Products and suppliers that many companies use, and how a name that was misheard leads back to one.

A recogniser writes *sidtrade*, *pipe drive*, *cegide*: names are compared by their consonants as they sound.
The list decides nothing by itself; it makes a lower-case word a name, and gives it its usual spelling.
"""

import functools
import re
import unicodedata

_KNOWN = """
adecco adyen agicap ahrefs airtable akanea akuiteo alan algolia alma amundi anaplan anett apave aprycot
arval asana atalian atlassian auvik axonaut ayvens azure batappli batigest batimat bexio bigblue bitwarden
boond boondmanager brevo bystronic calendly canva cegid cegedim celge centreon chargebee chorus chronopost
clickup cloudflare codial colissimo combo confluence criteo crowdstrike cybervadis cyrus dalkia datadog
dashlane dassault deliveroo derichebourg deskeo digiforma docusign dolibarr doctolib docaposte dougs
dropbox dynatrace easybeer ecovadis efficy eiffage elior elis enedis engie equans esker eurecia evernote
evoliz eventbrite expensya factorial fastmag figma fiducial fiverr fortinet freshdesk freshservice fulll
genesys geodis gestimum github gitlab gmail grafana groupama harmonie helloasso hiscox hootsuite hotjar
hubspot ibanfirst indeed infogreffe inqom intercom intratone intuit isagri isilog jedox jenkins jira
jotform kaspersky kelio kiloutou kizeo klarna klaviyo klaxoon konica krones kyocera kyriba lengow libeo
lightspeed linkedin lockself loxam lucca lumapps magento mailchimp mailjet manomano manpower marketo
matomo mazars medialibs meilleurtaux meyclub microsoft miro monetico mollie myreport neopost nethris
netsuite nexthink nibelis notilus ncloud oodrive odoo okta onlyoffice onoff openclassrooms openbravo
oracle orange organilog otis outlook ovh ovhcloud papernest paprec payfit paypal paylib pennylane
pipedrive planity planisware praxedo prestashop primobox proginov quadient qualtrics quickbooks qonto
randstad regus rentokil ringover rocketchat sage salesforce samsic sarbacane scaleway schindler securitas
sellsy semrush sendcloud sendinblue seris serenest servicenow sharepoint shopify shiptify sidetrade silae
silverfin skello slack smartsheet socotec sodexo solocal solware sonepar spendesk spotify squarespace
stormshield stripe sumup suez swile sylob syndeo synology taleez talentsoft teamviewer teamtailor tiime
toshiba totalenergies trello trumpf trustpilot tunstall twilio typeform ubiflow ulule umantis unilog unit4
veolia vanta veeam verisure verizon vinci visma vistaprint vtiger waalaxy wavesoft webex webfleet wimi
winmedia wix woocommerce wordpress workday xerox yooz yousign zabbix zapier zeendoc zendesk zenchef zoho
zucchetti zoom bouygues sfr prosegur onet chubb viessmann daikin atlantic saunier kone thyssenkrupp thales
atos sopra capgemini accenture deloitte kpmg generali allianz axa maif macif maaf matmut mma aviva
swisslife malakoff ag2r klesia april alptis humanis covea metro transgourmet pomona brake sysco promocash
lyreco bruneau manutan berger-levrault aareon ciril jvs televic securex partena acerta liantis proximus
telenet videotron desjardins bell telus fizz acomba ceridian swisscom sunrise abacus winbiz cresus
""".split()  # noqa: SIM905 - a list of words reads better in lines
_AMBIGUOUS = frozenset(
    """
    alan alma april bell brake combo factorial fizz fulll indeed intercom miro sage stripe sunrise
    atlantic humanis metro abacus orange oracle onet klaxoon elis partena azure chorus slack zoom vinci
    criteo cyrus outlook canva covea figma
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""Names that are also words, or that a word sounds like: they are read as they are spelt, never by sound."""
_LEAST = 4
"""Sounds that a name must share with what was heard."""
_MANY = 6
"""Sounds from which a word may lead to a name that has one more, one less or another."""
_FEW = 2
"""Letters by which it may then differ."""
_SAME = (
    ("ph", "f"), ("qu", "k"), ("ch", "S"), ("sh", "S"), ("ck", "k"), ("sc", "s"), ("ce", "se"), ("ci", "si"),
    ("cy", "si"), ("ge", "je"), ("gi", "ji"), ("c", "k"), ("q", "k"), ("z", "s"), ("x", "ks"), ("w", "v"),
)  # fmt: skip


def sound(word: str) -> str:
    """The consonants of a word as they sound, with its opening vowel: *cegide* and *Cegid* share theirs."""
    text = "".join(char for char in unicodedata.normalize("NFKD", word.lower()) if char.isalnum())
    for written, heard in _SAME:
        text = text.replace(written, heard)
    head = "a" if text[:1] in "aeiouyh" else ""
    bare = re.sub(r"[aeiouyh]", "", text)
    return head + re.sub(r"(.)\1+", r"\1", re.sub(r"[dt]{2,}", "t", bare))


@functools.cache
def _by_sound() -> dict[str, str]:
    keyed: dict[str, set[str]] = {}
    for name in _KNOWN:
        if name not in _AMBIGUOUS:
            keyed.setdefault(sound(name), set()).add(name)
    return {key: names.pop() for key, names in keyed.items() if len(names) == 1 and len(key) >= _LEAST}


_SPELT = frozenset(_KNOWN)


def known_as(word: str) -> str | None:
    """The usual spelling of the product that a word names or sounds like, None where it is none."""
    lower = word.lower()
    if lower in _SPELT:
        return lower
    found = _by_sound().get(sound(lower))
    if found is None or abs(len(found) - len(lower)) > 2:
        return None
    return found


def nearest(word: str) -> str | None:
    """The one product that a word of no language sounds like but for one consonant: *Habsport*."""
    heard = sound(word)
    if len(heard) < _MANY:
        return None
    found = [
        name
        for key, name in _by_sound().items()
        if key[0] == heard[0] and _differ_by_one(key, heard) and _letters_apart(name, word.lower()) <= _FEW
    ]
    return found[0] if len(found) == 1 else None


def _letters_apart(left: str, right: str) -> int:
    """How many letters must be added, dropped or changed to make one word of the other."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(right, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def _differ_by_one(left: str, right: str) -> bool:
    """Whether two strings of sounds differ by one that is added, lost or another."""
    if abs(len(left) - len(right)) > 1 or min(len(left), len(right)) < _LEAST:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right))
    )
    return left[at + 1 :] == right[at + 1 :] or left[at:] == right[at + 1 :] or left[at + 1 :] == right[at:]


def is_common(name: str) -> bool:
    """Whether a known name is also a word of the language."""
    return name in _AMBIGUOUS


def is_spelt(word: str) -> bool:
    """Whether a word is spelt as a known product, be it also a word of the language."""
    return word in _SPELT


def is_known(word: str) -> bool:
    """Whether a word is the name of a known product, as it is spelt."""
    return word in _SPELT and word not in _AMBIGUOUS
