# Generated from schema/.
"""Account attributes changed changes inner."""

from sailpoint.v2024.models import AccountAttributesChangedChangesInner

__all__ = ["AccountAttributesChangedChangesInner"]
