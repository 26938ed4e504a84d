# Generated from schema/.
"""Account source reference."""

from sailpoint.v2025.models import AccountSourceReference

__all__ = ["AccountSourceReference"]
