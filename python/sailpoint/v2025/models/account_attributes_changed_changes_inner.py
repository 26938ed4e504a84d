# Generated from schema/.
"""Account attributes changed changes inner."""

from sailpoint.v2025.models import AccountAttributesChangedChangesInner

__all__ = ["AccountAttributesChangedChangesInner"]
