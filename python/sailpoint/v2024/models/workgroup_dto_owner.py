# Generated from schema/.
"""Workgroup dto owner."""

from sailpoint.v2024.models import WorkgroupDtoOwner

__all__ = ["WorkgroupDtoOwner"]
