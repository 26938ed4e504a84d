# Generated from schema/.
"""Source management workgroup."""

from sailpoint.v3.models import SourceManagementWorkgroup

__all__ = ["SourceManagementWorkgroup"]
