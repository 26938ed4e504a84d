# Generated from schema/.
"""Source management workgroup."""

from sailpoint.v2024.models import SourceManagementWorkgroup

__all__ = ["SourceManagementWorkgroup"]
