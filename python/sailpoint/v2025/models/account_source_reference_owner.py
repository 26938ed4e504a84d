# Generated from schema/.
"""Account source reference owner."""

from sailpoint.v2025.models import AccountSourceReferenceOwner

__all__ = ["AccountSourceReferenceOwner"]
