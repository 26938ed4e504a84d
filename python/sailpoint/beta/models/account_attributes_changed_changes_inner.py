# Generated from schema/.
"""Account attributes changed changes inner."""

from sailpoint.beta.models import AccountAttributesChangedChangesInner

__all__ = ["AccountAttributesChangedChangesInner"]
