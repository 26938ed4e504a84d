# Generated from schema/.
"""Machine identity updated single value attribute changes inner new value."""

from sailpoint.v2025.models import MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue

__all__ = ["MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue"]
