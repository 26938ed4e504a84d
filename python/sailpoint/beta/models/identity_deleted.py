# Generated from schema/.
"""Identity deleted."""

from sailpoint.beta.models import IdentityDeleted

__all__ = ["IdentityDeleted"]
