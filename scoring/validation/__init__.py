"""What the page's form or the API sends for validation, read field by field with French errors."""

from scoring.validation.changes import changed_fields
from scoring.validation.errors import FieldErrors, InvalidSheet
from scoring.validation.form import Form, form_of, parse_form, parse_json

__all__ = [
    "FieldErrors",
    "Form",
    "InvalidSheet",
    "changed_fields",
    "form_of",
    "parse_form",
    "parse_json",
]
