# Generated from schema/.
"""Identity created identity."""

from sailpoint.v2025.models import IdentityCreatedIdentity

__all__ = ["IdentityCreatedIdentity"]
