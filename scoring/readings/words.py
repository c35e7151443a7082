"""The French word of every code that a page, the command line or an export shows."""

from models.values.assessment import Grade, Outcome
from models.values.sheet import (
    AuthorityStatus,
    BudgetStatus,
    Flag,
    NeedStatus,
    NextStepType,
    Objection,
    TimingStatus,
)
from scoring.readings.typography import capitalised

NOT_RAISED = "Non abordé"

BUDGET_STATUSES = {
    BudgetStatus.CONFIRMED: "Confirmé",
    BudgetStatus.STATED: "Évoqué",
    BudgetStatus.NONE: "Pas de budget",
    BudgetStatus.UNKNOWN: NOT_RAISED,
}
AUTHORITY_STATUSES = {
    AuthorityStatus.DECIDES: "Décide",
    AuthorityStatus.SHARES: "Décide avec d'autres",
    AuthorityStatus.NOT_DECIDER: "Ne décide pas",
    AuthorityStatus.UNKNOWN: NOT_RAISED,
}
NEED_STATUSES = {
    NeedStatus.EXPLICIT: "Exprimé",
    NeedStatus.LATENT: "Latent",
    NeedStatus.NONE: "Pas de besoin",
    NeedStatus.UNKNOWN: NOT_RAISED,
}
TIMING_STATUSES = {
    TimingStatus.DATED: "Datée",
    TimingStatus.VAGUE: "Sans date précise",
    TimingStatus.NONE: "Pas de projet",
    TimingStatus.UNKNOWN: NOT_RAISED,
}
NEXT_STEPS = {
    NextStepType.MEETING: "Rendez-vous",
    NextStepType.SEND: "Envoi de documentation",
    NextStepType.NURTURE: "Relance",
    NextStepType.DISQUALIFY: "Écarté",
    NextStepType.NONE: "Aucune",
}
OBJECTIONS = {
    Objection.PRICE: "Prix",
    Objection.TIMING: "Calendrier",
    Objection.COMPETITOR: "Concurrent en place",
    Objection.NO_NEED: "Pas de besoin",
    Objection.AUTHORITY: "Pas décisionnaire",
    Objection.TRUST: "Confiance",
    Objection.INTERNAL: "Fait en interne",
}
FLAGS = {
    Flag.OPT_OUT: "Ne plus appeler",
    Flag.RECORDING_REFUSED: "Refuse l'enregistrement",
    Flag.LOCKED_CONTRACT: "Engagé par contrat",
    Flag.WRONG_PERSON: "Mauvais interlocuteur",
}
GRADES = {
    Grade.A: "A : à saisir",
    Grade.B: "B : à travailler",
    Grade.C: "C : faible ou trop peu connu",
}
OUTCOMES = {
    Outcome.MEET: "À rencontrer",
    Outcome.FOLLOW_UP: "À suivre",
    Outcome.NURTURE: "Relance",
    Outcome.DISCARD: "Écarté",
}
ROLES = {
    "DG": "Direction générale (DG)",
    "DAF": "Direction financière (DAF)",
    "DSI": "Direction informatique (DSI)",
    "DRH": "Ressources humaines (DRH)",
    "DIR_COMMERCIAL": "Direction commerciale",
    "DIR_MARKETING": "Direction marketing",
    "DIR_ACHATS": "Achats",
    "DIR_OPERATIONS": "Direction des opérations",
    "CODIR": "Comité de direction (CODIR)",
    "CA": "Conseil d'administration (CA)",
    "ASSOCIES": "Associés",
    "GROUPE": "Groupe ou siège",
    "JURIDIQUE": "Service juridique",
    "COMPTABLE": "Comptabilité",
    "ASSISTANT": "Assistanat",
}
"""The annotation guide's roles, named by the office and not by the person's gender."""

FIELDS = {
    "budget.status": "Budget",
    "budget.min": "Montant minimal",
    "budget.max": "Montant maximal",
    "budget.currency": "Devise",
    "budget.period": "Périodicité",
    "budget.per_user": "Par utilisateur",
    "authority.status": "Décideur",
    "authority.contact_role": "Fonction de l'interlocuteur",
    "authority.other_deciders": "Autres décideurs",
    "need.status": "Besoin",
    "need.pains": "Problèmes cités",
    "need.current_solution": "Solution actuelle",
    "timing.status": "Échéance",
    "timing.from": "Pas avant le",
    "timing.to": "Au plus tard le",
    "next_step.type": "Prochaine étape",
    "next_step.when": "Date convenue",
    "company_size": "Effectif",
    "competitors": "Concurrents",
    "objections": "Objections",
    "flags": "Alertes",
}
"""Every field of the sheet that a person can change, by its path in the sheet, in reading order."""
QUESTIONS = {
    "budget.status": "Avez-vous prévu une enveloppe pour ce projet ?",
    "authority.status": "Qui prend la décision, et avec qui ?",
    "need.status": "Qu'est-ce que vous aimeriez améliorer ?",
    "timing.status": "Pour quand en auriez-vous besoin ?",
    "next_step.type": "Quand pouvons-nous nous revoir pour avancer ?",
    "authority.contact_role": "Quelle est votre fonction ?",
    "need.current_solution": "Comment faites-vous aujourd'hui ?",
    "company_size": "Combien êtes-vous dans l'entreprise ?",
    "competitors": "Avez-vous consulté d'autres fournisseurs ?",
}
"""What to ask next time, for each field that the call did not raise."""


def role(code: str) -> str:
    """A role as people read it: the office of a guide's code, or the spoken title as it is."""
    return ROLES.get(code) or capitalised(code)
