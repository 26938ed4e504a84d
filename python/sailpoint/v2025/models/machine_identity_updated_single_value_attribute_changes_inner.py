# Generated from schema/.
"""Machine identity updated single value attribute changes inner."""

from sailpoint.v2025.models import MachineIdentityUpdatedSingleValueAttributeChangesInner

__all__ = ["MachineIdentityUpdatedSingleValueAttributeChangesInner"]
