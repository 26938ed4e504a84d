# Generated from schema/.
"""Reference to the manager of an identity."""

from sailpoint.v2024.models import IdentityManagerRef

__all__ = ["IdentityManagerRef"]
