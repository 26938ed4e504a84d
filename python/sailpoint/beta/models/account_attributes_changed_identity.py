# Generated from schema/.
"""Account attributes changed identity."""

from sailpoint.beta.models import AccountAttributesChangedIdentity

__all__ = ["AccountAttributesChangedIdentity"]
