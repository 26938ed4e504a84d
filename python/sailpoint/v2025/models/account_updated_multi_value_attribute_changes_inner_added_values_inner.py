# Generated from schema/.
"""Account updated multi value attribute changes inner added values inner."""

from sailpoint.v2025.models import AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner

__all__ = ["AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner"]
