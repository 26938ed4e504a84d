# Generated from schema/.
"""Identity created identity."""

from sailpoint.beta.models import IdentityCreatedIdentity

__all__ = ["IdentityCreatedIdentity"]
