# Generated from schema/.
"""Account attributes changed identity."""

from sailpoint.v2024.models import AccountAttributesChangedIdentity

__all__ = ["AccountAttributesChangedIdentity"]
