# Generated from schema/.
"""Workgroup dto owner."""

from sailpoint.v2025.models import WorkgroupDtoOwner

__all__ = ["WorkgroupDtoOwner"]
