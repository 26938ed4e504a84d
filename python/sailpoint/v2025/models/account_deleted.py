# Generated from schema/.
"""Account deleted."""

from sailpoint.v2025.models import AccountDeleted

__all__ = ["AccountDeleted"]
