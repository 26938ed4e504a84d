# Generated from schema/.
"""Account updated multi value attribute changes inner."""

from sailpoint.v2025.models import AccountUpdatedMultiValueAttributeChangesInner

__all__ = ["AccountUpdatedMultiValueAttributeChangesInner"]
