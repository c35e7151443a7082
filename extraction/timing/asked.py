"""What a question on the calendar is about: the project, a running contract, or something else."""

import dataclasses
import re
from collections.abc import Collection

from extraction.dialogue import Exchange, Utterance
from extraction.expressions import compiled
from extraction.questions.questions import Question
from extraction.timex import Grain, Kind, TimeSpan

_PROGRESS = (
    r"(?:ca|c|cela|ce|il|elle|projet|chantier|dossier|sujet|idee|affaire|histoire|decision|vous|on|y) "
    r"(?:~ )?(?:avance|avancez|avancer|bouge|reviendra|revient|reporte|remise?|reprend|repart|presse|urge"
    r"|mur|murs|tient|tiendra|se fera|s y met|vous y mettre|relance|relancez|rouvr\w+|repouss\w+|decal\w+"
    r"|attendre|situe\w*|positionne\w*|casez|caserie\w*|placerie\w*|mijote|envisag\w+|imagin\w+|projet\w+"
    r"|laissez tomber|oublie|abandonn\w+|changez rien|changerez)|"
    r"(?:est|sont|sera|seront|serait|etait|rien|deja) (?:~ )?(?:calee?|programmee?|prevue?|planifiee?"
    r"|lancee?"
    r"|faite?|arretee?|fixee?|de prevu)s?|"
    r"(?:ou|a quel (?:stade|point)|jusqu ou)(?: (?:vous |tu )?en (?:etes|es|est)| ca en est)|"
    r"(?:d actualite|a l ordre du jour|dans les (?:tuyaux|cartons)|sur les rails|en vue|a l etude)|"
    r"(?:un |une |votre |vos |le |quel )?(?:horizon|visibilite|retro ?planning|planning|echeancier"
    r"|terme|jalons?|imperatif|rythme|phasage|tempo|periode|saison|legislature|mandature"
    r"|mandat|exercice|campagne|feu|creneau pour)|(?:priorite|urgence)|"
    r"bientot|prochainement|a (?:court|moyen|long) terme|(?:d |pour )?quelle annee|tout de suite"
    r"|(?:une?|quel\w*|autre) (?:trimestre|mois|semestre|periode|saison|annee|date|fenetre|moment|jour)"
    r"|vous (?:comptez|pensez|envisagez|prevoyez|songez|avez prevu)|qu est ce qui (?:~ )?(?:presse"
    r"|fait que)"
    r"|(?:voulez|souhaitez|voudriez|aimeriez) (?:qu on|que (?:nous|ce|ca)|etre|demarr\w+"
    r"|lancer|commencer|installer|poser|(?:l |la |le |les )?mettre|equiper)"
    r"|combien de temps|en parallele|deadline|(?:vous |tu )(?:visez|vises|tablez)"
    r"|vous (?:le |la |les |l )?(?:voyez|verriez"
    r"|feriez|vous decidez)"
    r"|(?:meilleure?|bonne?|ideale?) (?:moment|periode|semaine|fenetre|saison|mois)|bloqueri\w+"
    r"|(?:le|bon) moment|ca vous prendrait|installeri\w+|decidez|decider|trancher(?:iez)?"
)
"""Words of a question on whether and when the project goes on."""

_LEAVE = (
    r"(?<!avant les )(?<!apres les )(?<!retour des )(?<!retour de )(?:vacances|conges?)"
    r"|(?:vous |tu )?(?:partez|pars|fermez|fermes|rentrez|reprenez|revenez)(?! (?:le|la"
    r"|sur"
    r"|avec|chez))|(?:etes|restez|serez) (?:ouverts?|ouvertes?|fermee?s?)|en retraite|a la retraite|la mer"
    r"|prescrivez"
)
_BYGONE = (
    r"(?:aviez|avais|avait) (?:~ )?(?:ouvert|lance|cree|recrute|embauche|essaye|teste"
    r"|un projet)|c etait quand|(?:ca |elle |il |cela )?(?:date|remonte|datent) (?:de"
    r"|a) quand|c est de quand|depuis (?:quand|longtemps)|quand (?:~ )?(?:avez|as) (?:vous"
    r"|tu)|(?:avez|as|a|ont) "
    r"(?:vous |tu )?(?:lance|ouvert|demarre|commence|cree|achete|installe|coupe|change|eu) quand"
    r"|(?:ils|elles|elle|il|on|conseil|comite|commission|bureau|ag|assemblee|board|codir) "
    r"(?:se (?:reunit|reunissent|tient|tiennent|voit|voient)|siege|siegent)"
    r"|\b(?!(?:quelle|une|la|cette|de|votre|vos|autre|bonne|meme|pas|en|par|a|derniere|premiere|nouvelle"
    r"|aucune|avoir"
    r"|quelque|pour|sans|sa|leur|meilleure|vraie|autres?) )\w+ date(?= (?:de|d|un peu|beaucoup|vraiment"
    r"|deja) |$)"
    r"|(?:il|elle|ils) (?:revient|reviendra|rentre|rentrent|est la)|(?:est|sont) (?:passee?|arrivee?"
    r"|tombee?|partie?)s? quand|la derniere fois"
)
_OTHERS = (
    r"(?:apprenti\w*|directeur|directrice|annonceur|client|collection|tournage|foire|festival|concours"
    r"|bac|vide greniers?|salon|tournoi|tempete|taux|loi|retraite|recrutement|camion|colis"
    r"|concurren\w+|transporteur|vos clients|liasse|comptes|elections?|bebe|fete|fetes"
    r"|cent ans|anniversaire|election|match|livre|concert)"
)
_CONTRACT = (
    r"(?:contrat|engagement|abonnement|bail|marche|convention|garantie|leasing|location|echeance du"
    r"|engagee?s?|liee?s?|tenue?s?|libres?) (?:~~ )?"
    r"(?:{+finir}|{+terminer}|{+expirer}|{+tomber}|{+courir}|echeance|jusqu|encore|quand|arrive|mene"
    r"|prestataire|a terme)|(?:vous etes|t es|tu es) (?:~ )?(?:engages?|lies?|liees?|tenus?|tenues?)|"
    r"(?:contrat|engagement|abonnement|bail) (?:actuel )?(?:,|$)"
)
_URGENT = (
    r"(?:une|de|votre|la) (?:date|echeance)|calendrier|presse\w*|urge|urgen\w*|vite"
    r"|rapide\w*|le feu|priorite|bientot|impatien\w+|tout de suite"
)
_PROJECT = (
    r"{démarrer}|demarriez|(?:mise|mettre|mettriez) en (?:place|service|route|production|ligne)"
    r"|vous equip\w+"
    r"|equipes?|lanceri\w+|projet|nouveau|nouvelle|bascul\w+|changer|choisi|installation|pose|migration"
    r"|deploiement|pilote|consultation|refonte|renouvellement|remplacement|lancement"
)
_WHEN = (
    r"(?<!depuis )(?:quand(?! (?:meme|vous|on|il|elle|ils|ca|le|la|les|un|une|je|tu|c)\b)|a quel moment"
    r"|a quelle occasion"
    r"|combien de temps (?:avant|pour|d ici|il|vous|faut)|(?:quelle|quel) (?:date|mois|echeance|delai"
    r"|horizon|trimestre|annee)"
    r"|(?:sous|dans) (?:quel|combien)"
    r"|(?:pour|c est|ce serait|ce sera|etre pret|[a-z]+er) (?:qu en|camp|quant|quants|kan)(?= [,.?]|$))"
)
"""What asks for a time in so many words."""
_STARTS = (
    r"(?:s|vous|t|nous) y (?:mettre|mettriez|mettrez|mettez)|demarr\w+|lanc\w+|bascul\w+|signe\w*|decid\w+"
    r"|trancher\w*"
)
_MONEY = r"budget\w*|enveloppe|montant|prix|euros?|financ\w+|cout\w*|tarif\w*|combien (?!de temps)"
_MEETING = re.compile(
    r"\b(?:(?:monter|passer|venir|viens|passe|descendre) (?:vous |te )?(?:voir|presenter|montrer|expliquer"
    r"|rencontrer)"
    r"|je (?:vous |te )?(?:le |la |les )?(?:presente|montre|rappelle|relance)|vous (?:presenter|montrer"
    r"|rappeler|relancer))\b"
)
"""What makes a question that of the next exchange, though it names the project."""
_WHENEVER = re.compile(
    r"^(?:(?:et|mais|alors|ok|donc|bon|oui|du coup|d accord|,) )*quand (?!est ce)(?:\w+ ){1,9}?(?:, )?"
    r"(?:(?:ca|cela) se passe|comment|qu est ce|qui|que (?:faites|se passe)|vous (?:faites|utilisez|notez"
    r"|prenez)|c est)\b"
)
"""*Quand quelqu'un appelle, ça se passe comment ?* asks how, not when."""
_FOR_THEN = re.compile(
    r"\b(?:c est|ce serait|ce sera|ca serait|on (?:part|reste|est|serait)|vous (?:etes|restez|partez)"
    r"|toujours)"
    r"(?: \w+){0,3} (?:pour|sur|avant|courant|vers|d ici) (?:\w+ )?TIME\b"
)
_RECALLED = (
    r"(?:aviez|avais|avait|avez|as|ai|on a) (?:~ )?(?:dit|parle|note|prevu|evoque|annonce|indique|donne)"
    r"|toujours (?:bon|d actualite|valable|vrai|le cas|prevu)|tient toujours|(?:reste"
    r"|partait|part) (?:~ )?sur"
)
"""What recalls a date that was said before."""
_FOLLOW = (
    r"{rappeler}|rappel\w*|recontact\w*|rencontr\w*|revoy\w*|revoir|reparl\w*|(?:revenir|reviens) vers"
    r"|rendez "
    r"vous|rdv|demos?|demonstrations?|visio|coup de fil|manifest\w+|vous relancer?(?! (?:z|le|la))"
    r"|on se relance"
    r"|repren\w+ (?:contact|en ligne|au telephone)|prend(?:s)? date|suggere une date|(?:un|faire le) point"
    r"|se (?:voit|voir|voie|verrait|verra|cale|fixe|parle|rapproche)|me rapproche|creneau|disponible|dispo"
    r"|nouvelles|(?:passer|venir) vous|dejeun\w+|un cafe"
)
"""Words of a question on the next exchange rather than on the project."""


def as_asked(exchange: Exchange) -> Exchange:
    """The exchange as the calendar sees it.

    `timing` is among its subjects where the question is on when or whether the project goes on, never where
    it is on leave, the past or the next call; `open` stands for a question of no known subject.
    """
    sentence, question = _question(exchange), exchange.question
    if exchange.agent is None or not sentence:
        return exchange
    project = compiled(_PROJECT).search(sentence) is not None
    other = _of_another_matter(exchange, sentence, project=project)
    if other is not None:
        return other
    settled = exchange.asked("timing", "budget", "size", "recording", "cost", "authority")
    progress = compiled(_PROGRESS).search(sentence) is not None
    if settled and exchange.asked_now:
        when = not compiled(_MONEY).search(sentence) and (
            compiled(_WHEN).search(sentence) is not None
            or _proposes_a_time(exchange, sentence)
            or _names_its_time(exchange.agent)
        )
        return _with_subjects(exchange, frozenset({"timing"}), keep=True) if when else exchange
    timed = project and _asks(exchange.agent) and any(_is_proposed(span) for span in exchange.agent.times)
    timed = timed or _names_its_time(exchange.agent)
    alone = timed or (project and (question is None or question.inherited or exchange.asked("next_step")))
    if progress or alone or _recalls(exchange.agent, exchange):
        return _with_subjects(exchange, frozenset({"timing"}), without={"next_step"})
    known = question is not None and not question.inherited
    return exchange if known else _with_subjects(exchange, frozenset({"open"}), keep=True)


def _of_another_matter(exchange: Exchange, sentence: str, *, project: bool) -> Exchange | None:
    """The exchange of a question on how things go, on somebody else's calendar or on the next call."""
    if _WHENEVER.search(sentence) and not project:
        return _with_subjects(exchange, frozenset({"open"}), without={"timing"}, keep=True)
    if is_foreign(sentence):
        return _with_subjects(
            exchange, frozenset({"elsewhere"}), without={"timing", "need", "solution", "other"}
        )
    if _MEETING.search(sentence) or (not project and compiled(_FOLLOW).search(sentence)):
        return _with_subjects(exchange, frozenset({"next_step"}), without={"timing"})
    return None


def _proposes_a_time(exchange: Exchange, sentence: str) -> bool:
    """Whether the agent proposes a time to start: *vous pourriez vous y mettre en août ?*."""
    if exchange.agent is None or exchange.asked("size", "recording", "cost") or not _asks(exchange.agent):
        return False
    return compiled(_STARTS).search(sentence) is not None and any(map(_is_proposed, exchange.agent.times))


def _asks(agent: Utterance) -> bool:
    """Whether a turn asks: a mark, or no full stop, for a recogniser writes many a question without one."""
    text = agent.turn.text.rstrip()
    return "?" in text or text[-1:] not in {".", "!"}


def _names_its_time(agent: Utterance) -> bool:
    """Whether the agent asks if it is for a period named: *c'est pour cette année encore, la pose ?*."""
    periods = (span for span in agent.times if _is_proposed(span) and span.grain is not Grain.DAY)
    return _asks(agent) and any(periods) and _FOR_THEN.search(agent.tags.text) is not None


def as_resumed(exchange: Exchange) -> Exchange:
    """The exchange where the agent takes up a date just given (*Le 15, c'est un jeudi*): still on timing."""
    agent = exchange.agent
    if agent is None or "?" in agent.turn.text or exchange.asked("timing", "next_step"):
        return exchange
    if compiled(_FOLLOW).search(agent.words.text) or not any(map(_is_proposed, agent.times)):
        return exchange
    return _with_subjects(exchange, frozenset({"timing"}), keep=True)


def _recalls(agent: Utterance, exchange: Exchange) -> bool:
    """Whether the agent recalls a date: *vous m'aviez dit septembre, c'est toujours bon ?*."""
    proposed = any(_is_proposed(span) for span in agent.times)
    recalled = compiled(_RECALLED).search(agent.words.text) is not None
    return proposed and recalled and not exchange.asked("next_step")


def _is_proposed(span: TimeSpan) -> bool:
    """Whether a time of the agent's is a period to come."""
    return span.at is None and span.kind in {Kind.PERIOD, Kind.DATE, Kind.RELATIVE}


def _with_subjects(
    exchange: Exchange, subjects: frozenset[str], *, without: Collection[str] = (), keep: bool = False
) -> Exchange:
    question, agent = exchange.question, exchange.agent
    if question is None or (question.inherited and not keep):
        turns = (agent.i,) if agent is not None else ()
        question = Question(turns, frozenset(), question is not None and question.negative)
    kept = (question.subjects - set(without)) | subjects
    return dataclasses.replace(exchange, question=dataclasses.replace(question, subjects=kept))


_NEIGHBOURS = (
    r"(?:votre|vos|ton|tes|un|des) (?:voisine?s?|confreres?|consoeurs?|concurrente?s?"
    r"|rival|rivaux)|la concurrence"
)


def is_foreign(sentence: str) -> bool:
    """Whether a question is on leave, on the past or on somebody else's calendar."""
    if compiled(_BYGONE).search(sentence) or compiled(_NEIGHBOURS).search(sentence):
        return True
    other = compiled(_LEAVE).search(sentence) or compiled(_OTHERS).search(sentence)
    return other is not None and not compiled(_PROJECT).search(sentence)


def urgency_asked(exchange: Exchange) -> bool:
    """Whether the question is how pressing it is: a no to it refuses nothing."""
    return compiled(_URGENT).search(_question(exchange)) is not None


def contract_asked(exchange: Exchange) -> bool:
    """Whether the question is how long a running contract lasts."""
    sentence = _question(exchange)
    return bool(sentence) and compiled(_CONTRACT).search(sentence) is not None


def unit_asked(exchange: Exchange) -> str:
    """The unit that the agent names (*quel trimestre ?*), for an answer that gives only a rank."""
    sentence = exchange.agent.words.text if exchange.agent is not None else ""
    match = re.search(r"\b(trimestre|semestre|mois)\b", sentence)
    return match[1] if match else ""


def _question(exchange: Exchange) -> str:
    """The agent's last question, or last sentence where nothing is marked."""
    if exchange.agent is None:
        return ""
    text = exchange.agent.words.text
    marked = [part for part in re.findall(r"[^.?!]*\?", text) if part.strip(" ?")]
    if marked:
        return str(marked[-1]).strip(" ?")
    parts = [part.strip() for part in re.split(r"[.?!]", text) if part.strip()]
    return parts[-1] if parts else ""
