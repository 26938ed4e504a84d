# Generated from schema/.
"""Identity created identity."""

from sailpoint.v2024.models import IdentityCreatedIdentity

__all__ = ["IdentityCreatedIdentity"]
