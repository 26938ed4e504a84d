# Generated from schema/.
"""Identity attribute."""

from sailpoint.beta.models import IdentityAttribute

__all__ = ["IdentityAttribute"]
