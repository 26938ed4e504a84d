# Generated from schema/.
"""Source management workgroup."""

from sailpoint.v2025.models import SourceManagementWorkgroup

__all__ = ["SourceManagementWorkgroup"]
