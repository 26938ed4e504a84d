# Generated from schema/.
"""Account attributes changed identity."""

from sailpoint.v2025.models import AccountAttributesChangedIdentity

__all__ = ["AccountAttributesChangedIdentity"]
