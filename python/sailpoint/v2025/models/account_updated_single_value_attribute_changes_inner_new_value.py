# Generated from schema/.
"""Account updated single value attribute changes inner new value."""

from sailpoint.v2025.models import AccountUpdatedSingleValueAttributeChangesInnerNewValue

__all__ = ["AccountUpdatedSingleValueAttributeChangesInnerNewValue"]
