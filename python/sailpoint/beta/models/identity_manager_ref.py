# Generated from schema/.
"""Reference to the manager of an identity."""

from sailpoint.beta.models import IdentityManagerRef

__all__ = ["IdentityManagerRef"]
