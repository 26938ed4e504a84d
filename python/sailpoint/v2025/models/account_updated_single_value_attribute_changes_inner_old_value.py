# Generated from schema/.
"""Account updated single value attribute changes inner old value."""

from sailpoint.v2025.models import AccountUpdatedSingleValueAttributeChangesInnerOldValue

__all__ = ["AccountUpdatedSingleValueAttributeChangesInnerOldValue"]
