# Generated from schema/.
"""Machine identity updated single value attribute changes inner old value."""

from sailpoint.v2025.models import MachineIdentityUpdatedSingleValueAttributeChangesInnerOldValue

__all__ = ["MachineIdentityUpdatedSingleValueAttributeChangesInnerOldValue"]
