# Generated from schema/.
"""Account updated single value attribute changes inner."""

from sailpoint.v2025.models import AccountUpdatedSingleValueAttributeChangesInner

__all__ = ["AccountUpdatedSingleValueAttributeChangesInner"]
