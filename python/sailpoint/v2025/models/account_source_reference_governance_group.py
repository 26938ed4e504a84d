# Generated from schema/.
"""Account source reference governance group."""

from sailpoint.v2025.models import AccountSourceReferenceGovernanceGroup

__all__ = ["AccountSourceReferenceGovernanceGroup"]
