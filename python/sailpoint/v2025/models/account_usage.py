# Generated from schema/.
"""Account usage."""

from sailpoint.v2025.models import AccountUsage

__all__ = ["AccountUsage"]
