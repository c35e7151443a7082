"""A purge on a terminal: what is due and why, or what was erased. No name, no number."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from compliance.purge import PurgeItem
from core.clock import in_paris
from models import PurgeReceipt

KINDS = {"audio": "Enregistrement", "transcript": "Transcription, preuves, proposition"}
ERASED = {
    "audio": "enregistrement",
    "turns": "tours de parole",
    "transcripts": "transcription",
    "transcript_groups": "parties de transcription",
    "signals": "indices",
    "extractions": "lectures",
    "facts": "lecture",
    "proposals": "proposition",
    "proposal": "proposition",
    "keys": "clés",
    "jobs": "tâches",
    "twilio": "copies chez Twilio",
}


def print_plan(console: Console, items: Sequence[PurgeItem]) -> None:
    """What the next purge will erase."""
    if not items:
        console.print("Rien n'a dépassé sa durée de conservation.")
        return
    table = Table(title="À effacer", title_justify="left", header_style="bold")
    for title in ("Appel", "Quoi", "Échéance", "Motif"):
        table.add_column(title)
    for item in items:
        for due in item.due:
            moment = f"{in_paris(due.at):%d/%m/%Y %H:%M}"
            table.add_row(item.call_id[:12], KINDS[due.kept.value], moment, due.reason.phrase)
        if item.receipt_ids:
            table.add_row(item.call_id[:12], "Effacement à terminer", "", "Effacement interrompu")
        if item.recordings_at_twilio:
            table.add_row(item.call_id[:12], "Copie chez Twilio", "", "Copie restée après le rapatriement")
    console.print(table)
    console.print("Rien n'a été effacé : « qualif purge --now » efface.")


def print_receipts(console: Console, receipts: Sequence[PurgeReceipt]) -> None:
    """What was erased, and whether a second look found nothing left."""
    if not receipts:
        console.print("Rien à effacer.")
        return
    table = Table(title="Effacé", title_justify="left", header_style="bold")
    for title in ("Reçu", "Appel", "Effacé", "Vérifié"):
        table.add_column(title)
    for receipt in receipts:
        counts = [f"{ERASED.get(kind, kind)} : {count}" for kind, count in receipt.erased.items() if count]
        verified = "oui" if receipt.verified else "à revérifier"
        table.add_row(receipt.id[:12], receipt.call_id[:12], ", ".join(counts), verified)
    console.print(table)
