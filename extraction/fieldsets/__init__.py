"""Fields that a campaign adds to the sheet, as data: a set is one validated file of `sets/`."""

from extraction.fieldsets.loader import all_sets, check_sets, load_set, load_sets, read_set
from extraction.fieldsets.schema import AddedField, FieldSet

__all__ = ["AddedField", "FieldSet", "all_sets", "check_sets", "load_set", "load_sets", "read_set"]
