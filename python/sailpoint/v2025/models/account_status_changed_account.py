# Generated from schema/.
"""Account status changed account."""

from sailpoint.v2025.models import AccountStatusChangedAccount

__all__ = ["AccountStatusChangedAccount"]
