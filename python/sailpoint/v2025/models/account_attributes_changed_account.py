# Generated from schema/.
"""Account attributes changed account."""

from sailpoint.v2025.models import AccountAttributesChangedAccount

__all__ = ["AccountAttributesChangedAccount"]
