# Generated from schema/.
"""Account attributes changed source."""

from sailpoint.v2025.models import AccountAttributesChangedSource

__all__ = ["AccountAttributesChangedSource"]
